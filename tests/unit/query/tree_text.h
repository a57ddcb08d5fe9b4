// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kliping/query.h"
#include "searcher/query/syntax_tree.h"

namespace kliping::test {

/// A syntax tree as one line, for comparing: `and(word(banjir) not(word(jakarta)))`.
inline std::string tree_text(const syntax::Node& node);

inline std::string tree_text(const std::string& name, const std::vector<syntax::Node>& children) {
  std::string text = name + "(";
  for (const syntax::Node& child : children) {
    if (!text.ends_with('(')) text += ' ';
    text += tree_text(child);
  }
  return text + ")";
}

inline std::string tree_text(const syntax::Node& node) {
  const auto leaf = [](const std::string& kind, Field field, const std::string& text) {
    const std::string name(spec_of(field).name);
    return kind + "(" + (field == Field::text ? "" : name + ": ") + text + ")";
  };
  return syntax::visit(
      node, [&](const syntax::Word& word) { return leaf("word", word.field, word.text); },
      [&](const syntax::Capitals& word) { return leaf("capitals", word.field, word.form); },
      [&](const syntax::Phrase& phrase) { return leaf("phrase", phrase.field, phrase.text); },
      [&](const syntax::StemmedPhrase& phrase) {
        return leaf("stemmed_phrase", phrase.field, phrase.text);
      },
      [&](const syntax::Prefix& prefix) { return leaf("prefix", prefix.field, prefix.text); },
      [&](const syntax::Filter& filter) { return leaf("filter", filter.field, filter.value); },
      [](const syntax::Published& published) {
        const auto& [first, last] = published.range;
        return "published(" + (first ? to_string(*first) : "") + ".." +
               (last ? to_string(*last) : "") + ")";
      },
      [](const syntax::Length& length) {
        return "length(" + (length.least ? std::to_string(*length.least) : "") + ".." +
               (length.most ? std::to_string(*length.most) : "") + ")";
      },
      [](const syntax::Near& near) {
        return tree_text((near.in_order ? "adj/" : "near/") + std::to_string(near.distance),
                         near.children);
      },
      [](const syntax::Together& together) {
        const bool sentence = together.unit == syntax::Together::Unit::sentence;
        return tree_text(sentence ? "sentence" : "paragraph", together.children);
      },
      [](const syntax::AtLeast& at_least) {
        return tree_text("atleast" + std::to_string(at_least.count), at_least.child);
      },
      [](const syntax::Everything&) { return std::string("everything"); },
      [](const syntax::And& all) { return tree_text("and", all.children); },
      [](const syntax::Or& any) { return tree_text("or", any.children); },
      [](const syntax::Maybe& bonus) { return tree_text("maybe", bonus.child); },
      [](const syntax::Not& negation) { return tree_text("not", negation.child); });
}

/// The tree of a query, as tree_text() gives it.
inline std::string parsed(const std::string& query) {
  return tree_text(Query::parse(query).tree());
}

/// The same where one word is enough.
inline std::string parsed_for_any(const std::string& query) {
  return tree_text(Query::parse(query, {.match = Match::any}).tree());
}

}  // namespace kliping::test
