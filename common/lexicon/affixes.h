// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The affixes of Indonesian that a lexicon can allow a root, by their plain
/// form: `me` stands for me-, mem-, men-, meny- and meng-. Prefixes that
/// stand before one another are one (`memper`, `keber`), as hunspell-id has
/// them. Shared by the program that compiles the lexicon and those that use
/// it: the numbers below are in its data.
namespace kliping::affixes {

inline constexpr std::array<std::string_view, 49> prefixes{
    "",        "be",    "ber",    "berke", "berpe", "berse", "bersi",  "di",    "dike",  "diper",
    "dise",    "kau",   "ke",     "keber", "keme",  "kepe",  "kese",   "keter", "ku",    "me",
    "member",  "mempe", "memper", "menge", "menye", "pe",    "pember", "peme",  "pemer", "penge",
    "penye",   "per",   "perpe",  "perse", "re",    "se",    "seber",  "seke",  "sepe",  "seper",
    "seperse", "sese",  "seter",  "si",    "te",    "teper", "ter",    "terke", "we"};

inline constexpr std::array<std::string_view, 4> suffixes{"", "an", "kan", "i"};

/// Number of a prefix in the table; prefixes.size() where it is not there.
[[nodiscard]] constexpr std::size_t prefix_number(std::string_view name) {
  std::size_t number = 0;
  while (number < prefixes.size() && prefixes[number] != name) ++number;
  return number;
}

/// Number of a suffix in the table; suffixes.size() where it is not there.
[[nodiscard]] constexpr std::size_t suffix_number(std::string_view name) {
  std::size_t number = 0;
  while (number < suffixes.size() && suffixes[number] != name) ++number;
  return number;
}

/// Which prefixes, with which suffixes, a root can take.
struct Licence {
  std::array<std::uint64_t, 4> bits{};

  constexpr void allow(std::size_t prefix, std::size_t suffix) {
    const std::size_t bit = prefix * suffixes.size() + suffix;
    bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
  }
  [[nodiscard]] constexpr bool allows(std::size_t prefix, std::size_t suffix) const {
    const std::size_t bit = prefix * suffixes.size() + suffix;
    return ((bits[bit / 64] >> (bit % 64)) & 1) != 0;
  }

  friend auto operator<=>(const Licence&, const Licence&) = default;
};
static_assert(prefixes.size() * suffixes.size() <= 256, "a Licence has 256 bits");

}  // namespace kliping::affixes
