// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <optional>
#include <string_view>

#include "searcher/app/answer.h"

/// For programs: JSON as searcher/doc/json-output.md and
/// json-output.schema.json beside it say. Whatever bytes an article or a query
/// has, the output is UTF-8 and has no control character in it but the line
/// breaks that end each function's lines.
namespace kliping::app {

/// The version of what is written; searcher/doc/json-output.md lists what each
/// version has.
inline constexpr int json_schema = 1;

struct JsonChoices {
  bool html = false;  ///< texts with <mark> beside the plain ones
  /// The id of the query, in a batch.
  std::optional<std::string_view> query_id = std::nullopt;
};

/// One object on a line.
void print_json(std::ostream& out, const Answer& answer, const JsonChoices& choices = {});

/// Each hit on a line of its own, and nothing else.
void print_json_lines(std::ostream& out, const Answer& answer, const JsonChoices& choices = {});

/// What becomes of a query: one object on a line.
void print_json(std::ostream& out, const Explanation& explanation, std::string_view query);

}  // namespace kliping::app
