// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "common/lexicon/affixes.h"

/// The compiled lexicon: read-only tables that compile_lexicon writes when
/// kliping is built. lexicon.h is the way to use them.
namespace kliping::lexicon_data {

/// A place of a hash table with open addressing; free where length is 0.
struct Entry {
  std::uint32_t offset = 0;  ///< of the word in the table's text
  std::uint16_t value = 0;   ///< index of what the word stands for
  std::uint16_t length = 0;
};

/// More than twice the words, so that most look-ups end at once; powers of
/// two, so that the remainder is cheap.
inline constexpr std::size_t root_table_size = 65536;
inline constexpr std::size_t exception_table_size = 1024;

/// FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo).
[[nodiscard]] constexpr std::uint32_t hash(std::string_view word) {
  std::uint32_t value = 2166136261U;
  for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  return value ^ (value >> 15);
}

extern const std::array<Entry, root_table_size> root_table;  // value: index of a licence
extern const std::string_view root_text;
extern const std::span<const affixes::Licence> licences;

extern const std::array<Entry, exception_table_size> exception_table;  // value: index of an answer
extern const std::string_view exception_text;
extern const std::span<const std::string_view> exception_answers;  // roots, a blank between

/// XXH3-64 of all of these, as compile_lexicon wrote them, 16 hexadecimal
/// digits: computed once, when kliping is built, not at every start.
extern const std::string_view content_hash;

}  // namespace kliping::lexicon_data
