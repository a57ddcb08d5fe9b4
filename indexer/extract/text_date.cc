// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "indexer/extract/date_evidence.h"
#include "indexer/extract/date_weights.h"
#include "indexer/extract/publish_date.h"

namespace kliping {
namespace {

/// A possible publish date, and what speaks for it.
struct Candidate {
  Date day;
  int weight;
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
  Candidate best{days.front().day, std::numeric_limits<int>::min()};
  const auto consider = [&](Date day, int weight) {
    if (weight > best.weight) best = {day, weight};
  };
  for (const DayEvidence& day : days) {
    consider(day.day, sum_of(day.signals, &SignalWeight::same_day));
    consider(plus_days(day.day, 1), sum_of(day.signals, &SignalWeight::next_day));
    consider(plus_days(day.day, -1), sum_of(day.signals, &SignalWeight::day_before));
  }
  return best;
}

DateConfidence confidence_of(int weight) {
  if (weight >= high_weight) return DateConfidence::high;
  return weight >= medium_weight ? DateConfidence::medium : DateConfidence::low;
}

}  // namespace

std::optional<InferredDate> date_in_text(std::string_view title, std::string_view body) {
  const WordScan words(body);
  const std::vector<DayEvidence> days = date_evidence(title, words);
  if (days.empty()) return std::nullopt;
  const Candidate best = likeliest(days);
  const auto day = in_archive_years(best.day);
  if (!day || best.weight < least_weight) return std::nullopt;
  return InferredDate{*day, confidence_of(best.weight)};
}

}  // namespace kliping
