// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/values.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "common/archive/terms.h"
#include "common/outlets/outlet_table.h"

namespace kliping::test {
namespace {

std::vector<std::string> unless_empty(const std::string& value) {
  return value.empty() ? std::vector<std::string>() : std::vector{value};
}

/// The week of ISO 8601: it belongs to the year of its Thursday.
std::string week_of(Date day) {
  using namespace std::chrono;
  const sys_days date(day);
  const unsigned days_after_monday = weekday(date).iso_encoding() - 1;
  const sys_days thursday = date - days(days_after_monday) + days(3);
  const year in_year = year_month_day(thursday).year();
  const sys_days new_year(in_year / January / 1);
  return fmt::format("{:04}-W{:02}", static_cast<int>(in_year),
                     (thursday - new_year).count() / 7 + 1);
}

std::vector<std::string> date_value(const Article& article, Field field) {
  if (!article.published) return {};
  const Date day = article.published->day;
  const std::string text = to_string(day);
  if (field == Field::year) return {text.substr(0, 4)};
  if (field == Field::month) return {text.substr(0, 7)};
  return {field == Field::week ? week_of(day) : text};
}

std::vector<std::string> outlets_of(const Article& article) {
  std::vector<std::string> outlets = unless_empty(article.publisher);
  outlets.insert(outlets.end(), article.cited.begin(), article.cited.end());
  return outlets;
}

bool is_outlet(Field field) {
  return field == Field::publisher || field == Field::cited || field == Field::source;
}

}  // namespace

std::vector<std::string> values_of(const Article& article, Field field) {
  if (is_date(field)) return date_value(article, field);
  switch (field) {
    case Field::publisher:
      return unless_empty(article.publisher);
    case Field::cited:
      return article.cited;
    case Field::source:
      return outlets_of(article);
    case Field::section:
      return unless_empty(article.section);
    case Field::place:
      return unless_empty(article.place);
    case Field::author:
      return article.authors;
    case Field::tag:
      return article.tags;
    case Field::language:
      return unless_empty(article.language);
    default:
      return {};
  }
}

std::string folded(Field field, const std::string& value) {
  if (is_date(field)) return value;
  return terms::fold_value(is_outlet(field) ? OutletTable::instance().canonical_name(value)
                                            : value);
}

bool has_value(const Article& article, Field field, const std::string& value) {
  if (field == Field::id) return article.id == value;
  const auto values = values_of(article, field);
  const std::string wanted = folded(field, value);
  return std::any_of(values.begin(), values.end(), [&](const std::string& has) {
    return (is_date(field) ? has : terms::fold_value(has)) == wanted;
  });
}

}  // namespace kliping::test
