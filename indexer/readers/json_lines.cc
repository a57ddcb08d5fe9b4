// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_lines.h"

#include <fmt/format.h>

#include "common/text/split.h"
#include "indexer/readers/json_article.h"
#include "indexer/readers/json_scanner.h"
#include "indexer/readers/line_reader.h"

namespace kliping {
namespace {

/// Whether what can be seen of an object ends within a list of objects: it may
/// be a wrapper around articles and larger than any line is read.
bool may_be_wrapper(std::string_view start) {
  JsonScanner scanner;
  std::size_t taken = 0;
  if (scanner.take(start, taken) != JsonScanner::State::inside) return false;
  const auto list = scanner.open_list();
  return list && trim(start.substr(list->bytes_before)).starts_with('{');
}

}  // namespace

void read_json_lines(Source& source, ArticleSink& sink) {
  JsonArticleParser parser(source, sink);
  LineReader lines(source.stream, source.max_article_bytes);
  while (lines.next()) {
    const std::string_view line = trim(lines.line());
    if (line.empty()) continue;
    std::string where = fmt::format("{}:{}", source.where, lines.number());
    if (lines.too_long()) {
      sink.reject({std::move(where), "the line is " + larger_than(source.max_article_bytes)});
    } else {
      parser.read(line, std::move(where));
    }
  }
}

bool begins_as_json_lines(std::string_view start) {
  if (!start.starts_with('{')) return false;
  const std::size_t end = start.find('\n');
  if (end == std::string_view::npos) return !may_be_wrapper(start);
  return trim(start.substr(0, end)).ends_with('}');
}

}  // namespace kliping
