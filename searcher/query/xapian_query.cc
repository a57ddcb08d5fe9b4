// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/xapian_query.h"

#include "common/archive/terms.h"
#include "searcher/proximity/pattern.h"
#include "searcher/proximity/place_source.h"
#include "searcher/query/filter_query.h"
#include "searcher/query/negation.h"
#include "searcher/query/ranking.h"
#include "searcher/query/word_meaning.h"

namespace kliping {
namespace {

using proximity::Condition;
using proximity::Pattern;
using proximity::with_condition;
using Xapian::Query;

/// More words than this behind one wildcard are refused: the query would
/// take seconds.
constexpr Xapian::termcount most_wildcard_words = 5000;

Query scaled(const Query& query, double factor) {
  return Query(Query::OP_SCALE_WEIGHT, query, factor);
}

Query any_of(const std::vector<Query>& queries) {
  return Query(Query::OP_OR, queries.begin(), queries.end());
}

Query all_of(const std::vector<Query>& queries) {
  return Query(Query::OP_AND, queries.begin(), queries.end());
}

Query with_welcome(const Query& query, const std::vector<Query>& welcome) {
  if (welcome.empty()) return query;
  return Query(Query::OP_AND_MAYBE, query, scaled(any_of(welcome), ranking::stop_word));
}

/// What finds all that `node` does, and more where something in it is negated.
syntax::Node without_negations(const syntax::Node& node) {
  if (std::holds_alternative<syntax::Not>(node.content)) return {syntax::Everything{}};
  if (const auto* const any = std::get_if<syntax::Or>(&node.content)) {
    syntax::Or wider;
    for (const syntax::Node& child : any->children) {
      wider.children.push_back(without_negations(child));
    }
    return {std::move(wider)};
  }
  const auto* const all = std::get_if<syntax::And>(&node.content);
  if (all == nullptr) return node;
  syntax::And wider;
  for (const syntax::Node& child : all->children) {
    if (std::holds_alternative<syntax::Maybe>(child.content)) continue;
    wider.children.push_back(without_negations(child));
  }
  return {std::move(wider)};
}

class Compiler {
 public:
  Compiler(Analyzer& analyzer, Deadline* deadline) : analyzer_(analyzer), deadline_(deadline) {}

  Query compile(const syntax::Node& node) {
    return syntax::visit(
        node, [&](const syntax::Word& word) { return in_field(node, word, word_query(word)); },
        [&](const syntax::Capitals& word) {
          const std::string term = terms::capitals(indexed_field(word.field), word.form);
          return in_field(node, word, Query(term));
        },
        [&](const syntax::Phrase& phrase) {
          const auto words = analyzer_.analyze(phrase.text);
          return in_field(node, phrase, phrase_query(phrase.field, forms_of(words)));
        },
        [&](const syntax::StemmedPhrase& phrase) { return stemmed_phrase_query(node, phrase); },
        [&](const syntax::Prefix& prefix) { return in_field(node, prefix, prefix_query(prefix)); },
        [](const syntax::Filter& filter) { return filter_query(filter.field, filter.value); },
        [](const syntax::Published& published) { return date_query(published.range); },
        [](const syntax::Length& length) { return length_query(length.least, length.most); },
        [](const syntax::Everything&) { return weightless(Query::MatchAll); },
        [&](const syntax::Near& near) {
          return with_condition(all_of(compile_all(near.children)),
                                {.patterns = {pattern_of(node)}});
        },
        [&](const syntax::Together& together) { return together_query(together); },
        [&](const syntax::AtLeast& at_least) {
          return with_condition(
              compile(at_least.child.front()),
              {.count = at_least.count, .patterns = {pattern_of(at_least.child.front())}});
        },
        [&](const syntax::And& all) { return and_query(all); },
        [&](const syntax::Or& any) { return any_of(compile_all(any.children)); },
        [&](const syntax::Maybe& bonus) { return compile(bonus.child.front()); },
        [&](const syntax::Not& negation) {
          return without(weightless(Query::MatchAll), compile(negation.child.front()),
                         Query::MatchAll, deadline_);
        });
  }

 private:
  [[nodiscard]] Pattern pattern_of(const syntax::Node& node) {
    return proximity::pattern_of(node, analyzer_);
  }

  /// `query`, which finds `node` anywhere in the text, confined to its field;
  /// an address only filters.
  template <typename Leaf>
  Query in_field(const syntax::Node& node, const Leaf& leaf, const Query& query) {
    const TermKind kind = spec_of(leaf.field).kind;
    if (kind == TermKind::part) return with_condition(query, {.patterns = {pattern_of(node)}});
    return kind == TermKind::forms ? weightless(query) : query;
  }

  Query word_query(const syntax::Word& word) {
    const WordMeaning meaning = meaning_of(word.text, analyzer_);
    const Query as_written = exact_query(word.field, meaning);
    if (!meaning.one_word) return as_written;
    const Query in_any_form(Query::OP_AND_MAYBE, stem_query(word.field, meaning.parts.front()),
                            scaled(as_written, ranking::exact_form));
    if (meaning.expansion.empty()) return in_any_form;
    const auto words = static_cast<double>(meaning.expansion.size());
    return any_of({in_any_form, scaled(phrase_query(word.field, meaning.expansion),
                                       ranking::expansion / words)});
  }

  static Query stem_query(Field field, const AnalyzedToken& word) {
    std::vector<Query> stems;
    for (const std::string& stem : word.stems) {
      stems.emplace_back(terms::stem(indexed_field(field), stem));
    }
    return any_of(stems);
  }

  static Query exact_query(Field field, const WordMeaning& meaning) {
    return meaning.in_capitals
               ? Query(terms::capitals(indexed_field(field), meaning.parts.front().token.form))
               : phrase_query(field, forms_of(meaning.parts));
  }

  static Query phrase_query(Field field, const std::vector<std::string>& forms) {
    std::vector<Query> words;
    for (const std::string& form : forms) {
      words.emplace_back(terms::word(indexed_field(field), form));
    }
    return Query(Query::OP_PHRASE, words.begin(), words.end(),
                 static_cast<Xapian::termcount>(words.size()));
  }

  Query stemmed_phrase_query(const syntax::Node& node, const syntax::StemmedPhrase& phrase) {
    std::vector<Query> words;
    for (const AnalyzedToken& word : analyzer_.analyze(phrase.text)) {
      if (!word.continues_word) words.push_back(stem_query(phrase.field, word));
    }
    if (words.size() == 1) return in_field(node, phrase, words.front());
    return with_condition(all_of(words), {.patterns = {pattern_of(node)}});
  }

  static Query prefix_query(const syntax::Prefix& prefix) {
    return Query(Query::OP_WILDCARD, terms::word(indexed_field(prefix.field), prefix.text),
                 most_wildcard_words, Query::WILDCARD_LIMIT_ERROR);
  }

  Query together_query(const syntax::Together& together) {
    const bool sentence = together.unit == syntax::Together::Unit::sentence;
    return with_condition(
        all_of(compile_all(together.children)),
        {.kind = sentence ? Condition::Kind::sentence : Condition::Kind::paragraph,
         .patterns = proximity::patterns_of(together.children, analyzer_)});
  }

  std::vector<Query> compile_all(const std::vector<syntax::Node>& nodes) {
    std::vector<Query> queries;
    for (const syntax::Node& node : nodes) queries.push_back(compile(node));
    return queries;
  }

  Query and_query(const syntax::And& all) {
    std::vector<Query> wanted;
    std::vector<Query> unwanted;
    std::vector<Query> welcome;
    for (const syntax::Node& node : all.children) {
      if (const auto* const negation = std::get_if<syntax::Not>(&node.content)) {
        unwanted.push_back(compile(negation->child.front()));
      } else if (std::holds_alternative<syntax::Maybe>(node.content)) {
        welcome.push_back(compile(node));
      } else {
        wanted.push_back(compile(node));
      }
    }
    const Query query = wanted.empty() ? weightless(Query::MatchAll) : all_of(wanted);
    if (unwanted.empty()) return with_welcome(query, welcome);
    const Query among = compile(without_negations({all}));
    return with_welcome(without(query, any_of(unwanted), among, deadline_), welcome);
  }

  Analyzer& analyzer_;
  Deadline* deadline_;
};

}  // namespace

Xapian::Query to_xapian(const syntax::Node& node, Analyzer& analyzer, Deadline* deadline) {
  return Compiler(analyzer, deadline).compile(node);
}

}  // namespace kliping
