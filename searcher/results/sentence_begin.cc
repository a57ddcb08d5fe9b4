// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/sentence_begin.h"

#include <algorithm>

#include "common/text/sentences.h"
#include "common/text/tokenise.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

/// The word `next` with what stands before it without a blank, such as
/// quotation marks; `previous` is the word before it.
std::size_t begin_with_marks(std::string_view text, const Token& previous, const Token& next) {
  const std::string_view between = text.substr(previous.end, next.begin - previous.end);
  const std::size_t blank = between.find_last_of(" \t");
  return blank == std::string_view::npos ? next.begin : previous.end + blank + 1;
}

}  // namespace

std::optional<std::size_t> sentence_begin(std::string_view body, std::size_t position,
                                          std::size_t reach) {
  const std::size_t line = body.substr(0, position).rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t earliest = position - std::min(position - line, reach);
  // One word more on either side tells where a sentence ends.
  const std::string_view text = utf8::truncate(
      body.substr(0, std::min(body.find('\n', position), body.size())), position + max_word_bytes);
  std::size_t from = earliest;
  for (int words = 0; from > line && words < 2; --from) {
    if (text[from - 1] == ' ') ++words;
  }
  const std::string_view window = text.substr(from);

  std::optional<std::size_t> begin;
  if (earliest == line) begin = line;
  Tokenizer words(window);
  Token previous;
  Token next;
  if (!words.next(previous)) return begin;
  for (; words.next(next) && from + next.begin <= position; std::swap(previous, next)) {
    if (!ends_sentence(window, previous, next)) continue;
    const std::size_t found = from + begin_with_marks(window, previous, next);
    if (found >= earliest) begin = found;
  }
  return begin;
}

}  // namespace kliping
