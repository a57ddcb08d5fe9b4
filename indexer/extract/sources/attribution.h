// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// The outlets to which `text` attributes something, by canonical name, each
/// once, in the order of their first citation.
///
/// An outlet counts only where the grammar of Indonesian news makes it a
/// source, not where it is merely mentioned:
///   - after a verb of quoting: `dikutip dari X`, `dilansir kantor berita X`,
///     `mengutip laporan X`, `melansir X`, with a date between at will;
///   - after a report or one who is told: `seperti dilaporkan X`, `menurut
///     laporan X`, `berdasarkan data X`, `kepada X`, `wawancara dengan X`,
///     `saat dihubungi X`, `tulis X`;
///   - after a label: `Sumber: X`, `Disadur dari: X`;
///   - before a verb of reporting: `X pada Kamis (27/2) melaporkan`; with a
///     verb such as `mengatakan` only where X speaks as a medium;
///   - chained to such a one: `dikutip BBC dari AFP`, `Reuters dan AFP`;
///   - as a sign-off of the text (sign_off.h): `(Antara)`.
/// Names that are ordinary words too (Metro, Mirror) count only after a verb
/// of quoting or a label, and not within a longer name. Names that scraping
/// has glued to other words are parted (glued_names.h).
/// common/doc/indonesian.md has the frames and how well they do.
[[nodiscard]] std::vector<std::string> cited_outlets(std::string_view text);

}  // namespace kliping
