// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/archive/durable_file.h"
#include "common/archive/system_error.h"
#include "common/text/ascii.h"
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
  return digits.size() < 6 ? 0 : ascii::parse_number<unsigned>(digits).value_or(0);
}

std::vector<fs::path> entries_of(const fs::path& directory) {
  std::vector<fs::path> entries;
  try {
    for (const auto& entry : fs::directory_iterator(directory)) entries.push_back(entry.path());
  } catch (const fs::filesystem_error& error) {
    throw system_error("read", directory, error.code().value());
  }
  return entries;
}

/// Whether a directory holds nothing but what an interrupted create() left, or
/// what a new file system has.
bool is_free(const fs::path& directory) {
  const auto entries = entries_of(directory);
  return std::all_of(entries.begin(), entries.end(), [](const fs::path& entry) {
    return entry.filename() == std::string(archive_marker) + ".new" ||
           entry.filename() == "lost+found";
  });
}

void make_directory(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) throw system_error("create", path, error.value());
}

}  // namespace

std::optional<std::string> Archive::find_current() const {
  const fs::path path = root_ / current_file;
  std::error_code error;
  const auto type = fs::status(path, error).type();
  if (type == fs::file_type::not_found) return std::nullopt;
  if (error) throw system_error("read", path, error.value());
  const std::string content = read_file(path);
  const std::string name(trim(split(content, '\n').front()));
  if (number_of(name) == 0) {
    throw Error(ErrorCode::failure, path.string() + " names no generation",
                "build the archive again: kliping-index build --archive DIR INPUT...");
  }
  return name;
}

std::string Archive::current() const {
  if (auto generation = find_current()) return *generation;
  std::error_code error;
  const std::string place = root_.string();
  const std::string message = !fs::exists(root_, error) ? "there is no archive at " + place
                              : !fs::is_directory(root_, error)
                                  ? place + " is not the directory of an archive"
                                  : place + " holds no archive (no file CURRENT)";
  throw Error(ErrorCode::no_archive, message,
              fmt::format("build it with: kliping-index build --archive {} INPUT...", place));
}

std::vector<std::string> Archive::generations() const {
  std::vector<std::string> names;
  for (const fs::path& entry : entries_of(root_)) {
    const std::string name = entry.filename().string();
    if (number_of(name) > 0) names.push_back(name);
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
  if (fs::exists(root_, error) && !is_free(root_)) {
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

// The marker goes last: what an interruption leaves can still be told for
// kliping's and deleted by the next run.
void Archive::remove(const std::string& generation) const {
  if (find_current() == generation) return;
  const fs::path directory = path_of(generation);
  std::error_code error;
  const bool is_link = fs::is_symlink(directory, error);
  if (!is_link && fs::exists(directory / generation_marker, error)) {
    for (const fs::path& entry : entries_of(directory)) {
      if (entry.filename() != generation_marker) fs::remove_all(entry, error);
      if (error) throw system_error("delete", entry, error.value());
    }
    fs::remove(directory / generation_marker, error);
  }
  fs::remove(directory, error);  // refused by the system unless it is empty
}

void Archive::remove_outdated() const {
  const auto current = find_current();
  if (!current) return;
  const unsigned newest = number_of(*current);
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
