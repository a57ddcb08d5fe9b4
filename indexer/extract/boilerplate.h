// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// A body without boilerplate: clean lines, parted by line breaks, and the
/// authors that its bylines named.
struct CleanBody {
  std::string text;
  std::vector<std::string> authors;
};

/// Drops boilerplate lines (boilerplate_lines.h) and bylines (bylines.h) from a
/// scraped body, marks (placeholders.h) and pointers to other articles
/// (pointers.h) inside lines, the titles that stand below a line such as
/// `Baca juga:`, and what the desk put at the end (text_end.h). White space is
/// squeezed; nothing else is changed. Pure.
[[nodiscard]] CleanBody clean_body(std::string_view scraped);

/// A title without the page that it was taken from: `... - Halaman all`,
/// `... - Halaman 2`.
[[nodiscard]] std::string clean_title(std::string_view title);

}  // namespace kliping
