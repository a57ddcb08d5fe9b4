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

/// The regular expression (RE2) that finds them.
extern const std::string_view placeholder_pattern;

}  // namespace kliping
