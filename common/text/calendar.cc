// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/calendar.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "common/text/ascii.h"
#include "common/text/normalise.h"

namespace kliping::calendar {
namespace {

using ascii::parse_number;
using std::chrono::weekday;

template <typename Value, std::size_t Size>
using NameTable = std::array<std::pair<std::string_view, Value>, Size>;

constexpr NameTable<unsigned, 44> months{{
    {"januari", 1},   {"jan", 1},   {"january", 1},   {"februari", 2},  {"feb", 2},
    {"pebruari", 2},  {"peb", 2},   {"february", 2},  {"maret", 3},     {"mar", 3},
    {"mrt", 3},       {"march", 3}, {"april", 4},     {"apr", 4},       {"mei", 5},
    {"may", 5},       {"juni", 6},  {"jun", 6},       {"june", 6},      {"juli", 7},
    {"jul", 7},       {"july", 7},  {"agustus", 8},   {"agu", 8},       {"ags", 8},
    {"agt", 8},       {"agust", 8}, {"aug", 8},       {"august", 8},    {"september", 9},
    {"sep", 9},       {"sept", 9},  {"oktober", 10},  {"okt", 10},      {"oct", 10},
    {"october", 10},  {"nov", 11},  {"november", 11}, {"nopember", 11}, {"nop", 11},
    {"desember", 12}, {"des", 12},  {"dec", 12},      {"december", 12},
}};

constexpr NameTable<unsigned, 8> weekdays{{
    {"minggu", 0},
    {"ahad", 0},
    {"senin", 1},
    {"selasa", 2},
    {"rabu", 3},
    {"kamis", 4},
    {"jumat", 5},
    {"sabtu", 6},
}};

constexpr NameTable<int, 9> relative_days{{
    {"kemarin lusa", -2},
    {"kemarin", -1},
    {"yesterday", -1},
    {"hari ini", 0},
    {"today", 0},
    {"besok", 1},
    {"esok", 1},
    {"tomorrow", 1},
    {"lusa", 2},
}};

template <typename Value, std::size_t Size>
std::optional<Value> look_up(const NameTable<Value, Size>& table, std::string_view name) {
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const auto& entry) { return entry.first == name; });
  return row == table.end() ? std::nullopt : std::optional(row->second);
}

/// The parts of `text` between single characters of `separators`.
std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = text.find_first_of(separators, begin);
    parts.push_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

}  // namespace

std::optional<unsigned> month_of(std::string_view name) { return look_up(months, name); }

std::optional<weekday> weekday_of(std::string_view name) {
  const auto index = look_up(weekdays, name);
  return index ? std::optional(weekday(*index)) : std::nullopt;
}

std::optional<int> relative_day_of(std::string_view word) { return look_up(relative_days, word); }

std::optional<int> year_of(std::string_view digits) {
  const auto value = parse_number<unsigned>(digits);
  if (!value || (digits.size() != 2 && digits.size() != 4)) return std::nullopt;
  const int year = static_cast<int>(*value);
  if (digits.size() == 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<Date> date_of(std::string_view day, std::string_view month, std::string_view year) {
  const auto day_number = parse_number<unsigned>(day);
  auto month_number = parse_number<unsigned>(month);
  if (!month_number) month_number = month_of(month);
  const auto year_number = year_of(year);
  if (!day_number || !month_number || !year_number) return std::nullopt;
  return make_date(*year_number, *month_number, *day_number);
}

std::optional<Date> parse_date(std::string_view text) {
  const std::string plain = normalise(text);
  const auto parts = split(plain, "-/. ");
  if (parts.size() != 3) return std::nullopt;
  if (parts[0].size() == 4) return date_of(parts[2], parts[1], parts[0]);
  return parts[0].size() <= 2 ? date_of(parts[0], parts[1], parts[2]) : std::nullopt;
}

}  // namespace kliping::calendar
