// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "common/text/normalise.h"
#include "common/text/split.h"
#include "indexer/extract/dates/publish_date.h"

namespace kliping {
namespace {

/// A byline stands this far up, and is no longer, in bytes.
constexpr std::size_t first_lines = 5;
constexpr std::size_t longest_byline = 120;

/// Invitations have `pukul 19.00 WIB`, bylines the time alone.
bool is_byline(std::string_view line) {
  if (line.size() > longest_byline) return false;
  const std::string plain = normalise(line);
  constexpr std::array<std::string_view, 3> zones{" wib", " wita", " wit"};
  const bool has_zone = std::any_of(zones.begin(), zones.end(),
                                    [&](std::string_view zone) { return plain.ends_with(zone); });
  return has_zone && plain.find("pukul") == std::string::npos &&
         plain.find("jam ") == std::string::npos;
}

}  // namespace

std::optional<Timestamp> date_in_byline(std::string_view body) {
  for (std::size_t count = 0; count < first_lines && !body.empty(); ++count) {
    const std::string_view line = trim(body.substr(0, body.find('\n')));
    body.remove_prefix(std::min(body.size(), body.find('\n')));
    if (!body.empty()) body.remove_prefix(1);
    if (!is_byline(line)) continue;
    const auto moment = parse_metadata_date(line);
    if (moment && moment->time) return moment;
  }
  return std::nullopt;
}

}  // namespace kliping
