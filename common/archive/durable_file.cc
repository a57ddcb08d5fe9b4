// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/durable_file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include "common/archive/file_descriptor.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

/// Brings an open file to disk; 0 or the reason why not.
int sync(const FileDescriptor& file) {
  while (::fsync(file.get()) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

void sync_file(const fs::path& path) {
  const FileDescriptor file("open", path, O_RDONLY);
  if (const int reason = sync(file); reason != 0) throw system_error("write", path, reason);
}

void write_all(const FileDescriptor& file, std::string_view content, const fs::path& path) {
  while (!content.empty()) {
    const ssize_t written = ::write(file.get(), content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw system_error("write", path, errno);
    content.remove_prefix(static_cast<std::size_t>(written));
  }
}

void write_file(const fs::path& path, std::string_view content) {
  const FileDescriptor file("write", path, O_WRONLY | O_CREAT | O_TRUNC);
  write_all(file, content, path);
  // Closing can lose nothing any more once this has succeeded.
  if (const int reason = sync(file); reason != 0) throw system_error("write", path, reason);
}

fs::path parent_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

}  // namespace

std::string read_file(const fs::path& path) {
  const FileDescriptor file("read", path, O_RDONLY);
  std::string content;
  std::array<char, 65536> buffer;
  while (true) {
    const ssize_t size = ::read(file.get(), buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) throw system_error("read", path, errno);
    if (size == 0) return content;
    content.append(buffer.data(), static_cast<std::size_t>(size));
  }
}

void replace_file(const fs::path& path, std::string_view content) {
  fs::path temporary = path;
  temporary += ".new";
  try {
    write_file(temporary, content);
    if (::rename(temporary.c_str(), path.c_str()) != 0) throw system_error("replace", path, errno);
  } catch (const Error&) {
    ::unlink(temporary.c_str());
    throw;
  }
  sync_names(parent_of(path));
}

void make_directory(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return;
  const fs::path parent = parent_of(path);
  if (parent != path) make_directory(parent);
  fs::create_directory(path, error);
  if (error) throw system_error("create", path, error.value());
  sync_names(parent);
}

void delete_all(const fs::path& path) {
  std::error_code error;
  fs::remove_all(path, error);
  if (error) throw system_error("delete", path, error.value());
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

void sync_names(const fs::path& directory) {
  const FileDescriptor file("open", directory, O_RDONLY | O_DIRECTORY);
  const int reason = sync(file);
  // EINVAL: a file system, as some over the network, that has no such wish and
  // brings names to disk in its own way.
  if (reason != 0 && reason != EINVAL) throw system_error("write", directory, reason);
}

void sync_directory(const fs::path& directory) {
  for (const fs::path& entry : entries_of(directory)) {
    std::error_code error;
    if (fs::is_regular_file(entry, error)) sync_file(entry);
  }
  sync_names(directory);
}

}  // namespace kliping
