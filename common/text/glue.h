// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// Whether `word`, as written, ends where the character `next` follows it
/// without a blank: words of quoting before a capital, since scraped pages
/// lose the blank before a link (`dariThe Guardian`, `dilansirBernama`), and
/// the sign of the rupiah before a digit (`Rp1.500.000`).
[[nodiscard]] bool parts_from(std::string_view word, char next);

}  // namespace kliping
