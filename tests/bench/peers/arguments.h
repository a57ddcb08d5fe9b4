// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kliping::bench {

/// The arguments of a program of the comparison: some that it must have, and
/// options, all of the form `--name VALUE`.
class Arguments {
 public:
  /// Throws std::runtime_error where there are not `positionals` of them, or an
  /// option is none of `options` or has no value.
  Arguments(int argc, char** argv, std::size_t positionals, std::set<std::string> options);

  [[nodiscard]] const std::string& positional(std::size_t number) const {
    return positionals_.at(number);
  }

  /// The value of an option, or `otherwise`.
  [[nodiscard]] std::string text(const std::string& option, const std::string& otherwise) const;
  [[nodiscard]] std::size_t number(const std::string& option, std::size_t otherwise) const;

 private:
  std::vector<std::string> positionals_;
  std::map<std::string, std::string> options_;
};

}  // namespace kliping::bench
