// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `text` with characters repaired whose UTF-8 was once read as an encoding of
/// one byte a character: Windows-1252 or Latin-1 (`â€œ`, `Ã©`, `Â `) or Mac OS
/// Roman (`‚Äú`, `√©`), also several times over. A sequence is repaired where
/// its bytes are the UTF-8 of a character of news in Latin letters: a quotation
/// mark, a dash, an accented letter, a no-break space, a currency, an emoji.
/// Those of other scripts are repaired where four stand in a row somewhere in
/// `text`, which is no chance.
///
/// What could be meant as it stands stays: `√2`, `Ä”` (a quotation's end behind
/// Ä), U+FFFD.
[[nodiscard]] std::string with_encoding_repaired(std::string_view text);

}  // namespace kliping
