// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/text_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "searcher/app/article_text.h"
#include "searcher/app/facet_table.h"
#include "searcher/app/wrap.h"

namespace kliping::app {
namespace {

using program::Screen;
using program::Style;

/// `Tribunnews · 2025-02-26 · Internasional · cites The Guardian, AFP`.
std::string byline_of(const Hit& hit, bool unicode) {
  std::vector<std::string> parts;
  if (!hit.publisher.empty()) parts.push_back(hit.publisher);
  parts.push_back(hit.published ? to_string(hit.published->day) : "undated");
  if (!hit.section.empty()) parts.push_back(hit.section);
  if (!hit.cited.empty()) parts.push_back(fmt::format("cites {}", fmt::join(hit.cited, ", ")));
  return fmt::format("{}", fmt::join(parts, unicode ? " \u00B7 " : " - "));
}

class HitPrinter {
 public:
  HitPrinter(std::ostream& out, const Screen& screen)
      : out_(out), screen_(screen), columns_(text_columns(screen)) {}

  void print(const Hit& hit) {
    const MarkedText untitled{"(no title)", {}};
    print_block(fmt::format("{}. ", hit.rank), hit.title.text.empty() ? untitled : hit.title,
                &title_style);
    print_block(indent, {byline_of(hit, screen_.unicode), {}}, &faint_style);
    print_block(indent, hit.snippet, nullptr);
  }

 private:
  static constexpr Style title_style = Style::title;
  static constexpr Style faint_style = Style::faint;
  static constexpr std::string_view indent = "   ";

  /// Lines under each other, the first behind `label`, the others indented.
  void print_block(std::string_view label, const MarkedText& text, const Style* plain) {
    const std::size_t room = columns_ - std::min(columns_ - 1, label.size());
    std::string_view lead = label;
    for (const std::string& line : wrap(text, room, screen_, plain)) {
      out_ << lead << line << '\n';
      lead = indent.substr(0, std::min(indent.size(), label.size()));
    }
  }

  std::ostream& out_;
  const Screen& screen_;
  std::size_t columns_;
};

/// Parts whole articles.
std::string rule(const Screen& screen) {
  std::string line;
  for (std::size_t column = 0; column < text_columns(screen); ++column) {
    line += screen.unicode ? "\u2500" : "-";
  }
  return styled(screen, Style::faint, line);
}

/// `12 articles, 1 to 10 shown`.
std::string total_of(const Results& results, std::optional<std::chrono::milliseconds> timeout) {
  std::string text = fmt::format("{}{} article{}", results.exact ? "" : "at least ", results.total,
                                 results.total == 1 ? "" : "s");
  if (!results.hits.empty()) {
    text += fmt::format(", {} to {} shown", results.hits.front().rank, results.hits.back().rank);
  } else if (results.offset > 0) {
    text += fmt::format(", none behind the first {}", results.offset);
  }
  if (!results.exact) {
    text += timeout ? fmt::format("; the search stopped after {}", in_words(*timeout))
                    : "; the search stopped early";
  }
  return text;
}

}  // namespace

void print_text(std::ostream& out, const Results& results, const Screen& screen,
                std::optional<std::chrono::milliseconds> timeout) {
  HitPrinter printer(out, screen);
  for (const Hit& hit : results.hits) {
    if (hit.article) {
      print_article(out, hit, screen);
      out << '\n' << rule(screen) << '\n';
    } else {
      printer.print(hit);
      out << '\n';
    }
  }
  for (const std::string& line :
       wrap({total_of(results, timeout), {}}, text_columns(screen), screen)) {
    out << line << '\n';
  }
  for (const Facet& facet : results.facets) {
    out << '\n';
    print_facet(out, facet, results.exact, screen);
  }
}

std::string in_words(std::chrono::milliseconds time) {
  return time.count() % 1000 == 0 ? fmt::format("{}s", time.count() / 1000)
                                  : fmt::format("{}ms", time.count());
}

}  // namespace kliping::app
