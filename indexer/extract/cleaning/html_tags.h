// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `text` without the tags that scraping leaves in it: those that begin or end
/// a paragraph or a line become a line break, those inside a line nothing.
/// Only known names count, with attributes as HTML writes them: `a < b`,
/// `<LINK SIARAN>` and `<https://...>` stay.
[[nodiscard]] std::string without_html_tags(std::string_view text);

}  // namespace kliping
