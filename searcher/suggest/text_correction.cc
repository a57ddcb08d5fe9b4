// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/text_correction.h"

#include <utility>
#include <vector>

#include "searcher/match/count.h"
#include "searcher/match/make_plan.h"
#include "searcher/suggest/word_correction.h"

namespace kliping {
namespace {

/// In one query. Each costs up to a tenth of a second.
constexpr int most_mistakes = 5;

/// Puts `by` in the place of the part of `text` from one token to another.
/// What stands behind it must be replaced before.
void replace(std::string& text, const Token& first, const Token& last, std::string_view by) {
  text.replace(first.begin, last.end - first.begin, by);
}

}  // namespace

std::optional<std::string> TextCorrection::correct(Field field, std::string_view text) {
  const WordCorrection correction(index_, analyzer_, field);
  const auto words = analyzer_.analyze(text);
  std::string corrected(text);
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    if (!correction.is_missing(*word)) continue;
    if (++mistakes_ > most_mistakes) break;
    const auto before = std::next(word);
    const auto whole = before == words.rend() ? std::nullopt : correction.joined(*before, *word);
    if (whole) {
      replace(corrected, before->token, word->token, *whole);
      ++word;
    } else if (const auto better = correction.correct(*word)) {
      replace(corrected, word->token, word->token, *better);
    }
  }
  if (corrected != text) return corrected;
  return join_phrase(field, text, words);
}

std::optional<std::string> TextCorrection::join_phrase(Field field, std::string_view text,
                                                       const std::vector<AnalyzedToken>& words) {
  if (words.size() < 2) return std::nullopt;
  const syntax::Node phrase{syntax::Phrase{field, std::string(text)}};
  if (match::count(index_, match::make_plan(phrase, analyzer_)) > 0) return std::nullopt;
  const WordCorrection correction(index_, analyzer_, field);
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (const auto whole = correction.joined(words[at], words[at + 1])) {
      std::string joined(text);
      replace(joined, words[at].token, words[at + 1].token, *whole);
      return joined;
    }
  }
  return std::nullopt;
}

std::optional<std::string> TextCorrection::join(Field field, std::string_view one,
                                                std::string_view other) {
  const auto first = analyzer_.analyze(one);
  const auto second = analyzer_.analyze(other);
  if (first.size() != 1 || second.size() != 1) return std::nullopt;
  const WordCorrection correction(index_, analyzer_, field);
  if (!correction.is_missing(first.front()) && !correction.is_missing(second.front())) {
    return std::nullopt;
  }
  return correction.joined(first.front(), second.front());
}

}  // namespace kliping
