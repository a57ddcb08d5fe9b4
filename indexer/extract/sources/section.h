// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/extract/raw_article.h"

namespace kliping {

/// The rubric of an article: what the source states, or else the one that its
/// URL is filed under: `nasional.kompas.com`, `/nasional/read/...`. Of hosts
/// and paths only known rubrics of Indonesian outlets count, since most of
/// their parts are none (`www`, `jatim`, `read`); pages about a subject
/// (`/tag/...`) have none. Empty where nothing tells.
[[nodiscard]] std::string section_of(const RawArticle& raw);

}  // namespace kliping
