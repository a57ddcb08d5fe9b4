// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `text` with HTML's character references decoded: `&quot;`, `&nbsp;`,
/// `&#8217;`, `&#x2019;`, and those escaped twice (`&amp;quot;`). Names are
/// HTML 4's and `&apos;`; numbers of 128 to 159 are read as Windows-1252, as
/// browsers do. What is no reference stays (`AT&T`, `R&D;`, `&#0;`).
[[nodiscard]] std::string with_entities_decoded(std::string_view text);

}  // namespace kliping
