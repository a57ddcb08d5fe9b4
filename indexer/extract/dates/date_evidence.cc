// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/dates/date_evidence.h"

#include <algorithm>

#include "common/text/calendar.h"
#include "indexer/extract/dates/date_context.h"

namespace kliping {
namespace {

/// What a later mention says; a day stands where it stands first.
DateSignals of_further_mention(DateSignals signals) {
  signals.remove(DateSignal::at_start);
  signals.remove(DateSignal::far_down);
  signals.remove(DateSignal::very_far_down);
  signals.remove(DateSignal::in_last_part);
  signals.add(DateSignal::repeated);
  return signals;
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
    known->signals.add(of_further_mention(context.signals()));
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

DateSignal relation_to_latest(int days_after) {
  if (days_after > 0) return DateSignal::after_latest;
  if (days_after == 0) return DateSignal::latest;
  return days_after == -1 ? DateSignal::day_before_latest : DateSignal::before_latest;
}

DateSignal relation_to_report(int days_after) {
  if (days_after > 1) return DateSignal::after_report;
  if (days_after == 1) return DateSignal::day_after_report;
  if (days_after == 0) return DateSignal::day_of_report;
  return days_after == -1 ? DateSignal::day_before_report : DateSignal::before_report;
}

bool is_dated(const DateSignals& signals) { return signals.has(DateSignal::with_weekday); }

bool is_report(const DateSignals& signals) {
  return is_dated(signals) &&
         (signals.has(DateSignal::said) || signals.has(DateSignal::quoted_from) ||
          signals.has(DateSignal::told));
}

/// How each day lies to the latest one with a weekday, or without any such to
/// the latest of all, and to the latest on which somebody spoke.
void add_order(std::vector<DayEvidence>& days) {
  auto latest = latest_with(days, is_dated);
  if (!latest) latest = latest_with(days, [](const DateSignals&) { return true; });
  const auto report = latest_with(days, is_report);
  for (DayEvidence& day : days) {
    day.signals.add(relation_to_latest(days_between(*latest, day.day)));
    day.signals.add(report ? relation_to_report(days_between(*report, day.day))
                           : DateSignal::no_report);
  }
}

void add_next_days(std::vector<DayEvidence>& days) {
  for (DayEvidence& day : days) {
    const Date next = plus_days(day.day, 1);
    const bool named =
        std::any_of(days.begin(), days.end(), [&](const auto& other) { return other.day == next; });
    if (named) day.signals.add(DateSignal::day_after_named);
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
        day.signals.add(DateSignal::weekday_after_bare);
      }
      if (*weekday == own - std::chrono::days(1)) {
        day.signals.add(DateSignal::weekday_before_bare);
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
        day.signals.add(DateSignal::in_headline);
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
  shared.add(DateSignal::always);
  const auto dated = std::count_if(days.begin(), days.end(),
                                   [](const auto& day) { return is_dated(day.signals); });
  if (dated >= 3) shared.add(DateSignal::three_days);
  for (DayEvidence& day : days) day.signals.add(shared);
  return days;
}

}  // namespace kliping
