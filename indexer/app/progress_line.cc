// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/progress_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "indexer/app/amounts.h"

namespace kliping::app {
namespace {

constexpr std::string_view gap = "  ";
constexpr std::size_t widest_bar = 30;
constexpr std::size_t narrowest_bar = 6;

std::string percent(double part) {
  return fmt::format("{:.0f}%", std::floor(std::clamp(part, 0.0, 1.0) * 100));
}

/// The parts of a line, and how much each matters: what has the highest rank
/// goes first where there is no room.
struct Part {
  std::string text;
  int rank;
};

std::vector<Part> parts_of(const ProgressFacts& facts) {
  std::vector<Part> parts;
  if (facts.stage != Stage::reading) {
    parts.push_back({std::string(to_string(facts.stage)), 0});
    parts.push_back({describe_duration(facts.elapsed), 1});
    return parts;
  }
  if (facts.part_done) parts.push_back({percent(*facts.part_done), 0});
  parts.push_back({fmt::format("{} articles", facts.articles), 2});
  parts.push_back({fmt::format("{:.0f} a second", facts.articles_a_second), 3});
  if (facts.left) {
    parts.push_back({describe_duration(*facts.left) + " left", 1});
  } else {
    parts.push_back({describe_duration(facts.elapsed), 1});
  }
  return parts;
}

std::string joined(const std::vector<Part>& parts, std::string_view separator) {
  std::string line;
  for (const Part& part : parts) {
    if (!line.empty()) line += separator;
    line += part.text;
  }
  return line;
}

/// Leaves out parts until they fit.
std::string fit(std::vector<Part> parts, std::size_t columns) {
  std::string line = joined(parts, gap);
  while (line.size() > columns && parts.size() > 1) {
    parts.erase(std::max_element(parts.begin(), parts.end(),
                                 [](const Part& a, const Part& b) { return a.rank < b.rank; }));
    line = joined(parts, gap);
  }
  return line.substr(0, columns);
}

/// `width` columns, of which the part that is done is filled.
std::string bar(double part, std::size_t width, bool unicode) {
  const auto filled =
      static_cast<std::size_t>(std::clamp(part, 0.0, 1.0) * static_cast<double>(width));
  std::string line;
  for (std::size_t i = 0; i < width; ++i) {
    if (unicode) {
      line += i < filled ? "\u2588" : "\u2591";
    } else {
      line += i < filled ? '#' : '.';
    }
  }
  return unicode ? line : '[' + line + ']';
}

}  // namespace

std::string progress_text(const ProgressFacts& facts) { return joined(parts_of(facts), ", "); }

std::string progress_line(const ProgressFacts& facts, const program::Screen& screen) {
  // In the last column the cursor would wait for a second line.
  const std::size_t columns = screen.columns - 1;
  const std::string text = fit(parts_of(facts), columns);
  const std::size_t around = gap.size() + (screen.unicode ? 0 : 2);
  if (!facts.part_done || facts.stage != Stage::reading ||
      columns < text.size() + around + narrowest_bar) {
    return text;
  }
  const std::size_t width = std::min(columns - text.size() - around, widest_bar);
  return bar(*facts.part_done, width, screen.unicode) + std::string(gap) + text;
}

}  // namespace kliping::app
