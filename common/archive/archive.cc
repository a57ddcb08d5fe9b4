// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "common/archive/durable_file.h"
#include "common/archive/system_error.h"
#include "common/text/split.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

constexpr const char* current_file = "CURRENT";
constexpr const char* archive_marker = "kliping-archive";
constexpr const char* generation_marker = "kliping-generation";
constexpr std::string_view generation_prefix = "gen-";

/// The number in `gen-000012`; 0 where the name is not that of a generation.
unsigned number_of(std::string_view name) {
  if (!name.starts_with(generation_prefix)) return 0;
  const std::string_view digits = name.substr(generation_prefix.size());
  unsigned number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  return whole && digits.size() >= 6 ? number : 0;
}

void make_directory(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) throw system_error("create", path, error.value());
}

}  // namespace

bool Archive::has_current() const {
  std::error_code error;
  return fs::exists(root_ / current_file, error);
}

std::string Archive::current() const {
  const std::string hint =
      fmt::format("build it with: kliping-index build --archive {} INPUT...", root_.string());
  std::error_code error;
  if (!fs::exists(root_, error)) {
    throw Error(ErrorCode::no_archive, "there is no archive at " + root_.string(), hint);
  }
  if (!fs::is_directory(root_, error)) {
    throw Error(ErrorCode::no_archive, root_.string() + " is not the directory of an archive",
                hint);
  }
  if (!has_current()) {
    throw Error(ErrorCode::no_archive, root_.string() + " holds no archive (no file CURRENT)",
                hint);
  }
  const std::string content = read_file(root_ / current_file);
  const std::string name(trim(split(content, '\n').front()));
  if (number_of(name) == 0) {
    throw Error(ErrorCode::failure,
                fmt::format("{} names no generation", (root_ / current_file).string()), hint);
  }
  return name;
}

std::vector<std::string> Archive::generations() const {
  std::vector<std::string> names;
  try {
    for (const auto& entry : fs::directory_iterator(root_)) {
      const std::string name = entry.path().filename().string();
      if (number_of(name) > 0) names.push_back(name);
    }
  } catch (const fs::filesystem_error& error) {
    throw system_error("read", root_, error.code().value());
  }
  std::sort(names.begin(), names.end(),
            [](const auto& a, const auto& b) { return number_of(a) < number_of(b); });
  return names;
}

void Archive::create() const {
  std::error_code error;
  if (fs::exists(root_ / archive_marker, error)) return;
  if (fs::exists(root_, error) && !fs::is_directory(root_, error)) {
    throw Error(ErrorCode::bad_usage, root_.string() + " is not a directory",
                "name a new or an empty directory for the archive");
  }
  if (fs::exists(root_, error) && !fs::is_empty(root_, error)) {
    throw Error(ErrorCode::bad_usage,
                root_.string() + " holds other files and is not an archive of kliping",
                "name a new or an empty directory for the archive");
  }
  make_directory(root_);
  replace_file(root_ / archive_marker, "This directory is an archive of kliping.\n");
}

std::string Archive::create_generation() const {
  const auto existing = generations();
  const unsigned last = existing.empty() ? 0 : number_of(existing.back());
  const std::string name = fmt::format("{}{:06}", generation_prefix, last + 1);
  make_directory(path_of(name));
  replace_file(path_of(name) / generation_marker, "This directory is a generation of kliping.\n");
  return name;
}

void Archive::publish(const std::string& generation) const {
  sync_directory(path_of(generation));
  replace_file(root_ / current_file, generation + "\n");
}

void Archive::remove(const std::string& generation) const {
  if (has_current() && current() == generation) return;
  std::error_code error;
  if (!fs::exists(path_of(generation) / generation_marker, error)) return;
  fs::remove_all(path_of(generation), error);
  if (error) throw system_error("delete", path_of(generation), error.value());
}

void Archive::remove_outdated() const {
  const unsigned newest = has_current() ? number_of(current()) : 0;
  std::vector<std::string> finished;
  for (const std::string& name : generations()) {
    if (number_of(name) > newest) {
      remove(name);
    } else {
      finished.push_back(name);
    }
  }
  constexpr std::size_t kept = 2;
  for (std::size_t i = 0; i + kept < finished.size(); ++i) remove(finished[i]);
}

}  // namespace kliping
