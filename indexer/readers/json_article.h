// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <string>
#include <string_view>

#include "indexer/readers/source.h"

namespace kliping {

/// Reads the articles of single JSON values, in whatever layout they come.
/// Keeps its buffers from one to the next, unless they have become large. One
/// thread at a time.
class JsonArticleParser {
 public:
  /// Both must outlive it.
  JsonArticleParser(const Source& source, ArticleSink& sink) : source_(source), sink_(sink) {}

  /// Hands on the article that `json` is, an object whose keys are named as in
  /// the table of field_names.cc; other keys are passed over, and of a key that
  /// is there twice the first counts that says something. An object that has no
  /// body but holds articles, as in `{"articles": [...]}` or `{"data": {...}}`,
  /// is read as these (json_wrapper.h). What is neither is rejected. `where` is
  /// its place.
  ///
  /// Half a character, `\ud83d` alone, becomes U+FFFD.
  void read(std::string_view json, std::string where);

  /// Whether an object may be a wrapper that is too large for one value:
  /// `beginning` is that of an object up to a list that is open `depth` objects
  /// deep. So it is where nothing before the list is a title or a body.
  [[nodiscard]] bool may_wrap(std::string_view beginning, std::size_t depth);

 private:
  /// Parses into parser_; what is wrong with `json`, empty where nothing is.
  std::string parse(std::string_view json, simdjson::dom::element& document);

  const Source& source_;
  ArticleSink& sink_;
  simdjson::dom::parser parser_;
};

}  // namespace kliping
