// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/word_scan.h"

#include <algorithm>
#include <array>

#include "common/text/ascii.h"

namespace kliping {
namespace {

// The words to which links lose their space most often; the longest first
// where one begins with another.
constexpr std::array<std::string_view, 9> glued_words{
    "dikutip", "dilansir", "mengutip", "melansir", "kepada", "dari", "oleh", "laman", "menurut"};

/// Whether `word` begins with `glued`, which may open a sentence.
bool begins_with(std::string_view word, std::string_view glued) {
  if (word.empty()) return false;
  const char first =
      ascii::is_capital(word.front()) ? static_cast<char>(word.front() + 32) : word.front();
  return first == glued.front() && word.substr(1).starts_with(glued.substr(1));
}

/// How many bytes at the beginning of `word` are a word of its own; 0 if none.
std::size_t glued_prefix(std::string_view word) {
  for (const std::string_view glued : glued_words) {
    if (begins_with(word, glued) && word.size() > glued.size() &&
        ascii::is_capital(word[glued.size()])) {
      return glued.size();
    }
  }
  return 0;
}

}  // namespace

WordScan::WordScan(std::string_view text) : text_(text) {
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) add(token);
}

void WordScan::add(const Token& token) {
  const std::string_view written = text_.substr(token.begin, token.end - token.begin);
  const std::size_t prefix = glued_prefix(written);
  if (prefix == 0) {
    words_.push_back(token);
    return;
  }
  words_.push_back(
      {token.begin, token.begin + prefix, token.form.substr(0, prefix), token.hyphenated});
  words_.push_back({token.begin + prefix, token.end, token.form.substr(prefix), false});
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
