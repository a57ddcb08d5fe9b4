// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "common/text/utf8.h"
#include "searcher/app/buckets.h"
#include "searcher/app/output.h"
#include "searcher/app/wrap.h"

namespace kliping::app {
namespace {

using program::Screen;
using program::Style;

/// `Tribunnews · 2025-02-26 · Internasional · cites The Guardian, AFP`.
std::string byline_of(const Hit& hit) {
  std::vector<std::string> parts;
  if (!hit.publisher.empty()) parts.push_back(hit.publisher);
  parts.push_back(hit.published ? to_string(hit.published->day) : "undated");
  if (!hit.section.empty()) parts.push_back(hit.section);
  if (!hit.cited.empty()) parts.push_back(fmt::format("cites {}", fmt::join(hit.cited, ", ")));
  return fmt::format("{}", fmt::join(parts, " \u00B7 "));
}

class TextPrinter {
 public:
  TextPrinter(std::ostream& out, const Screen& screen) : out_(out), screen_(screen) {}

  void print_hit(const Hit& hit) {
    const std::string number = fmt::format("{}. ", hit.rank);
    const MarkedText untitled{"(no title)", {}};
    print_block(number, hit.title.text.empty() ? untitled : hit.title, &title_style);
    print_block(indent, {byline_of(hit), {}}, &faint_style);
    print_block(indent, hit.snippet, nullptr);
    out_ << '\n';
  }

  void print_total(const Results& results) {
    out_ << fmt::format("{} article{}", results.total, results.total == 1 ? "" : "s");
    if (!results.hits.empty()) {
      out_ << fmt::format(", {} to {} shown", results.hits.front().rank, results.hits.back().rank);
    }
    out_ << '\n';
  }

  void print_facet(const Facet& facet) {
    out_ << '\n' << styled(screen_, Style::title, spec_of(facet.field).name);
    if (facet.values.size() < facet.distinct) {
      out_ << fmt::format(" (top {} of {})", facet.values.size(), facet.distinct);
    }
    out_ << '\n';
    print_rows(fold_empty_buckets(facet), facet.without_value);
  }

 private:
  static constexpr Style title_style = Style::title;
  static constexpr Style faint_style = Style::faint;
  static constexpr std::string_view indent = "   ";

  /// Lines under each other, the first behind `label`, the others indented.
  void print_block(std::string_view label, const MarkedText& text, const Style* plain) {
    const std::size_t room = screen_.columns - std::min(screen_.columns - 1, label.size());
    std::string_view lead = label;
    for (const std::string& line : wrap(text, room, screen_, plain)) {
      out_ << lead << line << '\n';
      lead = indent.substr(0, std::min(indent.size(), label.size()));
    }
  }

  /// The articles without a value have no bar: next to them, the others would
  /// vanish.
  void print_rows(const std::vector<FacetValue>& rows, std::size_t without_value) {
    constexpr std::size_t widest_label = 32;
    constexpr std::size_t count_width = 8;
    constexpr std::string_view no_value = "(none)";
    std::size_t label_width = without_value > 0 ? no_value.size() : 0;
    std::size_t highest = 1;
    for (const FacetValue& row : rows) {
      label_width = std::max(label_width, utf8::display_width(utf8::printable(row.value)));
      highest = std::max(highest, row.count);
    }
    label_width = std::min({label_width, widest_label, screen_.columns / 2});
    const std::size_t taken = 2 + label_width + count_width + 1;
    const std::size_t longest_bar = screen_.columns > taken ? screen_.columns - taken : 0;
    const auto print_count = [&](std::string_view label, std::size_t count) {
      out_ << "  " << fit(label, label_width) << fmt::format("{:>{}}", count, count_width);
    };
    for (const FacetValue& row : rows) {
      print_count(row.value, row.count);
      if (const std::string line = bar(row.count, highest, longest_bar); !line.empty()) {
        out_ << ' ' << line;
      }
      out_ << '\n';
    }
    if (without_value > 0) {
      print_count(no_value, without_value);
      out_ << '\n';
    }
  }

  /// A bar whose length is to `longest` as `count` to `highest`; in eighths
  /// of a column where the locale has the characters.
  [[nodiscard]] std::string bar(std::size_t count, std::size_t highest, std::size_t longest) const {
    constexpr std::array<std::string_view, 8> eighths{"",       "\u258F", "\u258E", "\u258D",
                                                      "\u258C", "\u258B", "\u258A", "\u2589"};
    const std::size_t length = std::min<std::size_t>(longest, 40) * 8 * count / highest;
    if (!screen_.unicode) {
      return std::string(count > 0 ? std::max<std::size_t>(length / 8, 1) : 0, '#');
    }
    std::string out;
    for (std::size_t full = 0; full < length / 8; ++full) out += "\u2588";
    out += eighths[length % 8];
    return out.empty() && count > 0 ? std::string(eighths[1]) : out;
  }

  std::ostream& out_;
  const Screen& screen_;
};

}  // namespace

void print_text(std::ostream& out, const Results& results, const Screen& screen) {
  TextPrinter printer(out, screen);
  for (const Hit& hit : results.hits) printer.print_hit(hit);
  printer.print_total(results);
  for (const Facet& facet : results.facets) printer.print_facet(facet);
}

}  // namespace kliping::app
