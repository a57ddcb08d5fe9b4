// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kliping/schema.h"

namespace kliping::syntax {

/// What the values of a field are, in a query: `title:` is followed by words,
/// `url:` by words that are found in the form written alone, `source:` by
/// values, `date:` by dates, `since:` by a span of time, `words:` by a number.
struct FieldMeaning {
  enum class Kind { words, forms, values, date, since, length };
  Kind kind;
  Field field;
};

/// The meaning of a name before a colon; nothing where there is no such
/// field. `date`, `since` and `words` have no row in the schema's table.
[[nodiscard]] std::optional<FieldMeaning> find_field_meaning(std::string_view name);

/// What to say to who wrote a name that is no field.
[[nodiscard]] std::string hint_for_unknown_field(std::string_view name);

}  // namespace kliping::syntax
