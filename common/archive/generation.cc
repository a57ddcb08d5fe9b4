// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/generation.h"

#include <fmt/format.h>

#include <system_error>

#include "common/text/ascii.h"

namespace kliping::generation {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "gen-";

bool is_real_directory(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() == fs::file_type::directory;
}

bool is_real_file(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() == fs::file_type::regular;
}

/// Whether a file of that name is written before the marker.
bool precedes_marker(std::string_view name) {
  constexpr std::string_view temporary = ".new";
  if (name.ends_with(temporary)) {
    name.remove_suffix(temporary.size());
    if (name == marker) return true;
  }
  return name == unfinished;
}

}  // namespace

std::string name_of(unsigned number) { return fmt::format("{}{:06}", prefix, number); }

unsigned number_of(std::string_view name) {
  if (!name.starts_with(prefix)) return 0;
  const std::string_view digits = name.substr(prefix.size());
  if (digits.size() < 6 || digits.size() > 9) return 0;
  return ascii::parse_number<unsigned>(digits).value_or(0);
}

bool is_marked(const fs::path& directory) {
  return is_real_directory(directory) && is_real_file(directory / marker);
}

bool is_husk(const fs::path& directory) {
  if (!is_real_directory(directory)) return false;
  std::error_code error;
  fs::directory_iterator entry(directory, error);
  while (!error && entry != fs::directory_iterator()) {
    if (!precedes_marker(entry->path().filename().string())) return false;
    entry.increment(error);
  }
  return !error;
}

bool is_unfinished(const fs::path& directory) { return is_real_file(directory / unfinished); }

}  // namespace kliping::generation
