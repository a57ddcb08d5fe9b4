// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/selection_query.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/text/date_spans.h"
#include "searcher/query/filter_query.h"
#include "searcher/query/negation.h"
#include "searcher/results/facet_fields.h"

namespace kliping {
namespace {

Xapian::Query without_value(Field field) {
  std::vector<Xapian::Query> with_value;
  for (const Slot slot : slots_of(field)) {
    // From the least value there can be; Xapian takes an empty one for any
    // document at all.
    with_value.emplace_back(Xapian::Query::OP_VALUE_GE, static_cast<Xapian::valueno>(slot),
                            std::string(1, '\0'));
  }
  return without(Xapian::Query::MatchAll,
                 Xapian::Query(Xapian::Query::OP_OR, with_value.begin(), with_value.end()),
                 Xapian::Query::MatchAll);
}

Xapian::Query with_value(Field field, const std::string& value, Date today) {
  if (value.empty()) return without_value(field);
  if (!is_date(field)) return filter_query(field, value);
  const auto range = calendar::parse_range(value, today);
  if (!range) {
    throw Error(ErrorCode::bad_query,
                fmt::format("\"{}\", chosen in {}, is no date", value, spec_of(field).name),
                "dates are written as 2025, 2025-02, 2025-W09 or 2025-02-27");
  }
  return date_query(*range);
}

Xapian::Query with_one_of(const Selection& selection, Date today) {
  std::vector<Xapian::Query> values;
  for (const std::string& value : selection.values) {
    values.push_back(with_value(selection.field, value, today));
  }
  return Xapian::Query(Xapian::Query::OP_OR, values.begin(), values.end());
}

}  // namespace

Xapian::Query narrowed(const Xapian::Query& query, const std::vector<Selection>& selections,
                       Date today, std::optional<Field> but) {
  Xapian::Query narrow = query;
  for (const Selection& selection : selections) {
    require_facet(selection.field);
    if (selection.field == but || selection.values.empty()) continue;
    narrow = Xapian::Query(Xapian::Query::OP_FILTER, narrow, with_one_of(selection, today));
  }
  return narrow;
}

bool is_selected(const std::vector<Selection>& selections, Field field) {
  return std::any_of(selections.begin(), selections.end(), [&](const Selection& selection) {
    return selection.field == field && !selection.values.empty();
  });
}

}  // namespace kliping
