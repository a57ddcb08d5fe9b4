// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `line` without its pointers to other articles and videos: a label
/// (`Baca juga:`, `Simak Video`, `Tonton juga`, `Lihat juga Video`, `Saksikan
/// juga`, `(Baca: ...)`, `Artikel ini telah tayang di ... dengan judul`) and the
/// title behind it, which ends as pointer_title.h says. Where the end of the
/// title is not certain, the label alone is taken out: better a title too much
/// than a sentence lost.
///
/// `line` must be as it was scraped: runs of blanks tell where titles end.
[[nodiscard]] std::string without_pointers(std::string_view line);

/// The regular expression (RE2) that finds what may be a label.
extern const std::string_view pointer_label_pattern;

}  // namespace kliping
