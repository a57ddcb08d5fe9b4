// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/article_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "searcher/app/wrap.h"

namespace kliping::app {
namespace {

using program::Screen;
using program::Style;

/// `2025-02-26 19:30 WIB`; another zone by its offset, `2025-02-26 14:30 +02:00`.
std::string in_words(const Timestamp& published) {
  std::string text = to_string(published);
  if (!published.time) return text;
  const std::size_t day = to_string(published.day).size();
  text[day] = ' ';
  const std::size_t zone = day + std::string_view(" 19:30").size();
  if (published.time->utc_offset == wib_offset) return text.substr(0, zone) + " WIB";
  return text.insert(zone, " ");
}

class ArticlePrinter {
 public:
  ArticlePrinter(std::ostream& out, const Screen& screen)
      : out_(out), screen_(screen), columns_(text_columns(screen)) {}

  void print_title(const Hit& hit) {
    const MarkedText untitled{"(no title)", {}};
    const std::string number = fmt::format("{}. ", hit.rank);
    print_block(number, hit.title.text.empty() ? untitled : hit.title, &title_style);
  }

  void print_line(std::string_view name, const std::string& value) {
    if (value.empty()) return;
    print_block(fmt::format("{:<11}", name), {value, {}}, nullptr);
  }

  void print_line(std::string_view name, const std::vector<std::string>& values) {
    print_line(name, fmt::format("{}", fmt::join(values, ", ")));
  }

  /// A paragraph of the body, which is a line of it.
  void print_paragraph(const MarkedText& paragraph) {
    const std::vector<std::string> lines = wrap(paragraph, columns_, screen_);
    if (lines.empty()) return;
    out_ << '\n';
    for (const std::string& line : lines) out_ << line << '\n';
  }

 private:
  static constexpr Style title_style = Style::title;

  /// Lines under each other, the first behind `label`, the others below it.
  void print_block(std::string_view label, const MarkedText& text, const Style* style) {
    const std::size_t room = columns_ - std::min(columns_ - 1, label.size());
    std::string lead(label);
    for (const std::string& line : wrap(text, room, screen_, style)) {
      out_ << lead << line << '\n';
      lead.assign(label.size(), ' ');
    }
  }

  std::ostream& out_;
  const Screen& screen_;
  std::size_t columns_;
};

std::vector<MarkedText> paragraphs_of(const std::string& body,
                                      const std::vector<TextRange>& matches) {
  std::vector<MarkedText> paragraphs;
  auto match = matches.begin();
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    MarkedText paragraph{body.substr(begin, end - begin), {}};
    for (; match != matches.end() && match->begin < end; ++match) {
      paragraph.matches.push_back({match->begin - begin, std::min(match->end, end) - begin});
    }
    paragraphs.push_back(std::move(paragraph));
    begin = end + 1;
  }
  return paragraphs;
}

}  // namespace

void print_article(std::ostream& out, const Hit& hit, const Screen& screen) {
  const Article& article = hit.article.value();
  ArticlePrinter printer(out, screen);
  printer.print_title(hit);
  printer.print_line("publisher", article.publisher);
  printer.print_line("date", article.published ? in_words(*article.published) : "unknown");
  printer.print_line("section", article.section);
  printer.print_line("place", article.place);
  printer.print_line("authors", article.authors);
  printer.print_line("tags", article.tags);
  printer.print_line("cited", article.cited);
  printer.print_line("url", article.url);
  printer.print_line("id", article.id);
  for (const MarkedText& paragraph : paragraphs_of(article.body, hit.body_matches)) {
    printer.print_paragraph(paragraph);
  }
}

}  // namespace kliping::app
