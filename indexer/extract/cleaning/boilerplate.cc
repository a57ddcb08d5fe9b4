// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/boilerplate.h"

#include <re2/re2.h>

#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/extract/cleaning/boilerplate_lines.h"
#include "indexer/extract/cleaning/bylines.h"
#include "indexer/extract/cleaning/placeholders.h"
#include "indexer/extract/cleaning/pointer_title.h"
#include "indexer/extract/cleaning/pointers.h"
#include "indexer/extract/cleaning/text_end.h"

namespace kliping {
namespace {

/// A line such as `Baca juga:`, below which the titles stand.
bool heads_titles(std::string_view line) {
  static const re2::RE2 heads(
      "(?i)[*\\s]*(?:baca juga|baca|artikel terkait|berita terkait)\\s*:\\s*");
  return re2::RE2::FullMatch(line, heads);
}

/// Whether `text` has anything inside a line that may have to be taken out:
/// most articles have nothing, and are spared a closer look.
bool has_marks(std::string_view text) {
  static const re2::RE2 hints(std::string(placeholder_hint_pattern) + '|' +
                              std::string(pointer_hint_pattern) + '|' +
                              std::string(byline_label_pattern));
  return re2::RE2::PartialMatch(text, hints) &&
         (has_placeholder(text) || has_pointer_label(text) || has_byline_label(text));
}

}  // namespace

std::string clean_body(std::string_view scraped) {
  std::string body;
  const bool is_marked = has_marks(scraped);
  bool below_head = false;
  for (const std::string_view scraped_line : split(scraped, '\n')) {
    if (trim(scraped_line).empty()) continue;
    std::string line(scraped_line);
    if (is_marked) {
      below_head = heads_titles(line) || (below_head && is_title(line));
      if (below_head) continue;
      // Marks go first: text may stand behind one that opens the line.
      line = without_pointers(without_placeholders(line));
      line = without_bylines(line);
    }
    line = utf8::squeeze(line);
    if (is_boilerplate(line) || is_byline(line)) continue;
    if (!body.empty()) body += '\n';
    body += line;
  }
  erase_text_end(body);
  return body;
}

std::string clean_title(std::string_view title) {
  static const re2::RE2 page("(?i)\\s*[-\u2013\u2014|]\\s*halaman (?:all|\\d{1,2})\\s*$");
  std::string clean(title);
  re2::RE2::Replace(&clean, page, "");
  return clean;
}

}  // namespace kliping
