// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/process_size.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace kliping::soak {

namespace fs = std::filesystem;

ProcessSize size_of(pid_t process) {
  const fs::path directory = fs::path("/proc") / std::to_string(process);
  ProcessSize size;
  std::ifstream status(directory / "status");
  for (std::string word; status >> word;) {
    if (word == "VmRSS:") status >> size.memory;
  }
  std::error_code error;
  const fs::directory_iterator files(directory / "fd", error);
  size.descriptors = static_cast<std::size_t>(std::distance(begin(files), end(files)));
  return size;
}

ProcessSize largest(const ProcessSizes& sizes, std::size_t begin, std::size_t end) {
  ProcessSize most;
  for (std::size_t i = sizes.size() * begin / 100; i < sizes.size() * end / 100; ++i) {
    most.memory = std::max(most.memory, sizes[i].memory);
    most.descriptors = std::max(most.descriptors, sizes[i].descriptors);
  }
  return most;
}

}  // namespace kliping::soak
