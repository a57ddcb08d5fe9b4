// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/query_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "common/archive/terms.h"
#include "searcher/explain/term_meaning.h"
#include "searcher/match/make_plan.h"
#include "searcher/query/children.h"

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
  TermCollector(match::IndexReader& index, Analyzer& analyzer)
      : index_(index), analyzer_(analyzer) {}

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
  struct Found {
    std::string term;
    match::IndexReader::List articles;
  };

  /// Adds the terms of the plan, in its order.
  void add_leaves(const match::Plan& plan, std::vector<Found>& found) {
    if (const auto* const leaf = std::get_if<match::TermPlan>(&plan.content)) {
      found.push_back({leaf->term, index_.term(leaf->term)});
    } else if (const auto* const word = std::get_if<match::StemPlan>(&plan.content)) {
      found.push_back({terms::stem(word->stem.field, word->stem.text), index_.stem(word->stem)});
    }
    for (const match::Plan& part : match::parts_of(plan)) add_leaves(part, found);
  }

  void add(Explanation::Term term) {
    const bool is_new =
        std::none_of(terms.begin(), terms.end(),
                     [&](const Explanation::Term& known) { return known.term == term.term; });
    if (is_new) terms.push_back(std::move(term));
  }

  void add_leaf(const syntax::Node& leaf) {
    const auto words = words_of(leaf, analyzer_);
    std::vector<Found> found;
    add_leaves(match::make_plan(leaf, analyzer_), found);
    std::stable_partition(found.begin(), found.end(), [](const Found& leaf_of_plan) {
      return leaf_of_plan.term.starts_with(stem_prefix);
    });
    for (const Found& each : found) {
      add({each.term, meaning_of_term(each.term, words), each.articles->documents.size()});
    }
  }

  void add_prefix(const syntax::Prefix& prefix) {
    const std::string beginning = terms::word(prefix.field, prefix.text);
    const Xapian::Database& database = index_.database();
    const auto words =
        std::distance(database.allterms_begin(beginning), database.allterms_end(beginning));
    add({beginning + '*',
         fmt::format("any of {} forms that begin with {} in {}", words, prefix.text,
                     spec_of(prefix.field).name),
         index_.prefix(beginning)->documents.size()});
  }

  match::IndexReader& index_;
  Analyzer& analyzer_;
};

}  // namespace

std::vector<Explanation::Term> terms_of(const syntax::Node& query, match::IndexReader& index,
                                        Analyzer& analyzer) {
  TermCollector collector(index, analyzer);
  collector.collect(query);
  return std::move(collector.terms);
}

}  // namespace kliping
