// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// A line of Markdown without its marks of emphasis, `*` and `~~`, in pairs as
/// people mean them: the rules of CommonMark take `**JAKARTA, KOMPAS.com **-`
/// for asterisks that are to be printed, since a blank stands before the last
/// two. Marks behind a backslash and those between blanks, as in `5 * 3`, stay;
/// so does a mark without a fellow, unless it is a double one at the edge of a
/// word.
[[nodiscard]] std::string without_emphasis(std::string_view line);

}  // namespace kliping
