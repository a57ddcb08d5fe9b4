// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "indexer/extract/dates/local_time.h"
#include "indexer/extract/dates/machine_date.h"
#include "indexer/extract/dates/publish_date.h"
#include "indexer/extract/word_scan.h"

namespace kliping {
namespace {

using ascii::parse_number;
using std::chrono::minutes;

/// Reads a metadata date word by word: a day, then a time, then a zone.
class Parser {
 public:
  explicit Parser(std::string_view text) : words_(text) {}

  std::optional<Timestamp> parse() {
    const auto day = read_day();
    if (!day) return std::nullopt;
    const auto time = read_time();
    if (!time) return Timestamp{*day, std::nullopt};
    return in_indonesian_zone(*day, in_twenty_four_hours(*time), read_zone());
  }

 private:
  [[nodiscard]] std::string_view word(std::size_t at) const {
    return at < words_.size() ? std::string_view(words_.form(at)) : std::string_view();
  }

  std::optional<Date> read_day() {
    for (; at_ < words_.size(); ++at_) {
      const std::string_view first = word(at_);
      // 2025-02-27T19:30 has no space before the time; the T is part of a word.
      const std::string_view third = word(at_ + 2).substr(0, 2);
      if (const auto date =
              first.size() == 8 && parse_number(first) ? compact_date(first) : std::nullopt) {
        at_ += 1;
        return date;
      }
      // 27.02.2025: a stop between digits does not part words.
      if (const auto date = first.size() >= 8 && first.find('.') != std::string_view::npos
                                ? calendar::parse_date(first)
                                : std::nullopt) {
        at_ += 1;
        return date;
      }
      if (const auto date = year_at_the_end()) {
        at_ += 2;
        return date;
      }
      if (!is_joined_as_date()) continue;
      const auto date = first.size() == 4 ? calendar::date_of(third, word(at_ + 1), first)
                                          : day_first(first, word(at_ + 1), word(at_ + 2));
      if (date) {
        glued_time_ = first.size() == 4 ? word(at_ + 2).substr(third.size()) : "";
        at_ += 3;
        return date;
      }
    }
    return std::nullopt;
  }

  /// `Thu Feb 27 19:30:00 +0700 2025`, as C and some interfaces write it.
  [[nodiscard]] std::optional<Date> year_at_the_end() const {
    const bool time_follows = has_colon_before(at_ + 3);
    if (!time_follows || !calendar::month_of(word(at_))) return std::nullopt;
    const std::string_view year = word(words_.size() - 1);
    return year.size() == 4 && words_.gap_before(words_.size() - 1) == " "
               ? calendar::date_of(word(at_ + 1), word(at_), year)
               : std::nullopt;
  }

  [[nodiscard]] bool has_colon_before(std::size_t at) const {
    return at < words_.size() && words_.gap_before(at).find(':') != std::string_view::npos;
  }

  /// Whether the next three words can be one date by what stands between
  /// them: no part of the time behind it (`10:11:12`, `27 Feb 10:11`) belongs
  /// to a date, and numbers are parted by the same sign.
  [[nodiscard]] bool is_joined_as_date() const {
    if (at_ + 2 >= words_.size()) return false;
    const bool starts_with_year = word(at_).size() == 4;
    const bool ends_in_hour =
        !starts_with_year && word(at_ + 2).size() == 2 && has_colon_before(at_ + 3);
    if (has_colon_before(at_ + 1) || has_colon_before(at_ + 2) || ends_in_hour) return false;
    const bool named_month = calendar::month_of(word(at_)) || calendar::month_of(word(at_ + 1));
    return named_month || words_.gap_before(at_ + 1) == words_.gap_before(at_ + 2);
  }

  static std::optional<Date> compact_date(std::string_view digits) {
    return calendar::date_of(digits.substr(6, 2), digits.substr(4, 2), digits.substr(0, 4));
  }

  /// `27` of `27th`.
  static std::string_view without_ordinal(std::string_view word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
      if (word.ends_with(ending) && word.size() <= 4) return word.substr(0, word.size() - 2);
    }
    return word;
  }

  static std::optional<Date> day_first(std::string_view first, std::string_view second,
                                       std::string_view year) {
    first = without_ordinal(first);
    second = without_ordinal(second);
    if (first.size() > 2 && !calendar::month_of(first)) return std::nullopt;
    if (const auto date = calendar::date_of(first, second, year)) return date;
    return calendar::date_of(second, first, year);  // 10/21/2025, October 21, 2025
  }

  std::optional<minutes> read_time() {
    if (glued_time_.starts_with('t')) {
      return time_of(glued_time_.substr(1), word(at_));
    }
    for (; at_ < words_.size(); ++at_) {
      const std::string_view text = word(at_);
      const std::size_t stop = text.find('.');  // 19.30
      const bool colon = at_ + 1 < words_.size() && words_.gap_before(at_ + 1) == ":";
      const auto time = stop != std::string_view::npos
                            ? time_of(text.substr(0, stop), text.substr(stop + 1))
                        : colon ? time_of(text, word(at_ + 1))
                                : std::nullopt;
      if (time) {
        at_ += stop != std::string_view::npos ? 0 : 1;
        return time;
      }
    }
    return std::nullopt;
  }

  static std::optional<minutes> time_of(std::string_view hour, std::string_view minute) {
    const auto hours = parse_number(hour);
    // Minutes may carry a zone letter: 12:00Z.
    const auto mins = parse_number(minute.substr(0, 2));
    if (!hours || !mins || *hours > 23 || *mins > 59) return std::nullopt;
    return minutes(*hours * 60 + *mins);
  }

  /// 7:30 PM as 19.30; a time without AM or PM as it is.
  [[nodiscard]] minutes in_twenty_four_hours(minutes time) const {
    constexpr minutes noon{12 * 60};
    for (std::size_t at = at_; at < words_.size(); ++at) {
      if (word(at) == "pm") return time % noon + noon;
      if (word(at) == "am") return time % noon;
    }
    return time;
  }

  [[nodiscard]] bool has_sign_before(std::size_t at) const {
    if (at >= words_.size()) return false;
    return words_.gap_before(at) == "+" || words_.gap_before(at) == "-";
  }

  /// The zone named behind the time; WIB where none is.
  minutes read_zone() const {
    for (std::size_t at = at_; at < words_.size(); ++at) {
      const std::string_view text = word(at);
      if (text == "wib") return wib_offset;
      if (text == "wita") return minutes(8 * 60);
      if (text == "wit") return minutes(9 * 60);
      if (text.ends_with('z')) return minutes(0);
      if ((text == "utc" || text == "gmt") && !has_sign_before(at + 1)) return minutes(0);
      const std::string_view gap = at > at_ ? words_.gap_before(at) : "";
      if (gap.ends_with('+') || (gap.ends_with('-') && text.size() >= 2)) {
        const minutes offset = read_offset(at);
        return gap.ends_with('-') ? -offset : offset;
      }
    }
    return wib_offset;
  }

  /// `0700`, or `07` and `00`.
  [[nodiscard]] minutes read_offset(std::size_t at) const {
    const std::string_view text = word(at);
    const int hours = parse_number(text.substr(0, 2)).value_or(0);
    const std::string_view rest = text.size() == 4 ? text.substr(2) : word(at + 1);
    return minutes(hours * 60 + parse_number(rest.substr(0, 2)).value_or(0));
  }

  WordScan words_;
  std::size_t at_ = 0;
  std::string_view glued_time_;
};

}  // namespace

std::optional<Timestamp> parse_metadata_date(std::string_view text) {
  if (const auto moment = parse_machine_date(text)) return moment;
  return Parser(text).parse();
}

bool says_unknown(std::string_view text) {
  constexpr std::array<std::string_view, 12> unknown{
      "", "-", "--", "none", "null", "nan", "na", "n/a", "nat", "undefined", "0", "unknown"};
  const std::string plain = normalise(trim(text));
  return plain.starts_with("0000-00-00") ||
         std::find(unknown.begin(), unknown.end(), plain) != unknown.end();
}

}  // namespace kliping
