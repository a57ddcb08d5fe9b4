// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/file_source.h"

#include <unistd.h>

#include <cerrno>

#include "indexer/readers/unreadable.h"
#include "kliping/error.h"

namespace kliping {
namespace {

/// The system's refusal in words, with what to do about it; it does not name
/// the path again, since a rejection does.
Unreadable refusal(const Error& error, const std::filesystem::path& path) {
  const std::string message = error.what();
  const std::string beginning = "cannot read " + path.string();
  const std::string reason = message.starts_with(beginning)
                                 ? "cannot be read" + message.substr(beginning.size())
                                 : message;
  return Unreadable(error.hint().empty() ? reason : reason + "; " + error.hint());
}

FileDescriptor open(const std::filesystem::path& path) {
  try {
    return FileDescriptor("read", path, O_RDONLY);
  } catch (const Error& error) {
    throw refusal(error, path);
  }
}

}  // namespace

FileSource::FileSource(const std::filesystem::path& path, std::function<void()> wake)
    : file_(open(path)), descriptor_(file_->get()), wake_(std::move(wake)) {}

std::size_t FileSource::read(std::span<char> buffer) {
  while (true) {
    const ssize_t size = ::read(descriptor_, buffer.data(), buffer.size());
    if (size >= 0) return static_cast<std::size_t>(size);
    if (errno != EINTR) throw refusal(system_error("read", "", errno), "");
    if (wake_) wake_();
  }
}

}  // namespace kliping
