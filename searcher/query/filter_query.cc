// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/filter_query.h"

#include <optional>
#include <string>

#include "common/archive/terms.h"
#include "common/outlets/outlet_table.h"

namespace kliping {
namespace {

using Xapian::Query;

Query filter_term(const std::string& term) { return weightless(Query(term)); }

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

Query within(Slot slot, const std::string& low, const std::string& high) {
  return weightless(Query(Query::OP_VALUE_RANGE, static_cast<Xapian::valueno>(slot), low, high));
}

}  // namespace

bool names_outlets(Field field) {
  return field == Field::publisher || field == Field::cited || field == Field::source;
}

Query weightless(const Query& query) { return Query(Query::OP_SCALE_WEIGHT, query, 0.0); }

Query filter_query(Field field, std::string_view value) {
  const std::string as_written = terms::value(field, value);
  if (!names_outlets(field)) return filter_term(as_written);
  const std::string canonical = terms::value(field, OutletTable::instance().canonical_name(value));
  if (canonical == as_written) return filter_term(canonical);
  // The index may be older than the outlet table and know the name itself.
  return weightless(Query(Query::OP_OR, Query(as_written), Query(canonical)));
}

Query date_query(const DateRange& range) {
  if (range.first && range.last) {
    if (const auto term = term_of(*range.first, *range.last)) return filter_term(*term);
  }
  return within(Slot::date, range.first ? terms::date_value(*range.first) : lowest,
                range.last ? terms::date_value(*range.last) : highest);
}

Query length_query(std::optional<std::size_t> least, std::optional<std::size_t> most) {
  return within(Slot::words, least ? terms::count_value(*least) : lowest,
                most ? terms::count_value(*most) : highest);
}

}  // namespace kliping
