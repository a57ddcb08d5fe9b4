// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/needles.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

#include "common/text/sentences.h"
#include "searcher/query/word_meaning.h"

namespace kliping {
namespace {

using Kind = NeedleWord::Kind;

Needle single(Kind kind, std::vector<std::string> texts) {
  return {NeedleWord{kind, std::move(texts)}};
}

Needle in_forms(const std::vector<std::string>& forms) {
  Needle needle;
  for (const std::string& form : forms) needle.push_back({Kind::form, {form}});
  return needle;
}

class NeedleCollector {
 public:
  explicit NeedleCollector(Analyzer& analyzer) : analyzer_(analyzer) {}

  void collect(const syntax::Node& node) {
    syntax::visit(
        node, [&](const syntax::Word& word) { add_word(word); },
        [&](const syntax::Capitals& word) { add(word.field, single(Kind::capitals, {word.form})); },
        [&](const syntax::Phrase& phrase) {
          add(phrase.field, in_forms(forms_of(analyzer_.analyze(phrase.text))));
        },
        [&](const syntax::StemmedPhrase& phrase) { add_stemmed(phrase); },
        [&](const syntax::Prefix& prefix) {
          add(prefix.field, single(Kind::prefix, {prefix.text}));
        },
        [&](const syntax::Near& near) { collect_all(near.children); },
        [&](const syntax::Together& together) { collect_all(together.children); },
        [&](const syntax::AtLeast& at_least) { collect_all(at_least.child); },
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
    if (indexed_field(field) == Field::text) add_once(needles.body, needle);
    if (spec_of(field).kind != TermKind::forms) add_once(needles.title, needle);
  }

  static void add_once(std::vector<Needle>& list, const Needle& needle) {
    if (std::find(list.begin(), list.end(), needle) == list.end()) list.push_back(needle);
  }

  void add_word(const syntax::Word& word) {
    const WordMeaning meaning = meaning_of(word.text, analyzer_);
    add(word.field, meaning.one_word ? single(Kind::stems, meaning.parts.front().stems)
                                     : in_forms(forms_of(meaning.parts)));
    if (!meaning.expansion.empty()) add(word.field, in_forms(meaning.expansion));
  }

  void add_stemmed(const syntax::StemmedPhrase& phrase) {
    Needle needle;
    for (const AnalyzedToken& word : analyzer_.analyze(phrase.text)) {
      if (!word.continues_word) needle.push_back({Kind::stems, word.stems});
    }
    add(phrase.field, needle);
  }

  Analyzer& analyzer_;
};

/// Looks for needles in a paragraph, word by word, in memory that does not
/// grow with the text.
class Search {
 public:
  explicit Search(const std::vector<Needle>& needles) : needles_(needles) {
    for (const Needle& needle : needles) longest_ = std::max(longest_, 2 * needle.size());
  }

  /// `offset` is where the paragraph that holds `word` begins.
  void pass(const AnalyzedToken& word, std::size_t offset) {
    last_words_.push_back(word);
    if (last_words_.size() > longest_) last_words_.pop_front();
    for (std::size_t number = 0; number < needles_.size(); ++number) {
      if (const auto begin = begin_of_find(needles_[number])) {
        finds.push_back({{offset + *begin, offset + word.token.end}, number});
      }
    }
  }

  /// Nothing runs from one paragraph into the next.
  void end_paragraph() { last_words_.clear(); }

  std::vector<Find> finds;

 private:
  /// Where a find that ends with the last word begins; nothing where none does.
  [[nodiscard]] std::optional<std::size_t> begin_of_find(const Needle& needle) const {
    std::size_t unread = last_words_.size();
    for (auto wanted = needle.rbegin(); wanted != needle.rend(); ++wanted) {
      if (unread == 0 || !is_wanted(*wanted, last_words_[unread - 1])) return std::nullopt;
      const bool pair = wanted->kind == Kind::stems && last_words_[unread - 1].continues_word;
      if (pair && unread == 1) return std::nullopt;
      unread -= pair ? 2 : 1;
    }
    return last_words_[unread].token.begin;
  }

  static bool is_wanted(const NeedleWord& wanted, const AnalyzedToken& word) {
    switch (wanted.kind) {
      case Kind::stems:  // a pair is found as a whole, at its second half
        return !word.is_continued &&
               std::find_first_of(word.stems.begin(), word.stems.end(), wanted.texts.begin(),
                                  wanted.texts.end()) != word.stems.end();
      case Kind::capitals:
        return word.token.capitals && word.token.form == wanted.texts.front();
      case Kind::form:
        return word.token.form == wanted.texts.front();
      case Kind::prefix:
        return word.token.form.starts_with(wanted.texts.front());
    }
    return false;
  }

  const std::vector<Needle>& needles_;
  std::size_t longest_ = 2;  // tokens of a needle, each of which may be a pair
  std::deque<AnalyzedToken> last_words_;
};

}  // namespace

Needles find_needles(const syntax::Node& query, Analyzer& analyzer) {
  NeedleCollector collector(analyzer);
  collector.collect(query);
  return std::move(collector.needles);
}

std::vector<Find> find_in(std::string_view text, const std::vector<Needle>& needles,
                          Analyzer& analyzer) {
  if (needles.empty()) return {};
  Search search(needles);
  for_each_paragraph(text, [&](std::string_view paragraph) {
    const auto offset = static_cast<std::size_t>(paragraph.data() - text.data());
    analyzer.for_each(paragraph, [&](const AnalyzedToken& word) { search.pass(word, offset); });
    search.end_paragraph();
  });
  std::sort(search.finds.begin(), search.finds.end(), [](const Find& a, const Find& b) {
    return std::pair(a.range.begin, a.needle) < std::pair(b.range.begin, b.needle);
  });
  return std::move(search.finds);
}

}  // namespace kliping
