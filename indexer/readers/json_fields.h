// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include "indexer/readers/raw_fields.h"

namespace kliping {

/// What an object of JSON says of an article. A value is a string, a number as
/// its digits, or what an object calls its `name`, as people and publishers of
/// schema.org do; a list of these is a list. Where `names` has paths, values
/// within objects are found by them: `content.text`.
[[nodiscard]] RawFields fields_of(simdjson::dom::object object, const FieldNames& names);

}  // namespace kliping
