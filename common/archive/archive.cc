// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"

#include <algorithm>

#include "common/archive/durable_file.h"
#include "common/archive/generation.h"
#include "common/archive/system_error.h"
#include "common/text/split.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

constexpr const char* current_file = "CURRENT";
constexpr const char* archive_marker = "kliping-archive";

/// Whether a directory holds nothing but what an interrupted create() left, or
/// what a new file system has.
bool is_free(const fs::path& directory) {
  const auto entries = entries_of(directory);
  return std::all_of(entries.begin(), entries.end(), [](const fs::path& entry) {
    return entry.filename() == std::string(archive_marker) + ".new" ||
           entry.filename() == "lost+found";
  });
}

bool is_marked(const fs::path& root) {
  std::error_code error;
  return fs::exists(root / archive_marker, error);
}

}  // namespace

Archive Archive::existing(const std::filesystem::path& root) {
  Archive archive(root);
  static_cast<void>(archive.current());
  return archive;
}

std::optional<std::string> Archive::find_current() const {
  const fs::path path = root_ / current_file;
  std::error_code error;
  const auto type = fs::status(path, error).type();
  if (type == fs::file_type::not_found) return std::nullopt;
  if (error) throw system_error("read", path, error.value());
  const std::string content = read_file(path);
  const std::string name(trim(split(content, '\n').front()));
  if (generation::number_of(name) == 0) {
    throw Error(ErrorCode::failure, path.string() + " names no generation", rebuild_hint(root_));
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
  // An empty directory is also what is seen of a disk that is not mounted.
  const std::string hint = "build it with: " + build_command(root_) +
                           (is_marked(root_) ? "" : "; or mount the disk that it is on");
  throw Error(ErrorCode::no_archive, message, hint);
}

std::vector<std::string> Archive::generations() const {
  std::vector<std::string> names;
  for (const fs::path& entry : entries_of(root_)) {
    const std::string name = entry.filename().string();
    if (generation::number_of(name) > 0) names.push_back(name);
  }
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
    return generation::number_of(a) < generation::number_of(b);
  });
  return names;
}

std::filesystem::path Archive::marker_of(const std::string& generation) const {
  return path_of(generation) / generation::marker;
}

// Another process may be a moment faster at any point: then the marker is there
// when it is looked for again.
void Archive::create() const {
  if (is_marked(root_)) return;
  std::error_code error;
  if (fs::exists(root_, error) && !fs::is_directory(root_, error)) {
    throw Error(ErrorCode::bad_usage, root_.string() + " is not a directory",
                "name a new or an empty directory for the archive");
  }
  if (fs::exists(root_, error) && !is_free(root_) && !is_marked(root_)) {
    throw Error(ErrorCode::bad_usage,
                root_.string() + " holds other files and is not an archive of kliping",
                "name a new or an empty directory for the archive");
  }
  make_directory(root_);
  try {
    replace_file(root_ / archive_marker, "This directory is an archive of kliping.\n");
  } catch (const Error&) {
    if (!is_marked(root_)) throw;
  }
}

std::string Archive::create_generation() const {
  const auto existing = generations();
  const unsigned last = existing.empty() ? 0 : generation::number_of(existing.back());
  if (last == generation::last_number) {
    throw Error(ErrorCode::failure, "no number is left behind " + path_of(existing.back()).string(),
                "move that directory elsewhere");
  }
  const std::string name = generation::name_of(last + 1);
  make_directory(path_of(name));
  replace_file(path_of(name) / generation::unfinished, "");
  replace_file(marker_of(name), "This directory is a generation of kliping.\n");
  return name;
}

void Archive::publish(const std::string& generation) const {
  const fs::path unfinished = path_of(generation) / generation::unfinished;
  std::error_code error;
  fs::remove(unfinished, error);
  if (error) throw system_error("delete", unfinished, error.value());
  sync_directory(path_of(generation));
  replace_file(root_ / current_file, generation + "\n");
}

}  // namespace kliping
