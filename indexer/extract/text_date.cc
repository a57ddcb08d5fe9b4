// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include "common/text/calendar.h"
#include "indexer/extract/publish_date.h"
#include "indexer/extract/word_scan.h"

namespace kliping {
namespace {

/// A date with its weekday, as found in the text.
struct DatedWeekday {
  Date day;
  std::size_t begin;  ///< index of its first word
  std::size_t end;    ///< behind its last word
};

/// What may stand between a date and the word that says how it lies to today.
constexpr std::string_view loose = " ,()\u00A0";

bool contains_only(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

class Scanner {
 public:
  explicit Scanner(std::string_view body) : words_(body) {}

  [[nodiscard]] std::optional<Date> publish_date() const {
    std::vector<DatedWeekday> candidates;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      const auto found = dated_weekday_at(at);
      if (!found) continue;
      if (const auto days_ahead = relation_of(*found)) {
        return in_archive_years(plus_days(found->day, -*days_ahead));
      }
      if (!is_ahead(*found)) candidates.push_back(*found);
    }
    return latest_of(candidates);
  }

 private:
  /// `Kamis (27/2/2025)`, `Kamis pagi (27/2/25)`, `Kamis, 27 Februari 2025`.
  [[nodiscard]] std::optional<DatedWeekday> dated_weekday_at(std::size_t weekday) const {
    if (!calendar::weekday_of(words_.form(weekday))) return std::nullopt;
    std::size_t day = weekday + 1;
    if (day < words_.size() && is_part_of_day(words_.form(day))) ++day;
    if (day < words_.size() && words_.form(day - 1) == "dini" && words_.form(day) == "hari") ++day;
    if (day + 2 >= words_.size() || !contains_only(words_.gap_before(day), " ,(\u00A0")) {
      return std::nullopt;
    }
    const bool numeric = contains_only(words_.gap_before(day + 1), "/- ") &&
                         contains_only(words_.gap_before(day + 2), "/- ");
    const auto date = numeric ? date_of(day) : std::nullopt;
    if (!date) return std::nullopt;
    return DatedWeekday{*date, weekday, day + 3};
  }

  static bool is_part_of_day(std::string_view word) {
    return word == "pagi" || word == "siang" || word == "sore" || word == "petang" ||
           word == "malam" || word == "dini";
  }

  [[nodiscard]] std::optional<Date> date_of(std::size_t at) const {
    const std::string text =
        words_.form(at) + ' ' + words_.form(at + 1) + ' ' + words_.form(at + 2);
    return calendar::parse_date(text);
  }

  /// How many days ahead of the publish date the text says that the date is:
  /// `..., besok` 1, `kemarin, ...` -1. Nothing where it does not say.
  [[nodiscard]] std::optional<int> relation_of(const DatedWeekday& date) const {
    const auto relation_at = [&](std::size_t at) -> std::optional<int> {
      if (words_.form(at) == "ini" && at > 0 && words_.form(at - 1) == "hari") return 0;
      const bool two_days_ago =
          words_.form(at) == "lusa" && at > 0 && words_.form(at - 1) == "kemarin";
      return calendar::relative_day_of(two_days_ago ? "kemarin lusa" : words_.form(at));
    };
    std::size_t before = date.begin;
    if (before > 0 && words_.form(before - 1) == "hari") --before;
    if (before > 0 && contains_only(words_.gap_before(before), loose)) {
      if (const auto relation = relation_at(before - 1)) return relation;
    }
    std::size_t after = date.end;
    if (after + 1 < words_.size() && words_.form(after) == "hari") ++after;
    if (after < words_.size() && contains_only(words_.gap_before(after), loose)) {
      return relation_at(after);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_ahead(const DatedWeekday& date) const {
    if (date.end >= words_.size() || !contains_only(words_.gap_before(date.end), loose))
      return false;
    const std::string& next = words_.form(date.end);
    return next == "mendatang" || next == "depan" || next == "nanti";
  }

  static std::optional<Date> latest_of(const std::vector<DatedWeekday>& candidates) {
    const auto earlier = [](const auto& a, const auto& b) { return a.day < b.day; };
    const auto latest = std::max_element(candidates.begin(), candidates.end(), earlier);
    return latest == candidates.end() ? std::nullopt : std::optional(latest->day);
  }

  WordScan words_;
};

}  // namespace

std::optional<Date> date_in_text(std::string_view body) { return Scanner(body).publish_date(); }

}  // namespace kliping
