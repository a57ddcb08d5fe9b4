// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace kliping::app {

/// The bytes of all files of the inputs as they lie on the disk: those below
/// directories, too, though not behind links to directories. Nothing where an
/// input has no size, as standard input and pipes have none. What cannot be
/// looked at counts nothing.
[[nodiscard]] std::optional<std::uint64_t> measure_inputs(std::span<const std::string> inputs);

}  // namespace kliping::app
