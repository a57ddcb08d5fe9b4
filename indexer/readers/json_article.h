// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

#include "indexer/readers/raw_fields.h"
#include "indexer/readers/source.h"

namespace kliping {

/// Offers each member of a JSON object as the value of its key: strings,
/// numbers as their digits, objects by their `name`, and arrays of these.
void offer_members(RawFields& fields, const simdjson::dom::object& object);

/// Reads the articles of single JSON values, in whatever layout they come.
/// Keeps its buffers from one to the next. One thread at a time.
class JsonArticleParser {
 public:
  /// Both must outlive it.
  JsonArticleParser(const Source& source, ArticleSink& sink) : source_(source), sink_(sink) {}

  /// Hands on the article that `json` is, an object whose keys are named as in
  /// the table of field_names.cc; other keys are passed over. What is no such
  /// object is rejected. `where` is its place.
  void read(std::string_view json, std::string where);

 private:
  const Source& source_;
  ArticleSink& sink_;
  simdjson::dom::parser parser_;
};

}  // namespace kliping
