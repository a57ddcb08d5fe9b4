// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/xapian_query.h"

#include "common/archive/terms.h"
#include "searcher/query/filter_query.h"
#include "searcher/query/ranking.h"
#include "searcher/query/word_meaning.h"

namespace kliping {
namespace {

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

Query without(const Query& query, const std::vector<Query>& unwanted) {
  return unwanted.empty() ? query : Query(Query::OP_AND_NOT, query, any_of(unwanted));
}

Query with_welcome(const Query& query, const std::vector<Query>& welcome) {
  if (welcome.empty()) return query;
  return Query(Query::OP_AND_MAYBE, query, scaled(any_of(welcome), ranking::stop_word));
}

class Compiler {
 public:
  explicit Compiler(Analyzer& analyzer) : analyzer_(analyzer) {}

  Query compile(const syntax::Node& node) {
    return syntax::visit(
        node, [&](const syntax::Word& word) { return word_query(word); },
        [](const syntax::Capitals& word) { return Query(terms::capitals(word.field, word.form)); },
        [&](const syntax::Phrase& phrase) {
          return phrase_query(phrase.field, forms_of(analyzer_.analyze(phrase.text)));
        },
        [&](const syntax::StemmedPhrase& phrase) {
          return phrase_query(phrase.field, forms_of(analyzer_.analyze(phrase.text)));
        },
        [&](const syntax::Prefix& prefix) { return prefix_query(prefix); },
        [&](const syntax::Filter& filter) { return filter_query(filter.field, filter.value); },
        [&](const syntax::Published& published) { return date_query(published.range); },
        [&](const syntax::Length&) { return weightless(Query::MatchAll); },
        [&](const syntax::Near& near) { return or_query(near.children); },
        [&](const syntax::Together& together) { return or_query(together.children); },
        [&](const syntax::AtLeast& at_least) { return compile(at_least.child.front()); },
        [&](const syntax::Everything&) { return weightless(Query::MatchAll); },
        [&](const syntax::And& all) { return and_query(all); },
        [&](const syntax::Or& any) { return or_query(any.children); },
        [&](const syntax::Maybe& bonus) { return compile(bonus.child.front()); },
        [&](const syntax::Not& negation) {
          return Query(Query::OP_AND_NOT, weightless(Query::MatchAll),
                       compile(negation.child.front()));
        });
  }

 private:
  Query word_query(const syntax::Word& word) {
    const WordMeaning meaning = meaning_of(word.text, analyzer_);
    const Query as_written = exact_query(word.field, meaning);
    if (!meaning.one_word) return as_written;
    std::vector<Query> stems;
    for (const std::string& stem : meaning.parts.front().stems) {
      stems.emplace_back(terms::stem(word.field, stem));
    }
    const Query in_any_form(Query::OP_AND_MAYBE, any_of(stems),
                            scaled(as_written, ranking::exact_form));
    if (meaning.expansion.empty()) return in_any_form;
    const auto words = static_cast<double>(meaning.expansion.size());
    return any_of({in_any_form, scaled(phrase_query(word.field, meaning.expansion),
                                       ranking::expansion / words)});
  }

  static Query exact_query(Field field, const WordMeaning& meaning) {
    return meaning.in_capitals ? Query(terms::capitals(field, meaning.parts.front().token.form))
                               : phrase_query(field, forms_of(meaning.parts));
  }

  static Query phrase_query(Field field, const std::vector<std::string>& forms) {
    std::vector<Query> words;
    for (const std::string& form : forms) words.emplace_back(terms::word(field, form));
    return Query(Query::OP_PHRASE, words.begin(), words.end(),
                 static_cast<Xapian::termcount>(words.size()));
  }

  static Query prefix_query(const syntax::Prefix& prefix) {
    return Query(Query::OP_WILDCARD, terms::word(prefix.field, prefix.text), most_wildcard_words,
                 Query::WILDCARD_LIMIT_ERROR);
  }

  Query or_query(const std::vector<syntax::Node>& nodes) {
    std::vector<Query> queries;
    for (const syntax::Node& node : nodes) queries.push_back(compile(node));
    return any_of(queries);
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
    const Query query = wanted.empty() ? weightless(Query::MatchAll)
                                       : Query(Query::OP_AND, wanted.begin(), wanted.end());
    return with_welcome(without(query, unwanted), welcome);
  }

  Analyzer& analyzer_;
};

}  // namespace

Xapian::Query to_xapian(const syntax::Node& node, Analyzer& analyzer) {
  return Compiler(analyzer).compile(node);
}

}  // namespace kliping
