// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace kliping::test {

/// How many of the calls of a night are tried, at most. With the nights that
/// there are some hundred in all; sanitizers make each many times slower.
#ifdef KLIPING_SANITIZED
inline constexpr std::size_t moments_of_a_night = 8;
#else
inline constexpr std::size_t moments_of_a_night = 60;
#endif

}  // namespace kliping::test
