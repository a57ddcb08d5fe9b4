// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/date_evidence.h"

#include <algorithm>

#include "common/text/calendar.h"
#include "indexer/extract/date_context.h"

namespace kliping {
namespace {

void set(DateSignals& signals, DateSignal signal) { signals.set(static_cast<std::size_t>(signal)); }

bool has(const DateSignals& signals, DateSignal signal) {
  return signals.test(static_cast<std::size_t>(signal));
}

/// A day stands where it stands first.
DateSignals of_place() {
  DateSignals place;
  set(place, DateSignal::at_start);
  set(place, DateSignal::far_down);
  set(place, DateSignal::very_far_down);
  set(place, DateSignal::in_last_part);
  return place;
}

/// The days that the mentions name, each with the signals of all of them.
std::vector<DayEvidence> days_of(const std::vector<DatedMention>& mentions, const WordScan& body) {
  std::vector<DayEvidence> days;
  for (const DatedMention& mention : mentions) {
    const DateContext context(body, mention);
    if (context.is_ahead()) continue;
    // The day after tomorrow says when tomorrow is.
    const Date day = context.is_day_after_tomorrow() ? plus_days(mention.day, -1) : mention.day;
    const auto known =
        std::find_if(days.begin(), days.end(), [&](const auto& other) { return other.day == day; });
    if (known == days.end()) {
      days.push_back({day, context.signals()});
      continue;
    }
    known->signals |= context.signals() & ~of_place();
    set(known->signals, DateSignal::repeated);
  }
  return days;
}

/// The latest day that passes the test.
template <typename Test>
std::optional<Date> latest_with(const std::vector<DayEvidence>& days, const Test& test) {
  std::optional<Date> latest;
  for (const DayEvidence& day : days) {
    if (test(day.signals) && (!latest || *latest < day.day)) latest = day.day;
  }
  return latest;
}

int days_between(Date from, Date to) {
  return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

void add_order(std::vector<DayEvidence>& days) {
  const auto dated = [](const DateSignals& all) { return has(all, DateSignal::with_weekday); };
  const auto reported = [&](const DateSignals& all) {
    return dated(all) && (has(all, DateSignal::said) || has(all, DateSignal::quoted_from) ||
                          has(all, DateSignal::told));
  };
  auto latest = latest_with(days, dated);
  if (!latest) latest = latest_with(days, [](const DateSignals&) { return true; });
  const auto report = latest_with(days, reported);
  const auto days_with_weekday =
      std::count_if(days.begin(), days.end(), [&](const auto& day) { return dated(day.signals); });
  for (DayEvidence& day : days) {
    DateSignals& signals = day.signals;
    if (days_with_weekday >= 3) set(signals, DateSignal::three_days);
    const int after_latest = days_between(*latest, day.day);
    set(signals, after_latest > 0     ? DateSignal::after_latest
                 : after_latest == 0  ? DateSignal::latest
                 : after_latest == -1 ? DateSignal::day_before_latest
                                      : DateSignal::before_latest);
    if (!report) {
      set(signals, DateSignal::no_report);
      continue;
    }
    const int after_report = days_between(*report, day.day);
    set(signals, after_report > 1     ? DateSignal::after_report
                 : after_report == 1  ? DateSignal::day_after_report
                 : after_report == 0  ? DateSignal::day_of_report
                 : after_report == -1 ? DateSignal::day_before_report
                                      : DateSignal::before_report);
  }
}

void add_next_days(std::vector<DayEvidence>& days) {
  for (DayEvidence& day : days) {
    const Date next = plus_days(day.day, 1);
    const bool named =
        std::any_of(days.begin(), days.end(), [&](const auto& other) { return other.day == next; });
    if (named) set(day.signals, DateSignal::day_after_named);
  }
}

/// A weekday that stands alone as a day: `pada Kamis`, `..., Kamis`, `Kamis malam`.
bool is_bare_weekday(const WordScan& body, std::size_t at) {
  const std::string_view before = at > 0 ? std::string_view(body.form(at - 1)) : "";
  const std::string_view behind = at + 1 < body.size() ? std::string_view(body.form(at + 1)) : "";
  return before == "pada" || before == "hari" ||
         body.gap_before(at).find(',') != std::string_view::npos || behind == "malam" ||
         behind == "pagi" || behind == "siang" || behind == "sore" || behind == "dini";
}

void add_bare_weekdays(std::vector<DayEvidence>& days, const WordScan& body,
                       const std::vector<DatedMention>& mentions) {
  for (std::size_t at = 0; at < body.size(); ++at) {
    const auto weekday = calendar::weekday_of(body.form(at));
    if (!weekday || !is_bare_weekday(body, at)) continue;
    const bool dated = std::any_of(mentions.begin(), mentions.end(), [&](const auto& mention) {
      return mention.mention.begin == at;
    });
    if (dated) continue;
    for (DayEvidence& day : days) {
      const std::chrono::weekday own{std::chrono::sys_days(day.day)};
      if (*weekday == own + std::chrono::days(1)) {
        set(day.signals, DateSignal::weekday_after_bare);
      }
      if (*weekday == own - std::chrono::days(1)) {
        set(day.signals, DateSignal::weekday_before_bare);
      }
    }
  }
}

void add_headline(std::vector<DayEvidence>& days, std::string_view title) {
  const WordScan words(title);
  for (const DateMention& mention : date_mentions(words)) {
    for (DayEvidence& day : days) {
      const auto same = mention.in(static_cast<int>(day.day.year()));
      if (same == day.day && mention.year.value_or(static_cast<int>(day.day.year())) ==
                                 static_cast<int>(day.day.year())) {
        set(day.signals, DateSignal::in_headline);
      }
    }
  }
}

}  // namespace

std::vector<DayEvidence> date_evidence(std::string_view title, const WordScan& body) {
  const auto mentions = with_years(date_mentions(body), body);
  std::vector<DayEvidence> days = days_of(mentions, body);
  if (days.empty()) return days;
  add_order(days);
  add_next_days(days);
  add_bare_weekdays(days, body, mentions);
  add_headline(days, title);
  DateSignals shared = signals_of_text(title, body);
  set(shared, DateSignal::always);
  for (DayEvidence& day : days) day.signals |= shared;
  return days;
}

}  // namespace kliping
