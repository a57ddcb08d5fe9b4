// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `bytes` as valid UTF-8, whatever they were written in. `stated` is the name
/// of the charset that a header or a tag states (`utf-8`, `iso-8859-1`,
/// `windows-1252`, `utf-16`, `gb18030` ...), in any case; empty where nothing
/// does. What decides, first to last:
///
///   - a byte order mark, which is left out;
///   - bytes that are UTF-8 are UTF-8, where nothing, UTF-8 or a charset of
///     Western Europe is stated: such statements are often wrong, and hardly any
///     other text is UTF-8 by chance;
///   - the charset stated, where ICU knows it; in what is stated to be UTF-8
///     and mostly is, single wrong bytes become U+FFFD;
///   - windows-1252, which is also what `iso-8859-1` and `us-ascii` mean in use.
///
/// What has no meaning in its charset becomes U+FFFD. Pure; any thread may
/// call it.
[[nodiscard]] std::string to_utf8(std::string_view bytes, std::string_view stated = {});

}  // namespace kliping
