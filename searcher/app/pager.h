// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace kliping::app {

/// The command to read long texts with: that of $KLIPING_PAGER, else of
/// $PAGER, else `less -FRX` where there is a `less`. Nothing where none is, or
/// where the variable is empty or `cat`.
[[nodiscard]] std::optional<std::string> pager_of_environment();

/// Shows `text` on standard output through the shell command `pager`, and
/// returns when that has ended. To quit it early is no error. False where it
/// could not be started: then nothing was shown.
[[nodiscard]] bool show_in_pager(const std::string& pager, const std::string& text);

}  // namespace kliping::app
