// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace kliping::test {

/// A text in Prometheus' exposition format, taken apart.
struct Exposition {
  /// What is wrong by the format or by its naming rules, a line each; empty
  /// where nothing is.
  std::vector<std::string> faults;

  /// The value of each series, `name{label="value"}` as written.
  std::map<std::string, double> samples;
};

/// Takes it apart strictly: each metric has HELP, then TYPE (gauge, in our
/// files), then its samples and no others; names and labels are made of what
/// they may be; values of labels are escaped; no series comes twice; each
/// line, the last too, ends in a line break.
Exposition read_exposition(const std::string& text);

}  // namespace kliping::test
