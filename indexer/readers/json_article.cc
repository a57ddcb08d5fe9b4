// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_article.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "common/text/utf8.h"
#include "indexer/readers/json_fields.h"
#include "indexer/readers/json_surrogates.h"
#include "indexer/readers/json_wrapper.h"

namespace kliping {
namespace {

using simdjson::dom::element;

/// Buffers for values up to this size are kept; simdjson's are some fifteen
/// times as large as the value.
constexpr std::size_t kept_value_bytes = std::size_t{1} << 20;

/// What is wrong with JSON that simdjson refused, in words.
std::string describe(simdjson::error_code error, std::string_view json) {
  if (const auto invalid = utf8::first_invalid(json)) {
    return fmt::format("not valid UTF-8 at byte {}: convert the file (iconv -t UTF-8)", *invalid);
  }
  return fmt::format("not JSON: {}", simdjson::error_message(error));
}

}  // namespace

std::string JsonArticleParser::parse(std::string_view json, element& document) {
  auto error = parser_.parse(json.data(), json.size()).get(document);
  if (error == simdjson::STRING_ERROR) {
    const std::string mended = with_whole_surrogates(json);
    error = parser_.parse(mended.data(), mended.size()).get(document);
  }
  return error == simdjson::SUCCESS ? "" : describe(error, json);
}

void JsonArticleParser::read(std::string_view json, std::string where) {
  element document;
  simdjson::dom::object object;
  if (std::string fault = parse(json, document); !fault.empty()) {
    sink_.reject({std::move(where), std::move(fault)});
  } else if (document.get(object) != simdjson::SUCCESS) {
    sink_.reject({std::move(where), "not a JSON object: expected an article, {...}"});
  } else if (RawFields fields = fields_of(object, source_.names); !fields.article().body.empty()) {
    accept_one(std::move(fields.article()), std::move(where), sink_);
  } else if (auto inner = articles_in(object, source_.names); inner.empty()) {
    accept_one(std::move(fields.article()), std::move(where), sink_);
  } else {
    std::size_t number = 0;
    for (RawArticle& article : inner) {
      accept_one(std::move(article), fmt::format("{}, item {}", where, ++number), sink_);
    }
  }
  if (json.size() > kept_value_bytes) parser_ = simdjson::dom::parser();
}

bool JsonArticleParser::may_wrap(std::string_view beginning, std::size_t depth) {
  const std::string whole = std::string(beginning) + "]" + std::string(depth, '}');
  element document;
  simdjson::dom::object object;
  if (!parse(whole, document).empty() || document.get(object) != simdjson::SUCCESS) return false;
  return !fields_of(object, source_.names).has_text();
}

}  // namespace kliping
