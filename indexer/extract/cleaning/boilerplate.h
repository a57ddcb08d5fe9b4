// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// A scraped body as clean lines, parted by line breaks: without boilerplate
/// lines (boilerplate_lines.h) and bylines (bylines.h), marks (placeholders.h) and pointers to
/// other articles (pointers.h) inside lines, the titles that stand below a line such as `Baca
/// juga:`, and what the desk put at the end (text_end.h). White space is squeezed; nothing else is
/// changed. Pure.
[[nodiscard]] std::string clean_body(std::string_view scraped);

/// A title without the page that it was taken from: `... - Halaman all`,
/// `... - Halaman 2`.
[[nodiscard]] std::string clean_title(std::string_view title);

}  // namespace kliping
