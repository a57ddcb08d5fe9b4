// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "indexer/extract/dates/date_evidence.h"
#include "indexer/extract/dates/date_weights.h"
#include "indexer/extract/dates/publish_date.h"

namespace kliping {
namespace {

/// A possible publish date, and what speaks for it.
struct Candidate {
  Date day;
  int weight;
  bool year_is_guessed;
};

int sum_of(const DateSignals& signals, int SignalWeight::*column) {
  int sum = 0;
  for (const SignalWeight& row : signal_weights) {
    if (signals.has(row.signal)) sum += row.*column;
  }
  return sum;
}

/// The likeliest publish date; of equally likely ones the first. The text must
/// name a day.
Candidate likeliest(const std::vector<DayEvidence>& days) {
  Candidate best{days.front().day, std::numeric_limits<int>::min(), false};
  for (const DayEvidence& evidence : days) {
    const DateSignals& signals = evidence.signals;
    const bool year_is_guessed =
        signals.has(DateSignal::year_mentioned) || signals.has(DateSignal::year_near);
    const auto consider = [&](int days_after, int SignalWeight::*column) {
      const int weight = sum_of(signals, column);
      if (weight > best.weight) {
        best = {plus_days(evidence.day, days_after), weight, year_is_guessed};
      }
    };
    consider(0, &SignalWeight::same_day);
    consider(1, &SignalWeight::next_day);
    consider(-1, &SignalWeight::day_before);
  }
  return best;
}

/// A year that no date of the text has may be wrong altogether, and nothing
/// that is said of the day makes it surer: 17 of 75 such dates that had the weight
/// for it were off by years. So it is never high.
DateConfidence confidence_of(const Candidate& candidate) {
  if (candidate.weight >= high_weight && !candidate.year_is_guessed) return DateConfidence::high;
  return candidate.weight >= medium_weight ? DateConfidence::medium : DateConfidence::low;
}

}  // namespace

std::optional<InferredDate> date_in_text(std::string_view title, std::string_view body) {
  const WordScan words(body);
  const std::vector<DayEvidence> days = date_evidence(title, words);
  if (days.empty()) return std::nullopt;
  const Candidate best = likeliest(days);
  const auto day = in_archive_years(best.day);
  if (!day || best.weight < least_weight) return std::nullopt;
  return InferredDate{*day, confidence_of(best)};
}

}  // namespace kliping
