// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/suggest.h"

#include <string>
#include <utility>
#include <vector>

#include "searcher/match/count.h"
#include "searcher/match/make_plan.h"
#include "searcher/results/selection_plan.h"
#include "searcher/suggest/text_correction.h"
#include "searcher/suggest/value_correction.h"

namespace kliping {
namespace {

/// Corrects a tree in its place.
class Corrector {
 public:
  Corrector(match::IndexReader& index, Analyzer& analyzer)
      : database_(index.database()), texts_(index, analyzer) {}

  void correct(syntax::Node& node) {
    std::visit(Overloaded{[&](syntax::Word&) { correct_word(node); },
                          [&](syntax::Phrase& phrase) { correct_phrase(phrase); },
                          [&](syntax::StemmedPhrase& phrase) { correct_phrase(phrase); },
                          [&](syntax::Filter& filter) { correct_filter(filter); },
                          [&](syntax::Near& near) { correct_all(near.children); },
                          [&](syntax::Together& together) { correct_all(together.children); },
                          [&](syntax::AtLeast& at_least) { correct_all(at_least.child); },
                          [&](syntax::And&) { correct_and(node); },
                          [&](syntax::Or& any) { correct_all(any.children); },
                          [&](syntax::Maybe& bonus) { correct_all(bonus.child); },
                          [&](syntax::Not& negation) { correct_all(negation.child); },
                          [](auto& /*nothing in it can be corrected*/) {}},
               node.content);
  }

  [[nodiscard]] bool has_changed() const { return has_changed_; }

 private:
  void correct_all(std::vector<syntax::Node>& nodes) {
    for (syntax::Node& node : nodes) correct(node);
  }

  void correct_word(syntax::Node& node) {
    const auto word = std::get<syntax::Word>(node.content);
    auto text = texts_.correct(word.field, word.text);
    if (!text) return;
    has_changed_ = true;
    if (text->find(' ') == std::string::npos) {
      node.content = syntax::Word{word.field, std::move(*text)};
    } else {
      node.content = syntax::Phrase{word.field, std::move(*text)};
    }
  }

  template <typename Phrase>
  void correct_phrase(Phrase& phrase) {
    keep(texts_.correct(phrase.field, phrase.text), phrase.text);
  }

  void correct_filter(syntax::Filter& filter) {
    keep(correct_value(database_, filter.field, filter.value), filter.value);
  }

  void keep(std::optional<std::string> better, std::string& text) {
    if (!better) return;
    text = std::move(*better);
    has_changed_ = true;
  }

  void correct_and(syntax::Node& node) {
    auto& parts = std::get<syntax::And>(node.content).children;
    for (std::size_t at = 1; at < parts.size(); ++at) {
      if (join(parts[at - 1], parts[at])) parts.erase(parts.begin() + static_cast<long>(at));
    }
    correct_all(parts);
    if (parts.size() == 1) node = syntax::Node(parts.front());
  }

  /// Makes `one` the word that it was meant to be together with `other`, if it
  /// was.
  bool join(syntax::Node& one, const syntax::Node& other) {
    auto* const first = std::get_if<syntax::Word>(&one.content);
    const auto* const second = std::get_if<syntax::Word>(&other.content);
    if (first == nullptr || second == nullptr || first->field != second->field) return false;
    auto whole = texts_.join(first->field, first->text, second->text);
    if (!whole) return false;
    first->text = std::move(*whole);
    return has_changed_ = true;
  }

  const Xapian::Database& database_;
  TextCorrection texts_;
  bool has_changed_ = false;
};

}  // namespace

std::optional<syntax::Node> suggest(const syntax::Node& query, const SearchOptions& options,
                                    match::IndexReader& index, Analyzer& analyzer) {
  syntax::Node corrected = query;
  Corrector corrector(index, analyzer);
  corrector.correct(corrected);
  if (!corrector.has_changed()) return std::nullopt;
  const auto count = [&](const syntax::Node& node) {
    return match::count(
        index, narrowed(match::make_plan(node, analyzer), options.selections, options.today));
  };
  return count(corrected) > count(query) ? std::optional(std::move(corrected)) : std::nullopt;
}

}  // namespace kliping
