// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/writer_lock.h"

#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string>
#include <thread>

#include "common/archive/durable_file.h"
#include "common/archive/lock_holder.h"

namespace kliping {
namespace {

using std::chrono::milliseconds;

/// How often a lock that another has is tried again.
constexpr milliseconds pause{25};

/// For how long to ask who holds the lock: a writer writes its name at once
/// behind taking it, but may be interrupted in between.
constexpr milliseconds grace{200};

/// Calls `attempt` until it gives true or `most` is over, at least once; says
/// whether it did.
template <typename Attempt>
bool repeat(milliseconds most, Attempt&& attempt) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  while (!attempt()) {
    const auto spent = Clock::now() - start;
    if (spent >= most) return false;
    std::this_thread::sleep_for(std::min<Clock::duration>(pause, most - spent));
  }
  return true;
}

}  // namespace

WriterLock::WriterLock(const Archive& archive, milliseconds timeout,
                       const std::function<bool()>& gives_up)
    : file_("lock", archive.root() / "LOCK", O_RDWR | O_CREAT) {
  const auto path = archive.root() / "LOCK";
  bool locked = false;
  repeat(timeout, [&] {
    locked = try_to_lock(path);
    return locked || gives_up();
  });
  std::optional<std::string> holder;
  if (!locked) {
    repeat(grace, [&] {
      locked = try_to_lock(path);
      if (!locked) holder = living_holder(read_file(path));
      return locked || holder;
    });
  }
  if (!locked) {
    throw Error(ErrorCode::locked,
                fmt::format("{} is being written by {}", archive.root().string(),
                            holder.value_or("another process")),
                "try again when it has finished");
  }
  sign();
}

WriterLock::~WriterLock() {
  // The next writer would not believe what is left here; it only spares it
  // the doubt.
  if (::ftruncate(file_.get(), 0) != 0) return;
}

bool WriterLock::try_to_lock(const std::filesystem::path& path) const {
  while (::flock(file_.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return false;
    if (errno != EINTR) throw system_error("lock", path, errno);
  }
  return true;
}

/// Writes into LOCK who holds it. Where that fails, as on a full disk, the
/// lock holds all the same, and a writer may be what makes room again.
void WriterLock::sign() const {
  const std::string text = describe_this_process();
  if (::ftruncate(file_.get(), 0) != 0) return;
  if (::pwrite(file_.get(), text.data(), text.size(), 0) < 0) return;
}

}  // namespace kliping
