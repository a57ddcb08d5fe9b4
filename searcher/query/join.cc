// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/join.h"

#include <algorithm>
#include <utility>

#include "common/text/stop_words.h"
#include "common/text/tokenise.h"

namespace kliping::syntax {
namespace {

bool searches_text(const Node& node);

bool any_searches_text(const std::vector<Node>& nodes) {
  return std::any_of(nodes.begin(), nodes.end(), searches_text);
}

/// Whether the node asks for something in the text of an article, rather
/// than filtering by what is known of it.
bool searches_text(const Node& node) {
  return visit(
      node, [](const Word&) { return true; }, [](const Phrase&) { return true; },
      [](const Capitals&) { return true; }, [](const Prefix&) { return true; },
      [](const StemmedPhrase&) { return true; }, [](const Near&) { return true; },
      [](const Together&) { return true; }, [](const AtLeast&) { return true; },
      [](const And& all) { return any_searches_text(all.children); },
      [](const Or& any) { return any_searches_text(any.children); },
      [](const auto& /*filters, negations and what is only welcome*/) { return false; });
}

bool is_stop_word(const Word& word) {
  Tokenizer tokenizer(word.text);
  Token token;
  return tokenizer.next(token) && kliping::is_stop_word(token.form) && !tokenizer.next(token);
}

Node maybe(Node word) {
  Maybe bonus;
  bonus.child.push_back(std::move(word));
  return Node{std::move(bonus)};
}

/// One node for nodes of which one must match.
Node any_of(std::vector<Node> nodes) {
  return nodes.size() == 1 ? std::move(nodes.front()) : Node{Or{std::move(nodes)}};
}

}  // namespace

bool has_only_stop_words(const Node& node) {
  const auto all_have = [](const std::vector<Node>& nodes) {
    return std::all_of(nodes.begin(), nodes.end(), has_only_stop_words);
  };
  return visit(
      node, [](const Word& word) { return is_stop_word(word); },
      [&](const And& all) { return all_have(all.children); },
      [&](const Or& any) { return all_have(any.children); },
      [](const auto& /*anything else*/) { return false; });
}

Node join_operands(std::vector<Node> operands, Match match) {
  const bool only_stop_words = std::none_of(operands.begin(), operands.end(), [](const Node& node) {
    return searches_text(node) && !has_only_stop_words(node);
  });
  std::vector<Node> all;
  std::vector<Node> alternatives;
  for (Node& node : operands) {
    if (!only_stop_words && has_only_stop_words(node)) {
      all.push_back(maybe(std::move(node)));
    } else if (searches_text(node) && (only_stop_words || match == Match::any)) {
      alternatives.push_back(std::move(node));
    } else {
      all.push_back(std::move(node));
    }
  }
  if (!alternatives.empty()) all.insert(all.begin(), any_of(std::move(alternatives)));
  return all.size() == 1 ? std::move(all.front()) : Node{And{std::move(all)}};
}

}  // namespace kliping::syntax
