// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace kliping {

/// What the formats of news agencies, NITF and NewsML, have in common.

/// The names in a byline, without the word before them: `Oleh Rina Hartono`.
/// Empty where there is none.
[[nodiscard]] std::string name_in_byline(std::string_view byline);

/// The place in a dateline, which names it before anything else, written as in
/// the datelines of texts: of `JAKARTA, 27 Feb (Warta)` it is `Jakarta`.
[[nodiscard]] std::string place_in_dateline(std::string_view dateline);

/// Puts `stated` in the place of `value` where it says anything.
template <typename Value>
void prefer(Value stated, Value& value) {
  if (!stated.empty()) value = std::move(stated);
}

}  // namespace kliping
