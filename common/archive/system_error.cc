// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/system_error.h"

#include <fmt/format.h>
#include <xapian.h>

#include <cerrno>
#include <system_error>

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
      return "check the path";
    case EMFILE:
    case ENFILE:
      return "raise the limit of open files (ulimit -n)";
    default:
      return {};
  }
}

constexpr const char* rebuild_hint =
    "build the archive again: kliping-index build --archive DIR INPUT...";

std::string describe(const Xapian::Error& error) {
  const char* const system = error.get_error_string();
  return system == nullptr ? error.get_msg() : fmt::format("{} ({})", error.get_msg(), system);
}

/// The hint for the system's reason that a text of Xapian's ends in; without
/// such a reason, the index itself is at fault.
std::string hint_in(const std::string& description) {
  for (const int reason : {ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS, EMFILE, ENFILE}) {
    if (description.find(std::generic_category().message(reason)) != std::string::npos) {
      return hint_for(reason);
    }
  }
  return rebuild_hint;
}

}  // namespace

Error system_error(std::string_view action, const std::filesystem::path& path, int error_number) {
  return Error(ErrorCode::failure,
               fmt::format("cannot {} {}: {}", action, path.string(),
                           std::generic_category().message(error_number)),
               hint_for(error_number));
}

// Xapian's exceptions have no virtual functions, so only catching them again
// tells them apart. The order matters: later ones are bases of earlier ones.
Error xapian_error(const std::filesystem::path& path) {
  const std::string place = path.string();
  try {
    throw;
  } catch (const Xapian::DatabaseLockError&) {
    return Error(ErrorCode::locked, place + " is being written by another process",
                 "try again when it has finished");
  } catch (const Xapian::DatabaseNotFoundError& error) {
    return Error(ErrorCode::no_archive,
                 fmt::format("there is no index in {}: {}", place, error.get_msg()), rebuild_hint);
  } catch (const Xapian::DatabaseVersionError& error) {
    return Error(ErrorCode::schema_mismatch,
                 fmt::format("{} was written by another Xapian: {}", place, error.get_msg()),
                 rebuild_hint);
  } catch (const Xapian::DatabaseModifiedError&) {
    return Error(ErrorCode::failure, place + " changes faster than it can be read",
                 "try again in a moment");
  } catch (const Xapian::DatabaseError& error) {
    const std::string hint = hint_in(describe(error));
    return Error(ErrorCode::failure,
                 fmt::format("the index in {} fails: {}", place, describe(error)), hint);
  } catch (const Xapian::Error& error) {
    return Error(ErrorCode::failure,
                 fmt::format("{} in {}: {}", error.get_type(), place, describe(error)));
  }
}

}  // namespace kliping
