// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/extract/raw_article.h"
#include "indexer/readers/article_sink.h"
#include "indexer/readers/field_names.h"
#include "indexer/readers/input_stream.h"

namespace kliping {

/// What a reader reads: one file of one format, wherever it comes from.
/// Readers are functions `void read_...(Source& source, ArticleSink& sink)`:
/// they hand on every article, reject what they cannot understand and go on
/// behind it, and throw Unreadable where they cannot go on.
struct Source {
  std::string where;  ///< for messages: a path; in a packed file, with the member's name behind it
  std::string id;     ///< of an article that fills the whole source; empty where none is known
  std::string folders;  ///< the directories between the input that was named and the file
  InputStream& stream;
  const FieldNames& names;
  std::size_t max_article_bytes;
};

/// Hands on the one article that fills the source. Where it has no id of its
/// own it is known by its URL, without that by the source's id, without that
/// by a hash of its title and body. A date in the names of the directories is
/// taken for the day on which it was fetched.
void accept_only(RawArticle article, const Source& source, ArticleSink& sink);

/// Hands on one of several articles; `where` is its place. As accept_only(),
/// but the source's id cannot stand for it.
void accept_one(RawArticle article, std::string where, ArticleSink& sink);

}  // namespace kliping
