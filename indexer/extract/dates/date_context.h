// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/extract/dates/date_evidence.h"

namespace kliping {

/// What stands around a date that a text names.
class DateContext {
 public:
  DateContext(const WordScan& words, const DatedMention& date) : words_(words), date_(date) {}

  /// Whether the text says that the day was still to come.
  [[nodiscard]] bool is_ahead() const;

  /// Whether the text says that it is two days off: `lusa, Sabtu (1/3)`.
  [[nodiscard]] bool is_day_after_tomorrow() const;

  /// The signals of this mention alone.
  [[nodiscard]] DateSignals signals() const;

 private:
  void add_words_before(DateSignals& signals) const;
  void add_words_behind(DateSignals& signals) const;
  void add_relation(DateSignals& signals) const;
  void add_place(DateSignals& signals) const;
  [[nodiscard]] std::string_view word_before(std::size_t distance) const;
  [[nodiscard]] std::string_view word_behind(std::size_t distance) const;

  const WordScan& words_;
  const DatedMention& date_;
};

/// What the text as a whole says about the day of writing.
[[nodiscard]] DateSignals signals_of_text(std::string_view title, const WordScan& body);

/// Whether the word stands in a quotation, by the quotation marks shortly
/// before it.
[[nodiscard]] bool is_quoted(const WordScan& words, std::size_t at);

}  // namespace kliping
