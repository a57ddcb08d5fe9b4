// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/word_scan.h"

#include <algorithm>
#include <array>

namespace kliping {
WordScan::WordScan(std::string_view text) : text_(text) {
  constexpr std::size_t bytes_per_word = 6;  // of Indonesian, with what is between words
  words_.reserve(text.size() / bytes_per_word + 1);
  Tokenizer tokenizer(text);
  while (tokenizer.next(words_.emplace_back())) {
  }
  words_.pop_back();
}

std::string_view WordScan::gap_before(std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : words_[index - 1].end;
  return text_.substr(begin, words_[index].begin - begin);
}

bool WordScan::same_sentence(std::size_t index) const {
  const std::string_view gap = gap_before(index);
  if (gap.find_first_of("\n!?;:") != std::string_view::npos) return false;
  // A full stop alone may stand inside an address.
  constexpr std::array<std::string_view, 4> sentence_ends{". ", ".\u00A0", ".\"", ".\u201D"};
  return std::none_of(sentence_ends.begin(), sentence_ends.end(), [gap](std::string_view end) {
    return gap.find(end) != std::string_view::npos;
  });
}

}  // namespace kliping
