// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>
#include <vector>

#include "indexer/extract/dates/date_year.h"

namespace kliping {

/// What a text says about a day that it names, and about the time of writing.
/// Which signal counts how much, and for which publish date, is a matter of
/// date_weights.h.
enum class DateSignal : std::size_t {
  always,  ///< every day has it
  // How the day is written.
  with_weekday,
  year_beside,
  year_mentioned,
  year_near,
  wrong_weekday,  ///< the weekday and the date disagree
  named_month,    ///< `27 Februari`, not `27/2`
  repeated,       ///< more than once
  in_headline,
  // What stands before it in its sentence.
  said,         ///< `kata ..., Kamis (27/2)`
  quoted_from,  ///< `dikutip dari`, `melansir`
  told,         ///< `keterangan tertulis`, `kepada wartawan`
  at_office,    ///< `di Gedung DPR`, `di Mapolres`
  at_match,     ///< `laga`, `stadion`
  on_air,       ///< `acara`, `video YouTube`
  at_exchange,  ///< `perdagangan`
  with_pada,    ///< `pada Kamis (27/2)`
  expected,     ///< `akan`, `hingga`, `dijadwalkan`
  looked_back,  ///< `sejak`, `sebelumnya`, `pernah`
  // What stands beside it.
  today,      ///< `hari ini, Kamis (27/2)`, `tadi pagi`
  tomorrow,   ///< `besok`, `lusa`
  yesterday,  ///< `kemarin`
  last,       ///< `Kamis (27/2) lalu`
  early,      ///< `dini hari`
  by_night,   ///< `sore`, `petang`, `malam`
  abroad,     ///< `waktu setempat`
  // Where it stands.
  at_start,       ///< in the first 300 bytes
  far_down,       ///< behind the first 900 bytes
  very_far_down,  ///< behind the first 1500
  in_last_part,   ///< in the last two fifths of the text
  // How it lies to the other days of the text.
  latest,
  day_before_latest,
  before_latest,
  after_latest,  ///< later than every day with a weekday
  day_of_report,
  day_before_report,
  before_report,
  day_after_report,
  after_report,
  day_after_named,     ///< the text names the next day, too
  weekday_after_bare,  ///< the next day's weekday stands alone: `Jumat malam`
  weekday_before_bare,
  // The text as a whole.
  no_report,
  three_days,      ///< it names three days or more with their weekdays
  long_text,       ///< 3000 bytes or more
  very_long_text,  ///< 6000 bytes or more
  tomorrow_in_headline,
  speaks_of_today,     ///< `hari ini`, `tadi` outside quotations
  speaks_of_the_hour,  ///< `pagi ini`, `siang ini`, `sore ini` there
  speaks_of_tomorrow,  ///< `besok` there
  quotes_today,        ///< `hari ini`, `tadi`, `pagi ini` inside a quotation
  count
};

/// A set of signals.
class DateSignals {
 public:
  void add(DateSignal signal) { bits_.set(static_cast<std::size_t>(signal)); }
  void add(const DateSignals& others) { bits_ |= others.bits_; }
  void remove(DateSignal signal) { bits_.reset(static_cast<std::size_t>(signal)); }
  [[nodiscard]] bool has(DateSignal signal) const {
    return bits_.test(static_cast<std::size_t>(signal));
  }

 private:
  std::bitset<static_cast<std::size_t>(DateSignal::count)> bits_;
};

/// A day that the text names, with all that its mentions say.
struct DayEvidence {
  Date day;
  DateSignals signals;
};

/// One entry for each day that the text names, in order of their first
/// mentions. Days said to be ahead (`mendatang`, `depan`, `nanti`) are left out.
[[nodiscard]] std::vector<DayEvidence> date_evidence(std::string_view title, const WordScan& body);

}  // namespace kliping
