// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/stem_memo.h"

#include <functional>
#include <utility>

#include "common/text/split.h"

namespace kliping {
namespace {

constexpr std::size_t fewest_places = 1024;  // enough for what a search shows
constexpr std::size_t most_places = 65'536;

}  // namespace

std::size_t StemMemo::place_of(std::string_view form) const {
  const std::size_t mask = words_.size() - 1;
  std::size_t place = std::hash<std::string_view>()(form) & mask;
  while (!words_[place].form.empty() && words_[place].form != form) place = (place + 1) & mask;
  return place;
}

bool StemMemo::find(std::string_view form, std::vector<std::string>& stems) const {
  if (words_.empty()) return false;
  const Word& word = words_[place_of(form)];
  if (word.form.empty()) return false;
  if (word.stems.find(' ') == std::string::npos) {
    stems.resize(1);
    stems.front() = word.stems;
  } else {
    const auto parts = split(word.stems, ' ');
    stems.assign(parts.begin(), parts.end());
  }
  return true;
}

void StemMemo::remember(std::string_view form, const std::vector<std::string>& stems) {
  if (2 * count_ >= words_.size()) make_room();
  Word& word = words_[place_of(form)];
  word.form = form;
  word.stems = stems.front();
  for (std::size_t i = 1; i < stems.size(); ++i) word.stems.append(" ").append(stems[i]);
  ++count_;
}

void StemMemo::make_room() {
  if (words_.size() == most_places) {
    words_.assign(most_places, {});
    count_ = 0;
    return;
  }
  std::vector<Word> before(words_.empty() ? fewest_places : 2 * words_.size());
  before.swap(words_);
  for (Word& word : before) {
    if (!word.form.empty()) words_[place_of(word.form)] = std::move(word);
  }
}

}  // namespace kliping
