// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/readers/html/html_page.h"
#include "indexer/readers/html/names.h"

namespace kliping {
namespace {

bool begins_with_name(std::string_view text, std::string_view name) {
  return equal_names(text.substr(0, name.size()), name);
}

/// `start` behind comments and a declaration of XML, which may stand above
/// everything.
std::string_view without_preamble(std::string_view start) {
  while (true) {
    start.remove_prefix(std::min(start.find_first_not_of(" \t\r\n"), start.size()));
    const std::string_view end =
        start.starts_with("<!--") ? "-->" : (start.starts_with("<?xml") ? "?>" : "");
    const std::size_t at = end.empty() ? std::string_view::npos : start.find(end);
    if (at == std::string_view::npos) return start;
    start.remove_prefix(at + end.size());
  }
}

}  // namespace

void read_html(Source& source, ArticleSink& sink) {
  RawArticle article = parse_html_page(source.stream.read_all(source.max_article_bytes));
  accept_only(std::move(article), source, sink);
}

bool begins_as_html(std::string_view start) {
  constexpr std::array<std::string_view, 4> beginnings{"<!doctype html", "<html", "<head", "<body"};
  start = without_preamble(start);
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view name) { return begins_with_name(start, name); });
}

}  // namespace kliping
