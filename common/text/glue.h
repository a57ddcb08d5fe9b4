// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// Whether `word`, as written, ends where `following`, of one character at
/// least, follows it without a blank: words of quoting before a capital, since scraped pages
/// lose the blank before a link (`dariThe Guardian`, `dilansirBernama`), and
/// the sign of the rupiah before a digit (`Rp1.500.000`). A pronoun with the
/// capital of reverence stays (`kepadaNya`).
[[nodiscard]] bool parts_from(std::string_view word, std::string_view following);

}  // namespace kliping
