// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "kliping/error.h"

namespace Xapian {
class Error;
}

/// The one place that turns errors of Xapian and of the operating system
/// into kliping::Error.
namespace kliping {

/// `cannot ACTION PATH: REASON`, with a hint where `error_number` (errno)
/// calls for one: a full disk, missing rights, a disk that is gone.
[[nodiscard]] Error system_error(std::string_view action, const std::filesystem::path& path,
                                 int error_number);

/// What the Xapian exception that is being handled means for the user. It was
/// met in the directory of a generation, whose parent is the archive: the
/// hint names that in the command that builds it again. To be called in a
/// catch block for Xapian::Error.
[[nodiscard]] Error xapian_error(const std::filesystem::path& generation);

/// The same where it was met in one of several generations, and it is not known
/// in which. At least one.
[[nodiscard]] Error xapian_error(std::span<const std::filesystem::path> generations);

/// The command that builds an archive: `kliping-index build --archive DIR
/// INPUT...`, as a shell takes it.
[[nodiscard]] std::string build_command(const std::filesystem::path& archive);

/// What to do about an archive whose index is damaged.
[[nodiscard]] std::string rebuild_hint(const std::filesystem::path& archive);

/// What Xapian says went wrong, with the system's reason where there is one.
[[nodiscard]] std::string describe(const Xapian::Error& error);

}  // namespace kliping
