// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// The charset that a tag at the beginning of a page states: `<meta
/// charset="...">`, `<meta http-equiv=... content="text/html; charset=...">`
/// or `<?xml ... encoding="..."?>`. Empty where there is none.
[[nodiscard]] std::string charset_stated_in_page(std::string_view page);

/// The charset of a header such as `Content-Type: text/html; charset=utf-8`,
/// or of its value alone. Empty where it states none.
[[nodiscard]] std::string charset_of_content_type(std::string_view content_type);

}  // namespace kliping
