// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace kliping::test {

/// How many calls on Xapian's files are tried in a night, at most; with the
/// others these are some hundred moments in all. And how often two writers are
/// started together. Sanitizers make each many times slower.
#ifdef KLIPING_SANITIZED
inline constexpr std::size_t moments_of_a_night = 8;
inline constexpr int rounds_of_two_writers = 10;
#else
inline constexpr std::size_t moments_of_a_night = 40;
inline constexpr int rounds_of_two_writers = 100;
#endif

}  // namespace kliping::test
