// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/selection_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "common/text/date_spans.h"
#include "searcher/match/filter_plan.h"
#include "searcher/results/facet_fields.h"

namespace kliping {
namespace {

match::Plan with_value(Field field, const std::string& value, Date today) {
  if (value.empty()) return {match::NoValuePlan{field}};
  if (!is_date(field)) return match::value_plan(field, value);
  const auto range = calendar::parse_range(value, today);
  if (!range) {
    throw Error(ErrorCode::bad_query,
                fmt::format("\"{}\", chosen in {}, is no date", value, spec_of(field).name),
                "dates are written as 2025, 2025-02, 2025-W09 or 2025-02-27");
  }
  return match::date_plan(*range);
}

match::Plan with_one_of(const Selection& selection, Date today) {
  std::vector<match::Plan> values;
  for (const std::string& value : selection.values) {
    values.push_back(with_value(selection.field, value, today));
  }
  return match::any_of(std::move(values));
}

}  // namespace

match::Plan narrowed(const match::Plan& plan, const std::vector<Selection>& selections, Date today,
                     std::optional<Field> but) {
  std::vector<match::Plan> parts{plan};
  for (const Selection& selection : selections) {
    require_facet(selection.field);
    if (selection.field == but || selection.values.empty()) continue;
    parts.push_back(with_one_of(selection, today));
  }
  return match::all_of(std::move(parts));
}

bool is_selected(const std::vector<Selection>& selections, Field field) {
  return std::any_of(selections.begin(), selections.end(), [&](const Selection& selection) {
    return selection.field == field && !selection.values.empty();
  });
}

}  // namespace kliping
