// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

/// Values of options that are measures. `option` is the option's name without
/// the dashes, for messages. All throw Error (bad_usage) for what is none.
namespace kliping::app {

/// `500000`, `64K`, `8M`, `1G`: bytes, more than none. K, M and G are KiB, MiB
/// and GiB.
[[nodiscard]] std::size_t parse_size(std::string_view option, std::string_view text);

/// `30`, `30s`, `5m`, `2h`: seconds where no unit is said; may be none.
[[nodiscard]] std::chrono::milliseconds parse_duration(std::string_view option,
                                                       std::string_view text);

/// `10%`, `2.5`: from 0 to 100.
[[nodiscard]] double parse_percent(std::string_view option, std::string_view text);

/// A count that is at least 1.
[[nodiscard]] std::size_t parse_count(std::string_view option, std::string_view text);

}  // namespace kliping::app
