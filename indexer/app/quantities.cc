// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/quantities.h"

#include <fmt/format.h>

#include <cstdint>
#include <limits>
#include <string>

#include "common/text/ascii.h"
#include "kliping/error.h"

namespace kliping::app {
namespace {

/// A number and the unit behind it, of those that `units` lists a letter each.
struct Measure {
  std::string_view digits;
  std::size_t unit;  // npos where none is said
};

Measure take_apart(std::string_view text, std::string_view units) {
  const std::size_t unit = text.empty() ? std::string_view::npos : units.find(text.back());
  if (unit != std::string_view::npos) text.remove_suffix(1);
  return {text, unit};
}

Error no_value(std::string_view option, std::string_view text, std::string_view kind,
               std::string hint) {
  return {ErrorCode::bad_usage, fmt::format("`{}` is no {} for --{}", text, kind, option),
          std::move(hint)};
}

}  // namespace

std::size_t parse_size(std::string_view option, std::string_view text) {
  const auto [digits, unit] = take_apart(text, "KMG");
  const std::size_t shift = unit == std::string_view::npos ? 0 : 10 * (unit + 1);
  const auto number = ascii::parse_number<std::size_t>(digits);
  if (!number || *number == 0 || *number > std::numeric_limits<std::size_t>::max() >> shift) {
    throw no_value(option, text, "size",
                   "say a number of bytes, or of KiB, MiB or GiB: 500000, 64K, 8M, 1G");
  }
  return *number << shift;
}

std::chrono::milliseconds parse_duration(std::string_view option, std::string_view text) {
  const auto [digits, unit] = take_apart(text, "smh");
  // So many hours still fit into milliseconds.
  const auto number = ascii::parse_number<std::uint32_t>(digits);
  if (!number) {
    throw no_value(option, text, "duration", "say seconds, minutes or hours: 30, 30s, 5m, 2h");
  }
  const std::int64_t seconds = unit == 1 ? 60 : unit == 2 ? 3600 : 1;
  return std::chrono::seconds(*number * seconds);
}

double parse_percent(std::string_view option, std::string_view text) {
  const auto number = ascii::parse_number<double>(take_apart(text, "%").digits);
  if (!number || *number > 100) {
    throw no_value(option, text, "percentage", "say a number from 0 to 100: 10%, 2.5%");
  }
  return *number;
}

std::size_t parse_count(std::string_view option, std::string_view text) {
  const auto number = ascii::parse_number<std::size_t>(text);
  if (!number || *number == 0) {
    throw no_value(option, text, "number", "say a whole number, at least 1");
  }
  return *number;
}

}  // namespace kliping::app
