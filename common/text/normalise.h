// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// The form under which a word or a value is known in the index: NFKC with
/// case folded (Unicode's NFKC_Casefold, which also drops invisible
/// characters such as soft hyphens), accents taken off, and the few Latin
/// letters that Unicode does not decompose written plainly (`ı` i, `ø` o,
/// `ł` l, `đ` d, `æ` ae, `œ` oe). `Erdoğan` becomes `erdogan`.
///
/// Invalid UTF-8 becomes U+FFFD. Pure; safe to call from any thread.
[[nodiscard]] std::string normalise(std::string_view text);

/// Like normalise(), into `out`, whose old content is replaced: spares an
/// allocation a word where the caller keeps `out`.
void normalise(std::string_view text, std::string& out);

}  // namespace kliping
