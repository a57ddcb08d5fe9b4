// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/arguments.h"

#include <stdexcept>

namespace kliping::bench {

Arguments::Arguments(int argc, char** argv, std::size_t positionals,
                     std::set<std::string> options) {
  const std::vector<std::string> given(argv + 1, argv + argc);
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (!given[i].starts_with("--")) {
      positionals_.push_back(given[i]);
      continue;
    }
    const std::string name = given[i].substr(2);
    if (!options.contains(name) || i + 1 == given.size()) {
      throw std::runtime_error("unknown option, or one without a value: " + given[i]);
    }
    options_[name] = given[++i];
  }
  if (positionals_.size() != positionals) {
    throw std::runtime_error("wrong number of arguments; the head of the source has the usage");
  }
}

std::string Arguments::text(const std::string& option, const std::string& otherwise) const {
  const auto found = options_.find(option);
  return found == options_.end() ? otherwise : found->second;
}

std::size_t Arguments::number(const std::string& option, std::size_t otherwise) const {
  const auto found = options_.find(option);
  return found == options_.end() ? otherwise : std::stoul(found->second);
}

}  // namespace kliping::bench
