// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "common/text/split.h"
#include "common/text/tokenise.h"

namespace kliping {

/// Whether a sentence ends between `word` and `next`, two words that follow
/// each other in `paragraph`.
///
/// It does at `.`, `!`, `?` or `…` before a blank, whatever quotation marks and
/// brackets stand there too, if no small letter follows (`"Benarkah?" tanya
/// dia` goes on). A full stop behind an initial or an abbreviation that names
/// follow (`dr.`, `Jl.`, `No.`) ends nothing. Scrapes lose the blank between
/// sentences: `pagi.Menurut` ends one, `Kompas.com` does not. Pure.
[[nodiscard]] bool ends_sentence(std::string_view paragraph, const Token& word, const Token& next);

/// Calls `visit(std::string_view)` for each paragraph of a body: each line.
template <typename Visit>
void for_each_paragraph(std::string_view body, Visit&& visit) {
  for (const std::string_view line : split(body, '\n')) visit(line);
}

}  // namespace kliping
