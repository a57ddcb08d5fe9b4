// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/headline.h"

#include <algorithm>
#include <array>

#include "common/outlets/outlet_table.h"
#include "common/text/normalise.h"
#include "common/text/split.h"

namespace kliping {
namespace {

constexpr std::array<std::string_view, 7> separators{" - ",  " | ",      " \u2013 ", " \u2014 ",
                                                     " :: ", " \u00BB ", " \u00AB "};

/// Longer lines are paragraphs.
constexpr std::size_t longest_headline = 250;

/// Where the last separator stands, and how long it is.
struct Separator {
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
};

Separator last_separator(std::string_view title) {
  Separator last;
  for (const std::string_view separator : separators) {
    const std::size_t at = title.rfind(separator);
    if (at == std::string_view::npos) continue;
    if (last.at == std::string_view::npos || at > last.at) last = {at, separator.size()};
  }
  return last;
}

bool is_name(std::string_view text, std::span<const std::string> names) {
  const std::string form = normalise(text);
  return OutletTable::instance().find(text) != nullptr ||
         std::any_of(names.begin(), names.end(), [&](const std::string& name) {
           return !name.empty() && normalise(name) == form;
         });
}

/// What stands behind the first separator; empty where there is none.
std::string_view behind_site_name(std::string_view title) {
  for (const std::string_view separator : {": ", " - ", " | ", " \u2013 ", " \u2014 "}) {
    const std::size_t at = title.find(separator);
    if (at != std::string_view::npos) return trim(title.substr(at + separator.size()));
  }
  return {};
}

}  // namespace

std::string without_site_name(std::string_view title, std::span<const std::string> names) {
  std::string_view rest = trim(title);
  while (true) {
    const Separator separator = last_separator(rest);
    if (separator.at == std::string_view::npos) break;
    const std::string_view name = trim(rest.substr(separator.at + separator.length));
    if (!is_name(name, names)) break;
    rest = trim(rest.substr(0, separator.at));
  }
  return std::string(rest.empty() ? trim(title) : rest);
}

std::string full_headline(const std::string& title, std::span<const std::string> shown) {
  std::string_view start = title;
  for (const std::string_view cut : {"...", "\u2026"}) {
    if (start.ends_with(cut)) start.remove_suffix(cut.size());
  }
  for (const std::string_view part : {trim(start), behind_site_name(start)}) {
    const bool is_whole = part.size() == title.size();
    if (part.empty() || is_whole) continue;
    const std::string form = normalise(part);
    for (const std::string& line : shown) {
      if (line.size() <= longest_headline && normalise(line).starts_with(form)) return line;
    }
  }
  return title;
}

}  // namespace kliping
