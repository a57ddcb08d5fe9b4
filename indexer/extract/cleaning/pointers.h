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

/// Whether one of the lines of `text` has what may be a label.
[[nodiscard]] bool has_pointer_label(std::string_view text);

/// A regular expression (RE2) that finds something wherever there is a label,
/// and at times where there is none.
extern const std::string_view pointer_hint_pattern;

}  // namespace kliping
