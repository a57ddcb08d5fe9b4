// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/growth/word_changer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "common/text/ascii.h"

namespace kliping::bench {
namespace {

using ascii::is_capital;
using ascii::is_letter;

std::string small(std::string_view word) {
  std::string out(word);
  std::ranges::transform(out, out.begin(), ascii::small);
  return out;
}

char capital(char c) { return ascii::is_small(c) ? static_cast<char>(c - ('a' - 'A')) : c; }

// `word` in capitals, or with one, where `model` is written so.
std::string written_like(std::string_view model, std::string word) {
  if (is_capital(model.front())) word.front() = capital(word.front());
  if (model.size() > 1 && is_capital(model[1])) std::ranges::transform(word, word.begin(), capital);
  return word;
}

// splitmix64's finalizer: every bit depends on all.
std::uint64_t mix(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
  return value ^ (value >> 31);
}

// FNV-1a.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return hash;
}

double part_of(std::uint64_t hash) {
  return static_cast<double>(hash >> 11) / static_cast<double>(1ULL << 53);
}

// A word of open syllables that the hash decides, behind the beginning of `form`.
std::string made_up(const std::string& form, std::uint64_t hash) {
  constexpr std::string_view consonants = "bcdghjklmnprstwy";
  constexpr std::string_view vowels = "aeiou";
  std::string word = form.substr(0, 2);
  const std::size_t size = std::clamp<std::size_t>(form.size(), 6, 10);
  while (word.size() < size) {
    word += consonants[hash % consonants.size()];
    hash = mix(hash + 1);
    word += vowels[hash % vowels.size()];
    hash = mix(hash + 1);
  }
  return word;
}

// Calls `visit(begin, end)` for each run of letters.
template <typename Visit>
void for_each_word(std::string_view text, Visit&& visit) {
  for (std::size_t i = 0; i < text.size();) {
    if (!is_letter(text[i])) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < text.size() && is_letter(text[i])) ++i;
    visit(begin, i);
  }
}

}  // namespace

void WordChanger::count(std::string_view title, std::string_view body) {
  ++articles_;
  count_words(title);
  count_words(body);
}

void WordChanger::count_words(std::string_view text) {
  for_each_word(text, [&](std::size_t begin, std::size_t end) {
    Word& word = words_[small(text.substr(begin, end - begin))];
    if (std::exchange(word.last_article, articles_) != articles_) ++word.articles;
  });
}

void WordChanger::finish_counting() {
  std::vector<std::pair<std::size_t, const std::string*>> frequent;
  for (const auto& [form, word] : words_) {
    if (word.articles > rare) frequent.emplace_back(word.articles, &form);
  }
  std::ranges::sort(frequent, [](const auto& one, const auto& other) {
    return std::pair(one.first, *one.second) < std::pair(other.first, *other.second);
  });
  for (std::size_t i = 0; i + 1 < frequent.size(); i += 2) {
    words_[*frequent[i].second].neighbour = frequent[i + 1].second;
    words_[*frequent[i + 1].second].neighbour = frequent[i].second;
  }
  const std::size_t rare_words = std::max<std::size_t>(1, words_.size() - frequent.size());
  all_to_rare_ = static_cast<double>(words_.size()) / static_cast<double>(rare_words);
}

std::string WordChanger::changed(const std::string& form, std::size_t copy,
                                 std::uint64_t place) const {
  const auto found = words_.find(form);
  if (found == words_.end()) return form;
  if (found->second.articles > rare) {
    const bool exchange = found->second.neighbour != nullptr && mix(place) % 10 == 0;
    return exchange ? *found->second.neighbour : form;
  }
  constexpr double heaps_exponent = 0.6;
  const auto copies = static_cast<double>(copy);
  const double new_words = std::pow(copies + 1, heaps_exponent) - std::pow(copies, heaps_exponent);
  const std::uint64_t hash = mix(hash_of(form) + copy);
  return part_of(hash) < new_words * all_to_rare_ ? made_up(form, mix(hash)) : form;
}

std::string WordChanger::change(std::string_view text, std::size_t copy,
                                std::size_t article) const {
  if (copy == 0) return std::string(text);
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  std::size_t done = 0;
  std::uint64_t place = mix((static_cast<std::uint64_t>(copy) << 32) + article);
  for_each_word(text, [&](std::size_t begin, std::size_t end) {
    out += text.substr(done, begin - done);
    const std::string_view word = text.substr(begin, end - begin);
    out += written_like(word, changed(small(word), copy, ++place));
    done = end;
  });
  out += text.substr(done);
  return out;
}

}  // namespace kliping::bench
