// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace kliping {

/// How the dash of a dateline stands in its line.
enum class DashKind {
  spaced,  ///< with a blank, another dash or bold type at one side at least
  tight,   ///< between two words: `TOKYO-Pemain itu`, `JAKARTA\u2014Hujan`
};

/// The bytes of a dash; `begin` is npos where there is none.
struct Dash {
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;  ///< behind it and the dashes and blanks that follow
};

/// The first dash of that kind in `text`: `-`, `–`, `—`, or U+FFFD, which a
/// dash in a lost encoding has become. A hyphen inside a name is none.
[[nodiscard]] Dash find_dash(std::string_view text, DashKind kind);

/// Where `text` goes on behind the dashes, blanks and asterisks from
/// `position` on.
[[nodiscard]] std::size_t skip_dashes(std::string_view text, std::size_t position);

}  // namespace kliping
