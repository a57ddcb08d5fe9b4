// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/explanation_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <string>

#include "common/text/split.h"
#include "common/text/utf8.h"
#include "searcher/app/screen_text.h"
#include "searcher/app/wrap.h"

namespace kliping::app {
namespace {

using program::Screen;
using program::Style;

void print_heading(std::ostream& out, const Screen& screen, std::string_view heading) {
  out << styled(screen, Style::title, heading) << '\n';
}

void print_wrapped(std::ostream& out, const Screen& screen, const std::string& text) {
  for (const std::string& line : wrap({text, {}}, text_columns(screen) - 2, screen)) {
    out << "  " << line << '\n';
  }
}

void print_terms(std::ostream& out, const Explanation& explanation, const Screen& screen) {
  std::size_t width = 0;
  for (const Explanation::Term& term : explanation.terms) {
    width = std::max(width, utf8::display_width(on_screen(term.term, screen)));
  }
  width = std::min(width, screen.columns / 3);
  for (const Explanation::Term& term : explanation.terms) {
    out << fmt::format("  {}{:>8}  {}\n", fit(term.term, width, screen), term.articles,
                       on_screen(term.meaning, screen));
  }
}

}  // namespace

void print_explanation(std::ostream& out, const Explanation& explanation, const Screen& screen) {
  print_heading(out, screen, "query");
  print_wrapped(out, screen, explanation.canonical);
  print_heading(out, screen, "tree");
  for (const std::string_view line : split(explanation.tree, '\n')) {
    if (!trim(line).empty()) out << "  " << on_screen(line, screen) << '\n';
  }
  print_heading(out, screen, "terms, and how many articles have them");
  print_terms(out, explanation, screen);
  print_heading(out, screen, "as it is evaluated");
  print_wrapped(out, screen, explanation.xapian);
}

}  // namespace kliping::app
