// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/raw_fields.h"

#include <algorithm>
#include <array>

#include "common/text/split.h"
#include "indexer/readers/html/page_lines.h"

namespace kliping {
namespace {

/// What stands for nothing: `None` of Python, `NaN` of its tables.
bool is_nothing(std::string_view value) {
  constexpr std::array<std::string_view, 6> nothing{"", "None", "null", "NULL", "NaN", "nan"};
  return std::find(nothing.begin(), nothing.end(), value) != nothing.end();
}

/// Whether a body is a piece of an HTML page, as WordPress and feeds give it. A
/// character alone, as in `5 < 6` or `R&B`, does not make it one.
bool is_markup(std::string_view body) {
  constexpr std::array<std::string_view, 6> signs{"</p>", "<br", "</div>", "<p>", "</P>", "<BR"};
  if (body.find('<') == std::string_view::npos) return false;
  return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
    return body.find(sign) != std::string_view::npos;
  });
}

}  // namespace

bool RawFields::is_better(const FieldNames::Meaning& meaning) const {
  return std::none_of(taken_.begin(), taken_.end(), [&](const FieldNames::Meaning& other) {
    return other.member == meaning.member && other.rank <= meaning.rank;
  });
}

void RawFields::set(const FieldNames::Meaning& meaning, std::vector<std::string> values) {
  if (const auto* const text = std::get_if<FieldNames::TextMember>(&meaning.member)) {
    std::string& value = values.front();
    const bool is_body = meaning.member == FieldNames::Member(&RawArticle::body);
    article_.*(*text) = is_body && is_markup(value) ? text_of_markup(value) : std::move(value);
  } else {
    article_.*std::get<FieldNames::ListMember>(meaning.member) = std::move(values);
  }
  std::erase_if(taken_, [&](const auto& other) { return other.member == meaning.member; });
  taken_.push_back(meaning);
}

void RawFields::offer(std::string_view name, std::string_view value) {
  const FieldNames::Meaning* const meaning = names_.find(name);
  if (meaning == nullptr) return;
  const bool is_tags = meaning->member == FieldNames::Member(&RawArticle::tags);
  std::vector<std::string> values;
  for (const std::string_view part : is_tags ? split(value, ',') : std::vector{value}) {
    values.emplace_back(trim(part));
  }
  offer(name, values);
}

void RawFields::offer(std::string_view name, const std::vector<std::string>& values) {
  const FieldNames::Meaning* const meaning = names_.find(name);
  if (meaning == nullptr || !is_better(*meaning)) return;
  std::vector<std::string> known;
  std::copy_if(values.begin(), values.end(), std::back_inserter(known),
               [](const std::string& value) { return !is_nothing(value); });
  if (!known.empty()) set(*meaning, std::move(known));
}

}  // namespace kliping
