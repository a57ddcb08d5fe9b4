// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/durable_file.h"

#include <array>
#include <cerrno>
#include <cstdio>

#include "common/archive/file_descriptor.h"

namespace kliping {
namespace {

void sync(const std::filesystem::path& path, int flags) {
  const FileDescriptor file("open", path, flags);
  if (::fsync(file.get()) != 0) throw system_error("write", path, errno);
}

void write_all(const FileDescriptor& file, std::string_view content,
               const std::filesystem::path& path) {
  while (!content.empty()) {
    const ssize_t written = ::write(file.get(), content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw system_error("write", path, errno);
    content.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
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

void replace_file(const std::filesystem::path& path, std::string_view content) {
  std::filesystem::path temporary = path;
  temporary += ".new";
  {
    const FileDescriptor file("write", temporary, O_WRONLY | O_CREAT | O_TRUNC);
    write_all(file, content, temporary);
    if (::fsync(file.get()) != 0) throw system_error("write", temporary, errno);
  }
  if (::rename(temporary.c_str(), path.c_str()) != 0) throw system_error("replace", path, errno);
  const auto parent = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  sync(parent, O_RDONLY | O_DIRECTORY);
}

void sync_directory(const std::filesystem::path& directory) {
  try {
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
      if (entry.is_regular_file()) sync(entry.path(), O_RDONLY);
    }
  } catch (const std::filesystem::filesystem_error& error) {
    throw system_error("read", directory, error.code().value());
  }
  sync(directory, O_RDONLY | O_DIRECTORY);
}

}  // namespace kliping
