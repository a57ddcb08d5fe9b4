// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/ascii.h"
#include "common/text/split.h"
#include "indexer/extract/publish_date.h"

namespace kliping {

std::optional<Date> date_in_url(std::string_view url) {
  const auto parts = split(url, '/');
  for (std::size_t at = 0; at + 3 < parts.size(); ++at) {
    if (parts[at].size() != 4 || parts[at + 1].size() > 2 || parts[at + 2].size() > 2) continue;
    const auto year = ascii::parse_number(parts[at]);
    const auto month = ascii::parse_number(parts[at + 1]);
    const auto day = ascii::parse_number(parts[at + 2]);
    if (!year || !month || !day) continue;
    const auto date = make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
    if (date) return date;
  }
  return std::nullopt;
}

}  // namespace kliping
