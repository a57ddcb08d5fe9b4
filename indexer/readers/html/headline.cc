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

}  // namespace

std::string without_site_name(std::string_view title, std::span<const std::string> names) {
  std::string_view rest = trim(title);
  while (true) {
    const Separator separator = last_separator(rest);
    if (separator.at == std::string_view::npos) break;
    const std::string_view name = trim(rest.substr(separator.at + separator.length));
    if (!name.empty() && !is_name(name, names)) break;
    rest = trim(rest.substr(0, separator.at));
  }
  return std::string(rest.empty() ? trim(title) : rest);
}

}  // namespace kliping
