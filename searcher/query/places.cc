// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/places.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "searcher/query/bad_query.h"
#include "searcher/query/join.h"
#include "searcher/query/text_function.h"

namespace kliping::syntax {
namespace {

[[noreturn]] void refuse_fields(const Lexeme& lexeme) {
  fail(lexeme.position, fmt::format("{} cannot join words of different fields", lexeme.text),
       "put one field before the bracket: title:(harga NEAR/3 beras)");
}

Field common_field(const std::vector<Node>& nodes, const Lexeme& lexeme) {
  const Field field = field_of_places(nodes.front(), lexeme);
  for (const Node& node : nodes) {
    if (field_of_places(node, lexeme) != field) refuse_fields(lexeme);
  }
  return field;
}

std::size_t distance_of(const Lexeme& sign, bool in_order) {
  constexpr std::size_t usual_distance = 10;
  const std::string_view text = sign.text;
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return in_order ? 1 : usual_distance;
  if (const auto distance = small_number(text.substr(slash + 1))) return *distance;
  fail(sign.position, fmt::format("`{}` needs a distance from 1 to {}", text, greatest_number),
       fmt::format("write it as in {}/5", text.substr(0, slash)));
}

void pass_over_stop_words(std::vector<Node>& places) {
  if (std::all_of(places.begin(), places.end(), has_only_stop_words)) return;
  std::erase_if(places, has_only_stop_words);
}

}  // namespace

Field field_of_places(const Node& node, const Lexeme& lexeme) {
  return visit(
      node, [](const Word& word) { return word.field; },
      [](const Capitals& word) { return word.field; },
      [](const Phrase& phrase) { return phrase.field; },
      [](const StemmedPhrase& phrase) { return phrase.field; },
      [](const Prefix& prefix) { return prefix.field; },
      [&](const Near& near) { return common_field(near.children, lexeme); },
      [&](const Or& any) { return common_field(any.children, lexeme); },
      [&](const auto&) -> Field {
        fail(lexeme.position, fmt::format("{} needs words or phrases of the text", lexeme.text),
             "filters, negations, *, and words that are joined by AND stand outside of it; "
             "alternatives can stand in brackets: (banjir OR longsor)");
      });
}

Node join_near(const Lexeme& sign, Node left, Node right) {
  const bool in_order = sign.text.starts_with("ADJ") || sign.text.starts_with("DIIKUTI");
  Near near{distance_of(sign, in_order), in_order, {}};
  near.children.push_back(std::move(left));
  near.children.push_back(std::move(right));
  static_cast<void>(common_field(near.children, sign));
  return Node{std::move(near)};
}

Ways combine(const Ways& one, const Ways& other, std::size_t position) {
  constexpr std::size_t most_ways = 100;
  if (one.size() * other.size() > most_ways) {
    fail(position, fmt::format("these brackets stand for more than {} alternatives", most_ways),
         "split it into several queries");
  }
  Ways both;
  for (const auto& first : one) {
    for (const auto& second : other) {
      auto& way = both.emplace_back(first);
      way.insert(way.end(), second.begin(), second.end());
    }
  }
  return both;
}

Ways group_ways(Ways alternatives) {
  const bool one_place_each = std::all_of(alternatives.begin(), alternatives.end(),
                                          [](const auto& way) { return way.size() == 1; });
  if (alternatives.size() == 1 || !one_place_each) return alternatives;
  Or any;
  for (auto& way : alternatives) any.children.push_back(std::move(way.front()));
  return {{Node{std::move(any)}}};
}

Node join_together(Together::Unit unit, Ways ways) {
  Or alternatives;
  for (auto& way : ways) {
    pass_over_stop_words(way);
    alternatives.children.push_back(Node{Together{unit, std::move(way)}});
  }
  if (alternatives.children.size() == 1) return std::move(alternatives.children.front());
  return Node{std::move(alternatives)};
}

}  // namespace kliping::syntax
