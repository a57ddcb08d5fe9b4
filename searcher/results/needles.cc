// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/needles.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

#include "searcher/query/word_meaning.h"

namespace kliping {
namespace {

class Collector {
 public:
  explicit Collector(Analyzer& analyzer) : analyzer_(analyzer) {}

  void collect(const syntax::Node& node) {
    syntax::visit(
        node, [&](const syntax::Word& word) { add_word(word); },
        [&](const syntax::Capitals& word) {
          add(word.field, {Needle::Kind::capitals, {word.form}});
        },
        [&](const syntax::Phrase& phrase) {
          add(phrase.field, {Needle::Kind::forms, forms_of(analyzer_.analyze(phrase.text))});
        },
        [&](const syntax::Prefix& prefix) {
          add(prefix.field, {Needle::Kind::prefix, {prefix.text}});
        },
        [&](const syntax::And& all) { collect_all(all.children); },
        [&](const syntax::Or& any) { collect_all(any.children); },
        [](const auto& /*filters and negations mark nothing*/) {});
  }

  Needles needles;

 private:
  void collect_all(const std::vector<syntax::Node>& nodes) {
    for (const syntax::Node& node : nodes) collect(node);
  }

  void add(Field field, const Needle& needle) {
    if (field == Field::text) add_once(needles.body, needle);
    add_once(needles.title, needle);
  }

  static void add_once(std::vector<Needle>& list, const Needle& needle) {
    if (std::find(list.begin(), list.end(), needle) == list.end()) list.push_back(needle);
  }

  void add_word(const syntax::Word& word) {
    const WordMeaning meaning = meaning_of(word.text, analyzer_);
    add(word.field, meaning.one_word ? Needle{Needle::Kind::stems, meaning.parts.front().stems}
                                     : Needle{Needle::Kind::forms, forms_of(meaning.parts)});
    if (!meaning.expansion.empty()) add(word.field, {Needle::Kind::forms, meaning.expansion});
  }

  Analyzer& analyzer_;
};

/// A word that was passed, as far as phrases need it.
struct PassedWord {
  std::string form;
  std::size_t begin;
};

/// Looks for needles in a text, word by word, in memory that does not grow
/// with the text.
class Search {
 public:
  explicit Search(const std::vector<Needle>& needles) : needles_(needles) {
    for (const Needle& needle : needles) longest_ = std::max(longest_, needle.words.size());
  }

  void pass(const AnalyzedToken& word) {
    last_words_.push_back({word.token.form, word.token.begin});
    if (last_words_.size() > longest_) last_words_.pop_front();
    for (std::size_t number = 0; number < needles_.size(); ++number) {
      if (const auto begin = begin_of_find(needles_[number], word)) {
        finds.push_back({{*begin, word.token.end}, number});
      }
    }
  }

  std::vector<Find> finds;

 private:
  /// Where a find that ends with `word` begins; nothing where none does.
  [[nodiscard]] std::optional<std::size_t> begin_of_find(const Needle& needle,
                                                         const AnalyzedToken& word) const {
    bool found = false;
    std::size_t begin = word.token.begin;
    switch (needle.kind) {
      case Needle::Kind::prefix:
        found = word.token.form.starts_with(needle.words.front());
        break;
      case Needle::Kind::stems:
        found = std::find_first_of(word.stems.begin(), word.stems.end(), needle.words.begin(),
                                   needle.words.end()) != word.stems.end();
        // A hyphenated word is found as a whole.
        if (word.continues_word) begin = last_words_[last_words_.size() - 2].begin;
        break;
      case Needle::Kind::capitals:
        found = word.token.capitals && word.token.form == needle.words.front();
        break;
      case Needle::Kind::forms:
        return begin_of_phrase(needle.words);
    }
    return found ? std::optional(begin) : std::nullopt;
  }

  [[nodiscard]] std::optional<std::size_t> begin_of_phrase(
      const std::vector<std::string>& forms) const {
    if (forms.size() > last_words_.size()) return std::nullopt;
    const auto first = last_words_.end() - static_cast<std::ptrdiff_t>(forms.size());
    const bool found = std::equal(
        forms.begin(), forms.end(), first,
        [](const std::string& form, const PassedWord& word) { return form == word.form; });
    return found ? std::optional(first->begin) : std::nullopt;
  }

  const std::vector<Needle>& needles_;
  std::size_t longest_ = 2;  // words of a needle; a hyphenated one has two
  std::deque<PassedWord> last_words_;
};

}  // namespace

Needles find_needles(const syntax::Node& query, Analyzer& analyzer) {
  Collector collector(analyzer);
  collector.collect(query);
  return std::move(collector.needles);
}

std::vector<Find> find_in(std::string_view text, const std::vector<Needle>& needles,
                          Analyzer& analyzer) {
  if (needles.empty()) return {};
  Search search(needles);
  analyzer.for_each(text, [&](const AnalyzedToken& word) { search.pass(word); });
  std::sort(search.finds.begin(), search.finds.end(), [](const Find& a, const Find& b) {
    return std::pair(a.range.begin, a.needle) < std::pair(b.range.begin, b.needle);
  });
  return std::move(search.finds);
}

}  // namespace kliping
