// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/extract/raw_article.h"

namespace kliping {

/// Who wrote the article, each once: the names that the source states, or
/// else those of the bylines in its text, at its beginning and its end:
/// `Penulis: Nama`, `Pewarta: Nama`, `Reporter: Nama`, `Laporan Wartawan
/// Tribunnews.com, Nama`, `Nama , Jurnalis-Rabu, 12 Februari 2025`. Editors
/// (`Editor: Nama`) did not write it: they count only where no other name is.
///
/// `A, B dan C` are three; degrees stay with their name. The outlet beside a
/// name goes (`Nama - detikNews`, `KOMPAS.com - Nama`), and so do addresses and
/// words for no one (`None`, `admin`). A team (`Tim Redaksi`, `Advertorial`) counts
/// only where no person is named.
[[nodiscard]] std::vector<std::string> authors_of(const RawArticle& raw);

/// The names in one value of an author's field, parted and cleaned as above.
[[nodiscard]] std::vector<std::string> names_in(std::string_view value);

}  // namespace kliping
