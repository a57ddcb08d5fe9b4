// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/query_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "common/archive/terms.h"
#include "searcher/explain/term_meaning.h"
#include "searcher/query/article_count.h"
#include "searcher/query/children.h"
#include "searcher/query/xapian_query.h"

namespace kliping {
namespace {

/// The words that a leaf has in the query; none for values and what has no
/// words.
std::vector<AnalyzedToken> words_of(const syntax::Node& leaf, Analyzer& analyzer) {
  using Words = std::vector<AnalyzedToken>;
  return syntax::visit(
      leaf, [&](const syntax::Word& word) { return analyzer.analyze(word.text); },
      [&](const syntax::Phrase& phrase) { return analyzer.analyze(phrase.text); },
      [&](const syntax::StemmedPhrase& phrase) { return analyzer.analyze(phrase.text); },
      [](const auto& /*anything else*/) { return Words(); });
}

class TermCollector {
 public:
  TermCollector(const Xapian::Database& database, Analyzer& analyzer)
      : database_(database), analyzer_(analyzer) {}

  void collect(const syntax::Node& node) {
    const auto children = syntax::children_of(node);
    if (const auto* const prefix = std::get_if<syntax::Prefix>(&node.content)) {
      add_prefix({indexed_field(prefix->field), prefix->text});
    } else if (children.empty()) {
      add_leaf(node);
    }
    for (const syntax::Node& child : children) collect(child);
  }

  std::vector<Explanation::Term> terms;

 private:
  void add(Explanation::Term term) {
    const bool is_new =
        std::none_of(terms.begin(), terms.end(),
                     [&](const Explanation::Term& known) { return known.term == term.term; });
    if (is_new) terms.push_back(std::move(term));
  }

  void add_leaf(const syntax::Node& leaf) {
    const auto words = words_of(leaf, analyzer_);
    const Xapian::Query query = to_xapian(leaf, analyzer_);
    std::vector<std::string> found(query.get_terms_begin(), query.get_terms_end());
    std::stable_partition(found.begin(), found.end(),
                          [](const std::string& term) { return term.starts_with(stem_prefix); });
    for (const std::string& term : found) {
      add({term, meaning_of_term(term, words), database_.get_termfreq(term)});
    }
  }

  void add_prefix(const syntax::Prefix& prefix) {
    const std::string beginning = terms::word(prefix.field, prefix.text);
    const auto words =
        std::distance(database_.allterms_begin(beginning), database_.allterms_end(beginning));
    add({beginning + '*',
         fmt::format("any of {} forms that begin with {} in {}", words, prefix.text,
                     spec_of(prefix.field).name),
         count_articles(database_, to_xapian({prefix}, analyzer_))});
  }

  const Xapian::Database& database_;
  Analyzer& analyzer_;
};

}  // namespace

std::vector<Explanation::Term> terms_of(const syntax::Node& query, const Xapian::Database& database,
                                        Analyzer& analyzer) {
  TermCollector collector(database, analyzer);
  collector.collect(query);
  return std::move(collector.terms);
}

}  // namespace kliping
