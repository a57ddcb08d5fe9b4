// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kliping/date.h"
#include "searcher/query/field_meaning.h"
#include "searcher/query/lexer.h"
#include "searcher/query/syntax_tree.h"

namespace kliping::syntax {

/// What a value means behind a field that is not followed by words: a word or
/// phrase behind `source:`, `date:`, `since:`, `words:` and their kin. Dates
/// are counted from `today`. Throws Error (bad_query) for a value that means
/// nothing there.
[[nodiscard]] Node read_value(const Lexeme& lexeme, const FieldMeaning& field, Date today);

}  // namespace kliping::syntax
