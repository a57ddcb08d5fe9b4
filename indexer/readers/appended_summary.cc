// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/appended_summary.h"

#include <algorithm>
#include <array>

#include "common/text/normalise.h"
#include "common/text/split.h"

namespace kliping {
namespace {

/// The first line that is not empty, as it is compared.
std::string first_line(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  std::string_view line = text.substr(begin, text.substr(begin).find('\n'));
  line.remove_prefix(std::min(line.find_first_not_of("#* "), line.size()));
  line = line.substr(0, line.find_last_not_of("#* \r") + 1);
  return normalise(line);
}

bool is_summary(std::string_view section) {
  const std::string line = first_line(section);
  constexpr std::array<std::string_view, 5> whole{"ringkasan", "rangkuman", "ringkasan berita",
                                                  "summary", "null"};
  if (std::find(whole.begin(), whole.end(), line) != whole.end()) return true;
  constexpr std::size_t beginning = 60;
  const std::string_view head = std::string_view(line).substr(0, beginning);
  const bool sums_up = head.find("ringkasan") != std::string_view::npos ||
                       head.find("rangkuman") != std::string_view::npos;
  return sums_up && (head.starts_with("berikut") || head.starts_with("ringkasan berita"));
}

}  // namespace

std::string_view without_appended_summary(std::string_view markdown) {
  constexpr std::string_view rule = "\n---";
  std::size_t at = markdown.rfind(rule);
  while (at != std::string_view::npos) {
    const std::size_t line_end = std::min(markdown.find('\n', at + 1), markdown.size());
    const std::string_view line = trim(markdown.substr(at + 1, line_end - at - 1));
    if (line == "---" && is_summary(markdown.substr(line_end))) return markdown.substr(0, at + 1);
    if (at == 0) break;
    at = markdown.rfind(rule, at - 1);
  }
  return markdown;
}

}  // namespace kliping
