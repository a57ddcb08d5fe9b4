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
///   - after a report: `seperti dilaporkan X`, `menurut laporan X`,
///     `kepada X`, `wawancara dengan X`, `Sumber: X`, `tulis X`;
///   - before a verb of reporting: `X melaporkan`, `X memberitakan`;
///   - chained to such a one: `dikutip BBC dari AFP`, `Reuters dan AFP`.
/// Names that are ordinary words too (Metro, Mirror) count only after a verb
/// of quoting. common/doc/indonesian.md describes the frames.
[[nodiscard]] std::vector<std::string> cited_outlets(std::string_view text);

}  // namespace kliping
