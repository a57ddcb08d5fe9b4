// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Names of places, as datelines write them. All functions are pure and may
/// be called from any thread.
namespace kliping::places {

/// Whether `name` is a place of places.tsv, in whatever case, with `Kota` or
/// `Kabupaten` before it or not.
[[nodiscard]] bool is_known(std::string_view name);

/// Whether `name` could be that of a place: up to four words, each with a
/// capital, of letters alone, and none of them an address.
[[nodiscard]] bool could_be(std::string_view name);

/// Whether each word of `name` is a word of Indonesian; such a line is a
/// headline or a rubric: `ANALISIS`, `SIMAK JUGA`.
[[nodiscard]] bool is_of_common_words(std::string_view name);

/// `LABUAN BAJO` as `Labuan Bajo`, word by word; abbreviations such as DKI and
/// words in mixed case stay as they are.
[[nodiscard]] std::string in_title_case(std::string_view name);

}  // namespace kliping::places
