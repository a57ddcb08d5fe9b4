// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/system_error.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "common/text/ascii.h"

namespace kliping {
namespace {

std::string hint_for(int error_number) {
  switch (error_number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return "free some space on that disk and run again; what was committed is safe";
    case EACCES:
    case EPERM:
      return "check who owns it and may read or write it";
    case EROFS:
      return "that file system is mounted read-only";
    case ENOENT:
    case ENOTDIR:
    case EEXIST:
      return "check the path, and that the disk it is on is mounted";
    case EIO:
      return "the disk or the way to it fails: see the log of the system (dmesg), and run again "
             "when it is mended";
    case ESTALE:
      return "the file server has lost it: mount it again, and run again";
    case EMFILE:
    case ENFILE:
      return "raise the limit of open files (ulimit -n)";
    default:
      return {};
  }
}

using Paths = std::span<const std::filesystem::path>;

/// Whether the shell takes the word as it is.
bool is_plain(const std::string& word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return ascii::is_letter(c) || ascii::is_digit(c) || !ascii::is_ascii({&c, 1}) ||
           std::string_view("/._-+,:@%=").find(c) != std::string_view::npos;
  });
}

std::string shell_word(const std::string& word) {
  if (is_plain(word)) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::filesystem::path archive_of(const std::filesystem::path& generation) {
  return generation.has_parent_path() ? generation.parent_path() : ".";
}

/// The archives of the generations, joined for a sentence.
template <typename Name>
std::string join(Paths generations, Name&& name) {
  std::string joined;
  for (const auto& generation : generations) {
    joined += (joined.empty() ? "" : " or ") + name(generation);
  }
  return joined;
}

std::string rebuild_hint_of(Paths generations) {
  if (generations.size() == 1) return rebuild_hint(archive_of(generations.front()));
  return "find out which with kliping-index verify, and build that one again: " +
         join(generations, [](const auto& path) { return build_command(archive_of(path)); });
}

/// The hint for an index that is not where CURRENT says.
std::string missing_hint(Paths generations) {
  for (const auto& generation : generations) {
    const std::filesystem::path archive = archive_of(generation);
    std::error_code error;
    if (std::filesystem::exists(archive, error)) continue;
    return fmt::format("{} is gone: check that its disk is mounted; else {}", archive.string(),
                       rebuild_hint(archive));
  }
  return rebuild_hint_of(generations);
}

/// Whether a lock was refused because someone else has it.
bool is_in_use(const std::string& description) {
  return description.find("already locked") != std::string::npos;
}

/// The hint for the system's reason that a text of Xapian's ends in; without
/// such a reason, the index itself is at fault.
std::string hint_in(const std::string& description, Paths generations) {
  for (const int reason :
       {ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS, EMFILE, ENFILE, EIO, ESTALE}) {
    if (description.find(std::generic_category().message(reason)) != std::string::npos) {
      return hint_for(reason);
    }
  }
  return missing_hint(generations);
}

}  // namespace

std::string describe(const Xapian::Error& error) {
  const char* const system = error.get_error_string();
  return system == nullptr ? error.get_msg() : fmt::format("{} ({})", error.get_msg(), system);
}

Error system_error(std::string_view action, const std::filesystem::path& path, int error_number) {
  return Error(ErrorCode::failure,
               fmt::format("cannot {} {}: {}", action, path.string(),
                           std::generic_category().message(error_number)),
               hint_for(error_number));
}

std::string build_command(const std::filesystem::path& archive) {
  return fmt::format("kliping-index build --archive {} INPUT...", shell_word(archive.string()));
}

std::string rebuild_hint(const std::filesystem::path& archive) {
  return "build the archive again: " + build_command(archive);
}

Error xapian_error(const std::filesystem::path& generation) {
  return xapian_error(std::span(&generation, 1));
}

// Xapian's exceptions have no virtual functions, so only catching them again
// tells them apart. The order matters: later ones are bases of earlier ones.
Error xapian_error(std::span<const std::filesystem::path> generations) {
  const std::string place = join(generations, [](const auto& path) { return path.string(); });
  try {
    throw;
  } catch (const Xapian::DatabaseLockError& error) {
    // Thrown, too, where the lock's file cannot be made.
    const std::string reason = describe(error);
    if (!is_in_use(reason)) {
      return Error(ErrorCode::failure,
                   fmt::format("the index in {} cannot be locked: {}", place, reason),
                   hint_in(reason, generations));
    }
    return Error(ErrorCode::locked, place + " is being written by another process",
                 "try again when it has finished");
  } catch (const Xapian::DatabaseNotFoundError& error) {
    return Error(ErrorCode::no_archive,
                 fmt::format("there is no index in {}: {}", place, error.get_msg()),
                 hint_in(describe(error), generations));
  } catch (const Xapian::DatabaseVersionError& error) {
    return Error(ErrorCode::schema_mismatch,
                 fmt::format("{} was written by another Xapian: {}", place, error.get_msg()),
                 rebuild_hint_of(generations));
  } catch (const Xapian::DatabaseModifiedError&) {
    // A block of a later commit is met when a writer overtakes, and when the
    // disk has lost or mixed up what was written.
    return Error(ErrorCode::failure, place + " changes faster than it can be read, or is damaged",
                 "try again; if no one writes to it, " + rebuild_hint_of(generations));
  } catch (const Xapian::DatabaseError& error) {
    const std::string hint = hint_in(describe(error), generations);
    return Error(ErrorCode::failure,
                 fmt::format("the index in {} fails: {}", place, describe(error)), hint);
  } catch (const Xapian::Error& error) {
    return Error(ErrorCode::failure,
                 fmt::format("{} in {}: {}", error.get_type(), place, describe(error)));
  }
}

}  // namespace kliping
