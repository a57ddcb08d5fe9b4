// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/random_dates.h"

#include <fmt/format.h>

#include <chrono>

#include "tests/support/matcher/values.h"

namespace kliping::test {
namespace {

using namespace std::chrono;

struct Span {
  std::string text;
  Date first;
  Date last;
};

unsigned number_of(Date day) { return static_cast<unsigned>(day.day()); }
unsigned month_of(Date day) { return static_cast<unsigned>(day.month()); }
int year_of(Date day) { return static_cast<int>(day.year()); }

Span year_with(Date day) {
  return {fmt::format("{}", year_of(day)), day.year() / January / 1, day.year() / December / 31};
}

Span month_with(Date day, bool slash) {
  const Date last(day.year() / day.month() / std::chrono::last);
  const std::string text = slash ? fmt::format("{}/{}", month_of(day), year_of(day))
                                 : fmt::format("{}-{:02}", year_of(day), month_of(day));
  return {text, day.year() / day.month() / 1, last};
}

Span week_with(Date day) {
  Article article;
  article.published = Timestamp{day, std::nullopt};
  const auto after_monday = weekday(sys_days(day)).iso_encoding() - 1;
  const Date monday = plus_days(day, -static_cast<int>(after_monday));
  return {values_of(article, Field::week).front(), monday, plus_days(monday, 6)};
}

Span day_alone(Date day, std::size_t form) {
  switch (form) {
    case 0:
      return {fmt::format("{}/{}/{}", number_of(day), month_of(day), year_of(day)), day, day};
    case 1:
      return {fmt::format("{}-{}-{}", number_of(day), month_of(day), year_of(day)), day, day};
    default:
      return {to_string(day), day, day};
  }
}

Span random_unit(Date day, RandomText& random) {
  switch (random.below(6)) {
    case 0:
      return year_with(day);
    case 1:
      return month_with(day, random.chance(50));
    case 2:
      return week_with(day);
    default:
      return day_alone(day, random.below(3));
  }
}

/// The ends of a span are written the way that has no doubtful reading.
Span random_end(Date day, RandomText& random) {
  if (random.chance(30)) return month_with(day, false);
  return random.chance(20) ? year_with(day) : day_alone(day, 2);
}

}  // namespace

WrittenSpan random_span(Date day, Date today, RandomText& random) {
  const std::vector<std::string> names{"date", "tanggal", "day", "month", "year", "week"};
  const std::string name = random.one_of(names) + ':';
  switch (random.below(6)) {
    case 0: {
      const Date later = plus_days(day, static_cast<int>(random.below(400)));
      const Span from = random_end(day, random);
      const Span to = random_end(later, random);
      if (to.last < from.first) break;
      return {name + from.text + ".." + to.text, {from.first, to.last}};
    }
    case 1: {
      const Span from = random_end(day, random);
      return {name + from.text + "..", {from.first, std::nullopt}};
    }
    case 2: {
      const Span to = random_end(day, random);
      return {name + ".." + to.text, {std::nullopt, to.last}};
    }
    case 3: {
      const int days = static_cast<int>(random.below(3000));
      return {fmt::format("since:{}d", days), {plus_days(today, -days), std::nullopt}};
    }
    default:
      break;
  }
  const Span unit = random_unit(day, random);
  return {name + unit.text, {unit.first, unit.last}};
}

}  // namespace kliping::test
