// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace kliping::test {

/// How many of the calls of a night are tried, at most. With the nights that
/// there are some hundred in all; sanitizers make each many times slower.
/// And how often two writers are started together.
#ifdef KLIPING_SANITIZED
inline constexpr std::size_t moments_of_a_night = 8;
inline constexpr int rounds_of_two_writers = 10;
#else
inline constexpr std::size_t moments_of_a_night = 60;
inline constexpr int rounds_of_two_writers = 100;
#endif

}  // namespace kliping::test
