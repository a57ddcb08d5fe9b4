// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <vector>

#include "indexer/extract/raw_article.h"
#include "indexer/readers/field_names.h"

namespace kliping {

/// The articles that an object holds which is none itself: the answer of a
/// service, `{"status": "ok", "articles": [...]}`, also where it is wrapped
/// several times (`{"response": {"docs": [...]}}`), a record of a search engine
/// (`{"_source": {...}}`) or schema.org's `@graph`. Empty where it holds none.
///
/// Of objects that say their `@type` only articles count, since the graph of a
/// page also describes its outlet. Others count in a list whatever they say, so
/// that one without a text can be rejected, if any beside it has one.
[[nodiscard]] std::vector<RawArticle> articles_in(simdjson::dom::object wrapper,
                                                  const FieldNames& names);

}  // namespace kliping
