// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/extract/raw_article.h"
#include "indexer/extract/sources/dateline.h"

namespace kliping {

/// Who published the article, by canonical name where the outlet is known:
/// what the source states, the outlet of the URL's host, the outlet of the
/// dateline, or what only the publisher writes under an article: an address
/// of its Google News page, a line of copyright, a place-holder of its own
/// video player, pictures from its host. Empty where nothing tells.
///
/// `Artikel ini telah tayang di X` names the origin, which is another outlet
/// as a rule (origin.h), and `kepada X` is so too often: neither counts here.
[[nodiscard]] std::string publisher_of(const RawArticle& raw, const Dateline& dateline);

}  // namespace kliping
