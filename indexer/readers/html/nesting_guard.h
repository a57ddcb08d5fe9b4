// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kliping {

/// More than any page of a news site has: front pages of 2017 have 1,000 and
/// 2,200 elements, at most 15 deep. What browsers refuse is not far off
/// (Chromium nests 512 deep).
inline constexpr std::size_t most_html_tags = 300'000;
inline constexpr std::size_t deepest_html_nesting = 256;
inline constexpr std::size_t most_attributes_of_tag = 250;
inline constexpr std::size_t most_html_attributes = 500'000;

/// Throws Unreadable where a page goes beyond these limits: the time that
/// building its tree takes grows with their products. It is a glance at the
/// tags in one pass, not a parser, and a page may be made to deceive it.
///
/// So that such a page can be stopped as well, gives the page back with a
/// comment, `<!---->`, in the middle of every long text: at each the parser
/// asks for memory, and for each character between two it may look through
/// all elements that stand open. Text of scripts is given back as it is if
/// they are JSON-LD.
[[nodiscard]] std::string guard_nesting(std::string_view page);

}  // namespace kliping
