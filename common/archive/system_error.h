// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "kliping/error.h"

/// The one place that turns errors of Xapian and of the operating system
/// into kliping::Error.
namespace kliping {

/// `cannot ACTION PATH: REASON`, with a hint where `error_number` (errno)
/// calls for one: a full disk, missing rights, a read-only file system.
[[nodiscard]] Error system_error(std::string_view action, const std::filesystem::path& path,
                                 int error_number);

/// What the Xapian exception that is being handled, met at `path`, means for
/// the user. To be called in a catch block for Xapian::Error.
[[nodiscard]] Error xapian_error(const std::filesystem::path& path);

}  // namespace kliping
