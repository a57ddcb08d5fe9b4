// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// What a word can do in the grammar of attribution. All functions here take
/// words in normalised form and are pure.
enum class AttributionRole {
  none,
  quoting,    ///< a verb of quoting: what an outlet behind it is, is a source
  reporting,  ///< a report, or one who is told: a source if it is no other thing
  told,       ///< a verb of reporting, behind its outlet
  said,       ///< a verb that persons and companies are the subject of as well
  initials,   ///< what introduces the initials of a person
  label,      ///< `Sumber`, which may label a line of sources
};

[[nodiscard]] AttributionRole attribution_role(std::string_view word);

/// Whether the word may stand between a trigger and its outlet: what kind of
/// medium it is, where it comes from, when it was read.
[[nodiscard]] bool is_attribution_filler(std::string_view word);

/// Whether the word may stand between an outlet and its verb: `Reuters pada
/// Kamis (27/2) juga melaporkan`.
[[nodiscard]] bool is_before_verb(std::string_view word);

/// Whether the word says that someone speaks: `menyampaikan`, `ujarnya`.
[[nodiscard]] bool is_word_of_speech(std::string_view word);

/// Whether the word stands behind a full stop in addresses: `com`, `co`, `id`.
[[nodiscard]] bool is_end_of_address(std::string_view word);

/// What joins a further source to one that was found: `dan`, `dari`, `via`.
[[nodiscard]] bool is_attribution_link(std::string_view word);

/// Whether the word is a day, a month, a number, or another word of a date.
[[nodiscard]] bool is_word_of_date(std::string_view word);

}  // namespace kliping
