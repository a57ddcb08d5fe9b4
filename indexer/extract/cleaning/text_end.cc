// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/text_end.h"

#include <re2/re2.h>

#include <algorithm>

namespace kliping {
namespace {

/// Takes blanks off the end of `text`, and commas that stand alone there; the
/// full stop before them stays.
void erase_separators(std::string& text) {
  const std::size_t end = text.find_last_not_of(" ,.\n") + 1;
  text.resize(std::min(text.find_first_not_of('.', end), text.size()));
}

/// Takes off what begins with the last bracket, if that holds initials.
/// Whether it did.
bool erase_initials(std::string& text) {
  constexpr std::size_t longest_end = 600;
  const std::size_t open = text.rfind('(');
  if (open == std::string::npos || text.size() - open > longest_end) return false;
  static const re2::RE2 initials(R"(\([a-z]{2,4}(?: ?/ ?[a-z]{1,4})*\)[.,*]?)");
  // Two groups of initials are certain, so small letters alone behind them
  // are tags; a single group may be a word in brackets.
  static const re2::RE2 tags(
      R"(\([a-z]{2,4}(?: ?/ ?[a-z]{2,4})+\)(?:\s+[a-z0-9][a-z0-9'./&%-]*)*)"
      R"((?:\s+Sebelumnya\s[^\n]{5,160})?(?:\s+Selanjutnya\s[^\n]{5,160})?)");
  const re2::StringPiece end = re2::StringPiece(text).substr(open);
  if (!re2::RE2::FullMatch(end, initials) && !re2::RE2::FullMatch(end, tags)) return false;
  text.resize(open);
  erase_separators(text);
  return true;
}

}  // namespace

void erase_text_end(std::string& text) {
  erase_separators(text);
  // A writer's and an editor's may stand in brackets of their own.
  if (erase_initials(text)) erase_initials(text);
}

}  // namespace kliping
