// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What a writer leaves in the file LOCK to say who it is, for people and for
/// the writers that meet it there:
///
///   process 4711 on arsip since 2025-02-27 01:30:00 UTC
///   81734211
///
/// The second line is when the process began, in the kernel's own count
/// (proc(5), starttime), 0 where it does not say. It tells the process from a
/// later one that was given the same number.
namespace kliping {

/// The text for this process, holding the lock from now on.
[[nodiscard]] std::string describe_this_process();

/// The first line of such a text; nothing where the text is not complete, or
/// tells of a process on this host that is no longer there: then a writer that
/// crashed has left it. What another host's process does cannot be told.
[[nodiscard]] std::optional<std::string> living_holder(std::string_view text);

}  // namespace kliping
