// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/filter_plan.h"

#include <string>
#include <utility>

#include "common/archive/terms.h"
#include "common/outlets/outlet_table.h"
#include "searcher/query/outlet_fields.h"

namespace kliping::match {
namespace {

Plan filter_term(std::string term) { return as_filter({TermPlan{std::move(term)}}); }

/// The term of a span that is a whole day, week, month or year.
std::optional<std::string> term_of(Date first, Date last) {
  const Date end_of_month(first.year() / first.month() / std::chrono::last);
  if (first == last) return terms::day(first);
  if (first == first_day_of(week_of(first)) && last == plus_days(first, 6)) {
    return terms::week(first);
  }
  if (first.day() == std::chrono::day(1) && last == end_of_month) return terms::month(first);
  if (first == Date(first.year() / 1 / 1) && last == Date(first.year() / 12 / 31)) {
    return terms::year(first);
  }
  return std::nullopt;
}

/// What the slots of dates and of numbers of words can hold.
constexpr auto lowest = "00000000";
constexpr auto highest = "99999999";

}  // namespace

Plan value_plan(Field field, std::string_view value) {
  const std::string as_written = terms::value(field, value);
  if (!names_outlets(field)) return filter_term(as_written);
  const std::string canonical = terms::value(field, OutletTable::instance().canonical_name(value));
  if (canonical == as_written) return filter_term(canonical);
  // The index may be older than the outlet table and know the name itself.
  return as_filter(any_of({{TermPlan{as_written}}, {TermPlan{canonical}}}));
}

Plan date_plan(const DateRange& range) {
  if (range.first && range.last) {
    if (const auto term = term_of(*range.first, *range.last)) return filter_term(*term);
  }
  return {RangePlan{Field::day, range.first ? terms::date_value(*range.first) : lowest,
                    range.last ? terms::date_value(*range.last) : highest}};
}

Plan length_plan(std::optional<std::size_t> least, std::optional<std::size_t> most) {
  return {RangePlan{Field::text, least ? terms::count_value(*least) : lowest,
                    most ? terms::count_value(*most) : highest}};
}

}  // namespace kliping::match
