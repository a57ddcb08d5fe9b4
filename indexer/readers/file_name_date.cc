// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/file_name_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <vector>

#include "common/text/ascii.h"
#include "kliping/date.h"

namespace kliping {
namespace {

/// The numbers of a name, parted by anything else; of each its digits.
std::vector<std::string_view> numbers_of(std::string_view name) {
  std::vector<std::string_view> numbers;
  for (std::size_t at = 0; at < name.size();) {
    const auto begin =
        std::find_if(name.begin() + static_cast<std::ptrdiff_t>(at), name.end(), ascii::is_digit);
    const auto end = std::find_if_not(begin, name.end(), ascii::is_digit);
    if (begin != end) numbers.emplace_back(begin, end);
    at = static_cast<std::size_t>(end - name.begin());
  }
  return numbers;
}

/// Whether one character stands between the two parts of a name.
bool are_neighbours(std::string_view left, std::string_view right) {
  return left.data() + left.size() + 1 == right.data();
}

bool is_valid(std::string_view year, std::string_view month, std::string_view day) {
  if (year.size() != 4 || month.size() != 2 || day.size() != 2) return false;
  return make_date(*ascii::parse_number(year), *ascii::parse_number<unsigned>(month),
                   *ascii::parse_number<unsigned>(day))
      .has_value();
}

}  // namespace

std::string date_in_file_name(std::string_view path) {
  const auto numbers = numbers_of(path.substr(path.rfind('/') + 1));
  for (std::size_t at = 0; at + 2 < numbers.size(); ++at) {
    const auto [year, month, day] = std::tuple(numbers[at], numbers[at + 1], numbers[at + 2]);
    const bool together = are_neighbours(year, month) && are_neighbours(month, day);
    if (together && is_valid(year, month, day)) return fmt::format("{}-{}-{}", year, month, day);
  }
  return {};
}

}  // namespace kliping
