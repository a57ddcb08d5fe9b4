// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/dates/date_mention.h"

#include <algorithm>

#include "common/text/ascii.h"
#include "common/text/calendar.h"

namespace kliping {
namespace {

using ascii::parse_number;

/// Longer gaps than this part a weekday from a date: `Kamis.  27 orang`.
constexpr std::size_t longest_gap = 8;

/// A text with more dates is a calendar or a chronicle; the rest of it would
/// cost time and tell nothing.
constexpr std::size_t most_mentions = 200;

constexpr std::string_view sentence_signs = "\n.!?;:";

bool is_part_of_day(std::string_view word) {
  return word == "pagi" || word == "siang" || word == "sore" || word == "petang" ||
         word == "malam" || word == "wib" || word == "wita" || word == "wit";
}

/// Finds the date, if any, whose day stands at a word.
class Reader {
 public:
  explicit Reader(const WordScan& words) : words_(words) {}

  [[nodiscard]] std::optional<DateMention> date_at(std::size_t at) const {
    const std::string& first = words_.form(at);
    if (!ascii::is_digit(first.front()) || first.size() > 4 || first.size() == 3) {
      return std::nullopt;
    }
    auto date = first.size() == 4 ? year_first(at) : day_first(at);
    if (!date) return std::nullopt;
    add_weekday(*date);
    return is_plain(*date, at) ? date : std::nullopt;
  }

 private:
  [[nodiscard]] bool has(std::size_t at) const { return at < words_.size(); }

  /// Whether only signs that may part a date stand before the word.
  [[nodiscard]] bool joined(std::size_t at, std::string_view signs) const {
    if (!has(at)) return false;
    const std::string_view gap = words_.gap_before(at);
    return gap.size() <= longest_gap && gap.find_first_not_of(signs) == std::string_view::npos;
  }

  [[nodiscard]] std::optional<int> year_at(std::size_t at) const {
    if (!has(at) || words_.form(at).size() != 4) return std::nullopt;
    const auto year = parse_number(words_.form(at));
    return year && make_date(*year, 1, 1) ? year : std::nullopt;
  }

  /// `2025-02-27`.
  [[nodiscard]] std::optional<DateMention> year_first(std::size_t at) const {
    const auto year = year_at(at);
    if (!year || !joined(at + 1, "-/") || !joined(at + 2, "-/")) return std::nullopt;
    const auto month = parse_number<unsigned>(words_.form(at + 1));
    const auto day = parse_number<unsigned>(words_.form(at + 2));
    if (!month || !day || !make_date(*year, *month, *day)) return std::nullopt;
    return DateMention{*day, *month, year, std::nullopt, false, at, at + 3};
  }

  [[nodiscard]] std::optional<DateMention> day_first(std::size_t at) const {
    const auto day = parse_number<unsigned>(words_.form(at));
    if (!day || *day < 1 || *day > 31 || !has(at + 1)) return std::nullopt;
    DateMention date{*day, 0, std::nullopt, std::nullopt, false, at, at + 2};
    if (const auto month = calendar::month_of(words_.form(at + 1))) {
      if (!joined(at + 1, " -,\u00A0(")) return std::nullopt;
      date.month = *month;
      date.named_month = true;
      if (joined(at + 2, " -,\u00A0)")) date.year = year_at(at + 2);
    } else {
      const auto number = parse_number<unsigned>(words_.form(at + 1));
      if (!number || *number < 1 || *number > 12 || !joined(at + 1, " /-\u00A0")) {
        return std::nullopt;
      }
      if (words_.gap_before(at + 1).find_first_of("/-") == std::string_view::npos) {
        return std::nullopt;
      }
      date.month = *number;
      date.year = numeric_year(at + 2);
    }
    if (date.year) date.end = at + 3;
    // A leap year knows every day.
    return date.in(date.year.value_or(2024)) ? std::optional(date) : std::nullopt;
  }

  /// The year of `27/2/2025` and `27/2/25`.
  [[nodiscard]] std::optional<int> numeric_year(std::size_t at) const {
    if (!joined(at, " /-\u00A0") ||
        words_.gap_before(at).find_first_of("/-") == std::string_view::npos) {
      return std::nullopt;
    }
    return words_.form(at).size() == 2 ? calendar::year_of(words_.form(at)) : year_at(at);
  }

  /// Looks for `Kamis`, `Kamis pagi`, `Kamis dini hari` before the date.
  void add_weekday(DateMention& date) const {
    std::size_t at = date.begin;
    for (std::size_t steps = 0; steps < 4 && at > 0; ++steps) {
      const std::string_view gap = words_.gap_before(at);
      if (gap.size() > longest_gap || gap.find_first_of(sentence_signs) != std::string_view::npos) {
        return;
      }
      --at;
      if (const auto weekday = calendar::weekday_of(words_.form(at))) {
        date.weekday = weekday;
        date.begin = at;
        return;
      }
      const std::string& word = words_.form(at);
      const bool dini_hari =
          word == "dini" || (word == "hari" && at > 0 && words_.form(at - 1) == "dini");
      if (!is_part_of_day(word) && !dini_hari && word != "lalu" && word != "kemarin") return;
    }
  }

  /// Numbers alone need a weekday, a year or parentheses to be a date.
  [[nodiscard]] bool is_plain(const DateMention& date, std::size_t at) const {
    if (date.weekday || date.year || calendar::month_of(words_.form(at + 1))) return true;
    const bool opens = words_.gap_before(at).ends_with('(');
    return opens && has(date.end) && words_.gap_before(date.end).starts_with(')');
  }

  const WordScan& words_;
};

}  // namespace

std::vector<DateMention> date_mentions(const WordScan& words) {
  std::vector<DateMention> mentions;
  const Reader reader(words);
  for (std::size_t at = 0; at + 1 < words.size() && mentions.size() < most_mentions; ++at) {
    const auto date = reader.date_at(at);
    if (!date) continue;
    mentions.push_back(*date);
    at = date->end - 1;
  }
  return mentions;
}

}  // namespace kliping
