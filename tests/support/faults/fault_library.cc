// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands between a program and the system: counts the calls that change what
// is on the disk below one directory, and lets one of them go wrong. Either a
// program is run with LD_PRELOAD, or a test links this library and calls
// kliping_fault_arm() in a child of its own. fault_plan.h is the way to use it.
//
// Told by the environment; without KLIPING_FAULT_ROOT nothing is done.
//   KLIPING_FAULT_ROOT   absolute path of the directory that is watched
//   KLIPING_FAULT_AT     the number of the call that goes wrong, from 1; 0 for none
//   KLIPING_FAULT_DO     kill (SIGKILL before the call), torn (the same after half
//                        of it, if it writes), or the reason with which it fails:
//                        ENOSPC, EIO, EROFS
//   KLIPING_FAULT_LASTS  set: all later calls fail too, as on a disk that stays full
//   KLIPING_FAULT_LOG    file that gets a line a call: kind, path, and by kind the
//                        new path, the place and the number of bytes, with tabs between
//   KLIPING_FAULT_DATA   file that gets the bytes of all writes, one after the other
//
// What is synced is counted but not brought to the disk: a process that is
// killed loses nothing that it wrote, and tests are faster. The system is
// called directly, so that it does not matter what else stands in between
// (as a sanitizer's runtime does).
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

struct Plan {
  std::string root;
  long at = 0;
  bool kills = false;
  bool tears = false;
  int reason = 0;
  bool lasts = false;
  int log = -1;
  int data = -1;
};

std::string variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

int reason_of(const std::string& name) {
  if (name == "ENOSPC") return ENOSPC;
  if (name == "EROFS") return EROFS;
  return name == "EIO" ? EIO : 0;
}

int open_to_append(const std::string& path) {
  if (path.empty()) return -1;
  return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path.c_str(),
                                    O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
}

Plan read_plan() {
  const std::string effect = variable("KLIPING_FAULT_DO");
  return {.root = variable("KLIPING_FAULT_ROOT"),
          .at = std::atol(variable("KLIPING_FAULT_AT").c_str()),
          .kills = effect == "kill",
          .tears = effect == "torn",
          .reason = reason_of(effect),
          .lasts = !variable("KLIPING_FAULT_LASTS").empty(),
          .log = open_to_append(variable("KLIPING_FAULT_LOG")),
          .data = open_to_append(variable("KLIPING_FAULT_DATA"))};
}

Plan& plan() {
  static Plan the_plan = read_plan();
  return the_plan;
}

long calls = 0;

bool is_watched(const std::string& path) {
  const std::string& root = plan().root;
  return !root.empty() && path.compare(0, root.size(), root) == 0 &&
         (path.size() == root.size() || path[root.size()] == '/');
}

std::string path_of(int descriptor) {
  std::array<char, PATH_MAX> target;
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  const ssize_t size = ::readlink(link.c_str(), target.data(), target.size());
  return size <= 0 ? "" : std::string(target.data(), static_cast<std::size_t>(size));
}

std::string path_at(int directory, const char* path) {
  if (path[0] == '/') return path;
  std::array<char, PATH_MAX> here;
  const std::string parent =
      directory != AT_FDCWD ? path_of(directory)
                            : (::getcwd(here.data(), here.size()) == nullptr ? "" : here.data());
  return parent + "/" + path;
}

/// What becomes of a call.
enum class Fate { goes_on, fails, tears };

Fate decide() {
  ++calls;
  const bool hit = plan().at != 0 && (calls == plan().at || (plan().lasts && calls > plan().at));
  if (!hit) return Fate::goes_on;
  if (plan().kills) std::raise(SIGKILL);
  if (plan().tears) return Fate::tears;
  errno = plan().reason;
  return plan().reason == 0 ? Fate::goes_on : Fate::fails;
}

/// Counts a call that is no write, and says whether it fails.
bool fails(const std::string& line) {
  if (plan().log >= 0) {
    const std::string text = line + "\n";
    ::syscall(SYS_write, plan().log, text.data(), text.size());
  }
  const Fate fate = decide();
  if (fate == Fate::tears) std::raise(SIGKILL);
  return fate == Fate::fails;
}

long place_in(int file) { return ::syscall(SYS_lseek, file, 0L, SEEK_CUR); }

/// A write at `place`, or where the file stands if that is negative.
ssize_t write_at(int file, const void* bytes, std::size_t size, off_t place) {
  const auto write = [&](std::size_t count) {
    return place < 0 ? ::syscall(SYS_write, file, bytes, count)
                     : ::syscall(SYS_pwrite64, file, bytes, count, place);
  };
  if (plan().root.empty()) return write(size);
  const std::string path = path_of(file);
  if (!is_watched(path)) return write(size);
  if (plan().log >= 0) {
    const std::string line = "write\t" + path + "\t" +
                             std::to_string(place < 0 ? place_in(file) : place) + "\t" +
                             std::to_string(size) + "\n";
    ::syscall(SYS_write, plan().log, line.data(), line.size());
  }
  if (plan().data >= 0) ::syscall(SYS_write, plan().data, bytes, size);
  const Fate fate = decide();
  if (fate == Fate::tears) {
    write(size / 2);
    std::raise(SIGKILL);
  }
  return fate == Fate::fails ? -1 : write(size);
}

int open_at(int directory, const char* path, int flags, mode_t mode) {
  const bool changes = (flags & (O_CREAT | O_TRUNC)) != 0;
  if (changes && !plan().root.empty()) {
    const std::string full = path_at(directory, path);
    const std::string kind = (flags & O_TRUNC) != 0 ? "open-empty\t" : "open\t";
    if (is_watched(full) && fails(kind + full)) return -1;
  }
  return static_cast<int>(::syscall(SYS_openat, directory, path, flags, mode));
}

int sync(int file) {
  if (plan().root.empty()) return static_cast<int>(::syscall(SYS_fsync, file));
  const std::string path = path_of(file);
  if (!is_watched(path)) return static_cast<int>(::syscall(SYS_fsync, file));
  return fails("sync\t" + path) ? -1 : 0;
}

int unlink_at(int directory, const char* path, int flags) {
  const std::string full = path_at(directory, path);
  const std::string kind = (flags & AT_REMOVEDIR) != 0 ? "rmdir\t" : "unlink\t";
  if (is_watched(full) && fails(kind + full)) return -1;
  return static_cast<int>(::syscall(SYS_unlinkat, directory, path, flags));
}

int rename_at(int old_directory, const char* old_path, int new_directory, const char* new_path,
              unsigned flags) {
  const std::string from = path_at(old_directory, old_path);
  const std::string to = path_at(new_directory, new_path);
  if ((is_watched(from) || is_watched(to)) && fails("rename\t" + from + "\t" + to)) return -1;
  return static_cast<int>(
      ::syscall(SYS_renameat2, old_directory, old_path, new_directory, new_path, flags));
}

int make_directory_at(int directory, const char* path, mode_t mode) {
  const std::string full = path_at(directory, path);
  if (is_watched(full) && fails("mkdir\t" + full)) return -1;
  return static_cast<int>(::syscall(SYS_mkdirat, directory, path, mode));
}

int truncate_to(int file, off_t size) {
  const std::string path = plan().root.empty() ? "" : path_of(file);
  if (is_watched(path) && fails("truncate\t" + path + "\t" + std::to_string(size))) return -1;
  return static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

mode_t mode_in(int flags, va_list arguments) {
  return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

/// The C library opens files for streams without a call that could be seen.
FILE* open_stream(const char* name, const char* path, const char* mode) {
  const std::string full = path_at(AT_FDCWD, path);
  if (mode[0] != 'r' && is_watched(full) && fails("open-empty\t" + full)) return nullptr;
  using Open = FILE* (*)(const char*, const char*);
  return reinterpret_cast<Open>(::dlsym(RTLD_NEXT, name))(path, mode);
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

/// Reads the environment again and counts from the beginning.
void kliping_fault_arm() {
  plan() = read_plan();
  calls = 0;
}

int open(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  return open_at(AT_FDCWD, path, flags, mode);
}
int open64(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  return open_at(AT_FDCWD, path, flags, mode);
}
int openat(int directory, const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  return open_at(directory, path, flags, mode);
}
int openat64(int directory, const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  return open_at(directory, path, flags, mode);
}
FILE* fopen(const char* path, const char* mode) { return open_stream("fopen", path, mode); }
FILE* fopen64(const char* path, const char* mode) { return open_stream("fopen64", path, mode); }

ssize_t write(int file, const void* bytes, size_t size) { return write_at(file, bytes, size, -1); }
ssize_t pwrite(int file, const void* bytes, size_t size, off_t place) {
  return write_at(file, bytes, size, place);
}
ssize_t pwrite64(int file, const void* bytes, size_t size, off_t place) {
  return write_at(file, bytes, size, place);
}
ssize_t writev(int file, const struct iovec* parts, int count) {
  ssize_t total = 0;
  for (int i = 0; i < count; ++i) {
    const ssize_t written = write_at(file, parts[i].iov_base, parts[i].iov_len, -1);
    if (written < 0) return total > 0 ? total : -1;
    total += written;
  }
  return total;
}

int fsync(int file) { return sync(file); }
int fdatasync(int file) { return sync(file); }
int ftruncate(int file, off_t size) noexcept { return truncate_to(file, size); }
int ftruncate64(int file, off_t size) noexcept { return truncate_to(file, size); }

int rename(const char* from, const char* to) noexcept {
  return rename_at(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat(int old_directory, const char* from, int new_directory, const char* to) noexcept {
  return rename_at(old_directory, from, new_directory, to, 0);
}

int mkdir(const char* path, mode_t mode) noexcept {
  return make_directory_at(AT_FDCWD, path, mode);
}
int mkdirat(int directory, const char* path, mode_t mode) noexcept {
  return make_directory_at(directory, path, mode);
}

int unlink(const char* path) noexcept { return unlink_at(AT_FDCWD, path, 0); }
int unlinkat(int directory, const char* path, int flags) noexcept {
  return unlink_at(directory, path, flags);
}
int rmdir(const char* path) noexcept { return unlink_at(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char* path) noexcept {
  if (unlink_at(AT_FDCWD, path, 0) == 0) return 0;
  return errno == EISDIR ? unlink_at(AT_FDCWD, path, AT_REMOVEDIR) : -1;
}

}  // extern "C"
#pragma GCC visibility pop
