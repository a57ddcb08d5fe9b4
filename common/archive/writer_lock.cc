// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/writer_lock.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <ctime>

#include "common/archive/durable_file.h"
#include "common/text/split.h"

namespace kliping {
namespace {

std::string host_name() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown host";
}

std::string describe_this_process() {
  return fmt::format("process {} on {} since {:%Y-%m-%d %H:%M:%S} UTC\n", ::getpid(), host_name(),
                     fmt::gmtime(std::time(nullptr)));
}

}  // namespace

WriterLock::WriterLock(const Archive& archive)
    : file_("lock", archive.root() / "LOCK", O_RDWR | O_CREAT) {
  const auto path = archive.root() / "LOCK";
  if (::flock(file_.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) throw system_error("lock", path, errno);
    const std::string content = read_file(path);
    const std::string holder(trim(split(content, '\n').front()));
    throw Error(ErrorCode::locked,
                fmt::format("{} is being written by {}", archive.root().string(),
                            holder.empty() ? "another process" : holder),
                "try again when it has finished");
  }
  const std::string line = describe_this_process();
  const bool written =
      ::ftruncate(file_.get(), 0) == 0 &&
      ::write(file_.get(), line.data(), line.size()) == static_cast<ssize_t>(line.size());
  if (!written) throw system_error("write", path, errno);
}

}  // namespace kliping
