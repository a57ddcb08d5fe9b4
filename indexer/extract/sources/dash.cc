// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/dash.h"

#include <algorithm>
#include <array>

#include "common/text/ascii.h"

namespace kliping {
namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::array<std::string_view, 4> dashes{"\u2014", "\u2013", "-", "\uFFFD"};

bool begins_with_space(std::string_view text) {
  return text.starts_with(' ') || text.starts_with('*') || text.starts_with(no_break_space);
}

bool ends_with_space(std::string_view text) {
  return text.ends_with(' ') || text.ends_with('*') || text.ends_with(no_break_space);
}

bool is_spaced(std::string_view before, std::string_view behind, std::string_view dash) {
  return ends_with_space(before) || begins_with_space(behind) || behind.starts_with(dash);
}

/// A hyphen needs a sentence behind it: a capital, then a small letter.
bool is_tight(std::string_view before, std::string_view behind, std::string_view dash) {
  if (before.empty() || before.ends_with('-') || is_spaced(before, behind, dash)) return false;
  if (dash != "-") return true;
  return behind.size() > 1 && ascii::is_capital(behind[0]) && ascii::is_small(behind[1]);
}

std::size_t find_dash(std::string_view text, std::string_view dash, DashKind kind) {
  for (std::size_t at = text.find(dash); at != std::string_view::npos;
       at = text.find(dash, at + dash.size())) {
    const std::string_view before = text.substr(0, at);
    const std::string_view behind = text.substr(at + dash.size());
    if (kind == DashKind::spaced ? is_spaced(before, behind, dash)
                                 : is_tight(before, behind, dash)) {
      return at;
    }
  }
  return std::string_view::npos;
}

}  // namespace

std::size_t skip_dashes(std::string_view text, std::size_t position) {
  constexpr std::array<std::string_view, 7> skipped{" ",      "-",      "*",     no_break_space,
                                                    "\u2013", "\u2014", "\uFFFD"};
  const auto is_next = [&](std::string_view part) {
    return text.substr(position).starts_with(part);
  };
  while (true) {
    const auto* const next = std::find_if(skipped.begin(), skipped.end(), is_next);
    if (next == skipped.end()) return position;
    position += next->size();
  }
}

Dash find_dash(std::string_view text, DashKind kind) {
  Dash first;
  for (const std::string_view dash : dashes) {
    const std::size_t at = find_dash(text, dash, kind);
    if (at < first.begin) first = {at, skip_dashes(text, at)};
  }
  return first;
}

}  // namespace kliping
