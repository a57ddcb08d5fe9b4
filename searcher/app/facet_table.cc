// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/facet_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <vector>

#include "common/text/utf8.h"
#include "searcher/app/buckets.h"
#include "searcher/app/screen_text.h"
#include "searcher/app/wrap.h"

namespace kliping::app {
namespace {

using program::Screen;
using program::Style;

constexpr std::string_view no_value = "(none)";

/// A bar whose length is to `longest` columns as `count` to `highest`; in
/// eighths of a column where the locale has the characters.
std::string bar(std::size_t count, std::size_t highest, std::size_t longest, bool unicode) {
  constexpr std::array<std::string_view, 8> eighths{"",       "\u258F", "\u258E", "\u258D",
                                                    "\u258C", "\u258B", "\u258A", "\u2589"};
  if (count == 0 || longest == 0) return {};
  const std::size_t length = longest * 8 * count / highest;
  if (!unicode) return std::string(std::max<std::size_t>(length / 8, 1), '#');
  std::string out;
  for (std::size_t full = 0; full < length / 8; ++full) out += "\u2588";
  out += eighths[length % 8];
  return out.empty() ? std::string(eighths[1]) : out;
}

/// The rows of one table and how wide its columns are.
class Table {
 public:
  Table(const Facet& facet, const Screen& screen)
      : rows_(fold_empty_buckets(facet)), screen_(screen) {
    constexpr std::size_t widest_label = 32;
    constexpr std::size_t longest_bar = 40;
    constexpr std::size_t least_count_width = 8;
    std::size_t highest_count = facet.without_value;
    if (facet.without_value > 0) label_width_ = no_value.size();
    for (const FacetValue& row : rows_) {
      label_width_ = std::max(label_width_, utf8::display_width(on_screen(row.value, screen)));
      highest_ = std::max(highest_, row.count);
    }
    highest_count = std::max(highest_count, highest_);
    label_width_ = std::min({label_width_, widest_label, screen.columns / 2});
    // Two columns before the label, one before the bar.
    const std::size_t most = screen.columns - std::min(screen.columns, label_width_ + 3);
    count_width_ = std::min(least_count_width, most);
    count_width_ = std::max(count_width_, std::to_string(highest_count).size() + 1);
    bar_width_ = std::min(most - std::min(most, count_width_), longest_bar);
  }

  void print(std::ostream& out, std::size_t without_value) const {
    for (const FacetValue& row : rows_) {
      print_count(out, row.value, row.count);
      const std::string line = bar(row.count, highest_, bar_width_, screen_.unicode);
      if (!line.empty()) out << ' ' << line;
      out << '\n';
    }
    // It has no bar: next to it, the others would vanish.
    if (without_value > 0) {
      print_count(out, no_value, without_value);
      out << '\n';
    }
  }

 private:
  void print_count(std::ostream& out, std::string_view label, std::size_t count) const {
    out << "  " << fit(label, label_width_, screen_) << fmt::format("{:>{}}", count, count_width_);
  }

  std::vector<FacetValue> rows_;
  const Screen& screen_;
  std::size_t label_width_ = 0;
  std::size_t count_width_ = 0;
  std::size_t bar_width_ = 0;
  std::size_t highest_ = 1;
};

}  // namespace

void print_facet(std::ostream& out, const Facet& facet, bool exact, const Screen& screen) {
  std::vector<std::string> notes;
  if (facet.values.size() < facet.distinct) {
    notes.push_back(fmt::format("top {} of {}", facet.values.size(), facet.distinct));
  }
  if (facet.as_if_unchosen) notes.emplace_back("whatever is chosen in it");
  if (!exact) notes.emplace_back("incomplete");
  out << styled(screen, Style::title, spec_of(facet.field).name);
  if (!notes.empty()) out << fmt::format(" ({})", fmt::join(notes, ", "));
  out << '\n';
  Table(facet, screen).print(out, facet.without_value);
}

}  // namespace kliping::app
