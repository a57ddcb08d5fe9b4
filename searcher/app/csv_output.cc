// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/csv_output.h"

#include <fmt/format.h>

#include <ostream>
#include <vector>

#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping::app {
namespace {

using Row = std::vector<std::string>;

void print_row(std::ostream& out, const Row& cells) {
  out << fmt::format("{}\r\n", fmt::join(cells, ","));
}

std::string joined_cell(const std::vector<std::string>& values) {
  return csv_cell(fmt::format("{}", fmt::join(values, "; ")));
}

Row cells_of(const Hit& hit) {
  return {fmt::format("{}", hit.rank),
          csv_cell(hit.id),
          fmt::format("{}", hit.score),
          csv_cell(hit.title.text),
          csv_cell(hit.publisher),
          joined_cell(hit.cited),
          hit.published ? to_string(*hit.published) : "",
          csv_cell(hit.section),
          csv_cell(hit.place),
          csv_cell(hit.url),
          csv_cell(hit.snippet.text)};
}

void add_article(Row& row, const Article& article) {
  row.emplace_back(to_string(article.date_origin));
  row.emplace_back(to_string(article.date_confidence));
  row.push_back(joined_cell(article.authors));
  row.push_back(joined_cell(article.tags));
  row.push_back(csv_cell(article.language));
  row.push_back(csv_cell(article.body));
}

/// `text` with its line breaks, which a cell may have, and without all else
/// that could move a cursor.
std::string clean(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, '\n')) lines.push_back(utf8::printable(line));
  return fmt::format("{}", fmt::join(lines, "\n"));
}

}  // namespace

std::string csv_cell(std::string_view text) {
  constexpr std::string_view begins_formula = "=+-@\t\r\n";
  const bool formula = !text.empty() && begins_formula.find(text.front()) != std::string_view::npos;
  std::string content = formula ? "'" : "";
  content += clean(text);
  if (content.find_first_of(",\"\r\n") == std::string::npos) return content;
  std::string quoted = "\"";
  for (const char c : content) quoted.append(c == '"' ? 2 : 1, c);
  quoted += '"';
  return quoted;
}

void print_csv(std::ostream& out, const Results& results, bool whole) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  Row names{"rank",      "id",      "score", "title", "publisher", "cited",
            "published", "section", "place", "url",   "snippet"};
  if (whole) {
    for (const char* const name :
         {"date_origin", "date_confidence", "authors", "tags", "language", "body"}) {
      names.emplace_back(name);
    }
  }
  out << byte_order_mark;
  print_row(out, names);
  for (const Hit& hit : results.hits) {
    Row row = cells_of(hit);
    if (whole) add_article(row, hit.article.value());
    print_row(out, row);
  }
}

}  // namespace kliping::app
