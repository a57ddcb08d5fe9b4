// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/text_end.h"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

namespace kliping {
namespace {

/// So many bytes at the end are looked at.
constexpr std::size_t longest_end = 600;

/// Cuts `text` where its last bytes match `end`, to whose first group the
/// matched end belongs. Whether it did.
bool cut(std::string& text, const re2::RE2& end) {
  const std::size_t from = text.size() > longest_end ? text.size() - longest_end : 0;
  re2::StringPiece match;
  if (!re2::RE2::PartialMatch(re2::StringPiece(text).substr(from), end, &match)) return false;
  text.resize(static_cast<std::size_t>(match.data() - text.data()));
  return true;
}

}  // namespace

void erase_text_end(std::string& text) {
  static const re2::RE2 separators("([\\s,]*,|\\s+)$");
  // Two groups of initials are certain, so small letters alone behind them
  // are tags; a single group may be a word in brackets.
  static const re2::RE2 tags(
      "(\\s*\\([a-z]{2,4}(?: ?/ ?[a-z]{2,4})+\\)(?:\\s+[a-z0-9][a-z0-9'./&%-]*)*"
      "(?:\\s+Sebelumnya\\s[^\n]{5,160})?(?:\\s+Selanjutnya\\s[^\n]{5,160})?)$");
  static const re2::RE2 initials("(\\s*\\([a-z]{2,4}(?: ?/ ?[a-z]{1,4})*\\)[.,*]?)$");
  cut(text, separators);
  if (text.find('(', text.size() - std::min(text.size(), longest_end)) == std::string::npos) return;
  // A writer's and an editor's may stand in brackets of their own.
  for (int i = 0; i < 2; ++i) {
    if (cut(text, tags) || cut(text, initials)) cut(text, separators);
  }
}

}  // namespace kliping
