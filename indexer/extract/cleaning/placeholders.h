// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `line` with a blank for each mark that scraping leaves inside text and
/// whose end is certain: `SCROLL TO CONTINUE WITH CONTENT`, `ADVERTISEMENT`,
/// `[Gambas:Video CNN]`, `loading...`, `Update berita terbaru di Google News
/// ...`, `Baca selengkapnya di halaman selanjutnya.`, `Halaman 1 2 Selanjutnya`,
/// photo credits in brackets (`(Foto: Nama)`, `(REUTERS/Nama)`), calls to look
/// at a video (`Simak video berikut ini:`).
[[nodiscard]] std::string without_placeholders(std::string_view line);

/// Whether one of the lines of `text` has such a mark.
[[nodiscard]] bool has_placeholder(std::string_view text);

/// A regular expression (RE2) that finds something wherever there is a mark, and
/// at times where there is none. RE2 makes a small automaton of it; that of the
/// marks themselves grows with every text.
extern const std::string_view placeholder_hint_pattern;

}  // namespace kliping
