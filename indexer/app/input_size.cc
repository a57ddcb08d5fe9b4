// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/input_size.h"

#include <filesystem>
#include <system_error>

namespace kliping::app {
namespace {

namespace fs = std::filesystem;

std::uint64_t size_of(const fs::directory_entry& entry) {
  std::error_code fault;
  if (!entry.is_regular_file(fault)) return 0;
  const std::uintmax_t bytes = entry.file_size(fault);
  return fault ? 0 : bytes;
}

std::uint64_t size_below(const fs::path& directory) {
  std::uint64_t bytes = 0;
  std::error_code fault;
  auto entry = fs::recursive_directory_iterator(
      directory, fs::directory_options::skip_permission_denied, fault);
  for (; !fault && entry != fs::end(entry); entry.increment(fault)) bytes += size_of(*entry);
  return bytes;
}

}  // namespace

std::optional<std::uint64_t> measure_inputs(std::span<const std::string> inputs) {
  std::uint64_t bytes = 0;
  for (const std::string& input : inputs) {
    std::error_code fault;
    const fs::file_type type = fs::status(input, fault).type();
    if (input == "-" || type == fs::file_type::fifo || type == fs::file_type::character ||
        type == fs::file_type::socket) {
      return std::nullopt;
    }
    bytes += type == fs::file_type::directory ? size_below(input)
                                              : size_of(fs::directory_entry(input, fault));
  }
  return bytes;
}

}  // namespace kliping::app
