// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/make_plan.h"

#include <utility>

#include "common/archive/terms.h"
#include "searcher/match/filter_plan.h"
#include "searcher/query/ranking.h"
#include "searcher/query/word_meaning.h"

namespace kliping::match {
namespace {

using proximity::Condition;
using proximity::Pattern;

class PlanMaker {
 public:
  explicit PlanMaker(Analyzer& analyzer) : analyzer_(analyzer) {}

  Plan make(const syntax::Node& node) {
    return syntax::visit(
        node, [&](const syntax::Word& word) { return in_field(node, word, of_word(word)); },
        [&](const syntax::Capitals& word) {
          return in_field(node, word, of_capitals(word.field, word.form));
        },
        [&](const syntax::Phrase& phrase) {
          const auto words = analyzer_.analyze(phrase.text);
          return in_field(node, phrase, phrase_plan(phrase.field, forms_of(words)));
        },
        [&](const syntax::StemmedPhrase& phrase) { return of_stemmed_phrase(node, phrase); },
        [&](const syntax::Prefix& prefix) {
          const std::string beginning = terms::word(indexed_field(prefix.field), prefix.text);
          return in_field(node, prefix, {PrefixPlan{beginning}});
        },
        [](const syntax::Filter& filter) { return value_plan(filter.field, filter.value); },
        [](const syntax::Published& published) { return date_plan(published.range); },
        [](const syntax::Length& length) { return length_plan(length.least, length.most); },
        [](const syntax::Everything&) { return Plan{EverythingPlan{}}; },
        [&](const syntax::Near& near) {
          return with_places(all_of(make_all(near.children)), {.patterns = {pattern_of(node)}});
        },
        [&](const syntax::Together& together) { return of_together(together); },
        [&](const syntax::AtLeast& at_least) {
          return with_places(
              make(at_least.child.front()),
              {.count = at_least.count, .patterns = {pattern_of(at_least.child.front())}});
        },
        [&](const syntax::And& all) { return of_and(all); },
        [&](const syntax::Or& any) { return any_of(make_all(any.children)); },
        [&](const syntax::Maybe& bonus) { return make(bonus.child.front()); },
        [&](const syntax::Not& negation) {
          return without({EverythingPlan{}}, make(negation.child.front()));
        });
  }

 private:
  [[nodiscard]] Pattern pattern_of(const syntax::Node& node) {
    return proximity::pattern_of(node, analyzer_);
  }

  /// `plan`, which finds `node` anywhere in the text, confined to its field;
  /// an address only filters.
  template <typename Leaf>
  Plan in_field(const syntax::Node& node, const Leaf& leaf, Plan plan) {
    const TermKind kind = spec_of(leaf.field).kind;
    if (kind == TermKind::part)
      return with_places(std::move(plan), {.patterns = {pattern_of(node)}});
    return kind == TermKind::forms ? as_filter(std::move(plan)) : std::move(plan);
  }

  Plan of_word(const syntax::Word& word) {
    const WordMeaning meaning = meaning_of(word.text, analyzer_);
    Plan as_written = as_written_plan(word.field, meaning);
    if (!meaning.one_word) return as_written;
    Plan in_any_form = with_welcome(of_stems(word.field, meaning.parts.front()),
                                    weighted(std::move(as_written), ranking::exact_form));
    if (meaning.expansion.empty()) return in_any_form;
    const auto words = static_cast<double>(meaning.expansion.size());
    return any_of({std::move(in_any_form), weighted(phrase_plan(word.field, meaning.expansion),
                                                    ranking::expansion / words)});
  }

  Plan of_stems(Field field, const AnalyzedToken& word) {
    std::vector<Plan> stems;
    for (const std::string& stem : word.stems) {
      stems.push_back({StemPlan{stem_in(field, stem, analyzer_)}});
    }
    return any_of(std::move(stems));
  }

  static Plan of_capitals(Field field, const std::string& form) {
    return {TermPlan{terms::capitals(indexed_field(field), form)}};
  }

  static Plan as_written_plan(Field field, const WordMeaning& meaning) {
    return meaning.in_capitals ? of_capitals(field, meaning.parts.front().token.form)
                               : phrase_plan(field, forms_of(meaning.parts));
  }

  Plan of_stemmed_phrase(const syntax::Node& node, const syntax::StemmedPhrase& phrase) {
    std::vector<Plan> words;
    for (const AnalyzedToken& word : analyzer_.analyze(phrase.text)) {
      if (!word.continues_word) words.push_back(of_stems(phrase.field, word));
    }
    if (words.size() == 1) return in_field(node, phrase, std::move(words.front()));
    return with_places(all_of(std::move(words)), {.patterns = {pattern_of(node)}});
  }

  Plan of_together(const syntax::Together& together) {
    const bool sentence = together.unit == syntax::Together::Unit::sentence;
    return with_places(all_of(make_all(together.children)),
                       {.kind = sentence ? Condition::Kind::sentence : Condition::Kind::paragraph,
                        .patterns = proximity::patterns_of(together.children, analyzer_)});
  }

  std::vector<Plan> make_all(const std::vector<syntax::Node>& nodes) {
    std::vector<Plan> plans;
    for (const syntax::Node& node : nodes) plans.push_back(make(node));
    return plans;
  }

  Plan of_and(const syntax::And& all) {
    std::vector<Plan> wanted;
    std::vector<Plan> unwanted;
    std::vector<Plan> welcome;
    for (const syntax::Node& node : all.children) {
      if (const auto* const negation = std::get_if<syntax::Not>(&node.content)) {
        unwanted.push_back(make(negation->child.front()));
      } else if (std::holds_alternative<syntax::Maybe>(node.content)) {
        welcome.push_back(make(node));
      } else {
        wanted.push_back(make(node));
      }
    }
    Plan plan = wanted.empty() ? Plan{EverythingPlan{}} : all_of(std::move(wanted));
    if (!unwanted.empty()) plan = without(std::move(plan), any_of(std::move(unwanted)));
    if (welcome.empty()) return plan;
    return with_welcome(std::move(plan), weighted(any_of(std::move(welcome)), ranking::stop_word));
  }

  Analyzer& analyzer_;
};

}  // namespace

Plan make_plan(const syntax::Node& node, Analyzer& analyzer) {
  return PlanMaker(analyzer).make(node);
}

Plan phrase_plan(Field field, const std::vector<std::string>& forms) {
  std::vector<Plan> words;
  for (const std::string& form : forms) {
    words.push_back({TermPlan{terms::word(indexed_field(field), form)}});
  }
  if (words.size() == 1) return std::move(words.front());
  return with_places(all_of(std::move(words)),
                     {.patterns = {proximity::phrase_pattern(field, forms)}});
}

}  // namespace kliping::match
