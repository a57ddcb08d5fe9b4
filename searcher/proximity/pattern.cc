// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/pattern.h"

#include <stdexcept>
#include <utility>

#include "common/archive/terms.h"
#include "searcher/query/word_meaning.h"

namespace kliping::proximity {
namespace {

/// The patterns, which must not be none, side by side in their order.
Pattern in_sequence(std::vector<Pattern> patterns) {
  Pattern sequence = std::move(patterns.front());
  for (auto next = patterns.begin() + 1; next != patterns.end(); ++next) {
    JoinedPattern joined{.distance = 1, .in_order = true, .patterns = {}};
    joined.patterns.push_back(std::move(sequence));
    joined.patterns.push_back(std::move(*next));
    sequence = Pattern{std::move(joined)};
  }
  return sequence;
}

Pattern any_of(std::vector<Pattern> patterns) {
  return patterns.size() == 1 ? std::move(patterns.front())
                              : Pattern{AnyPattern{std::move(patterns)}};
}

class PatternMaker {
 public:
  explicit PatternMaker(Analyzer& analyzer) : analyzer_(analyzer) {}

  Pattern make(const syntax::Node& node) {
    return syntax::visit(
        node, [&](const syntax::Word& word) { return in_field(word.field, of_word(word)); },
        [&](const syntax::Capitals& word) {
          const std::string term = terms::capitals(indexed_field(word.field), word.form);
          return in_field(word.field, Pattern{TermPattern{term}});
        },
        [&](const syntax::Phrase& phrase) {
          const auto words = analyzer_.analyze(phrase.text);
          return in_field(phrase.field, phrase_pattern(phrase.field, forms_of(words)));
        },
        [&](const syntax::StemmedPhrase& phrase) {
          return in_field(phrase.field, of_stems_in_sequence(phrase));
        },
        [&](const syntax::Prefix& prefix) {
          const std::string beginning = terms::word(indexed_field(prefix.field), prefix.text);
          return in_field(prefix.field, Pattern{PrefixPattern{beginning}});
        },
        [&](const syntax::Or& any) { return any_of(make_all(any.children)); },
        [&](const syntax::Near& near) {
          return Pattern{JoinedPattern{near.distance, near.in_order, make_all(near.children)}};
        },
        [](const auto& /*what has no places*/) -> Pattern {
          throw std::logic_error("a part of the query has no places in a text");
        });
  }

  std::vector<Pattern> make_all(const std::vector<syntax::Node>& nodes) {
    std::vector<Pattern> patterns;
    for (const syntax::Node& node : nodes) patterns.push_back(make(node));
    return patterns;
  }

 private:
  /// The lead has no terms of its own: it is a part of the text.
  static Pattern in_field(Field field, Pattern pattern) {
    if (spec_of(field).kind != TermKind::part) return pattern;
    LeadPattern lead;
    lead.pattern.push_back(std::move(pattern));
    return Pattern{std::move(lead)};
  }

  Pattern of_word(const syntax::Word& word) {
    const WordMeaning meaning = meaning_of(word.text, analyzer_);
    if (!meaning.one_word) return phrase_pattern(word.field, forms_of(meaning.parts));
    std::vector<Pattern> alternatives{of_stems(word.field, meaning.parts.front().stems)};
    if (!meaning.expansion.empty()) {
      alternatives.push_back(phrase_pattern(word.field, meaning.expansion));
    }
    return any_of(std::move(alternatives));
  }

  Pattern of_stems(Field field, const std::vector<std::string>& stems) {
    std::vector<Pattern> alternatives;
    for (const std::string& stem : stems) {
      alternatives.push_back({StemPattern{stem_in(field, stem, analyzer_)}});
    }
    return any_of(std::move(alternatives));
  }

  Pattern of_stems_in_sequence(const syntax::StemmedPhrase& phrase) {
    std::vector<Pattern> words;
    for (const AnalyzedToken& word : analyzer_.analyze(phrase.text)) {
      if (!word.continues_word) words.push_back(of_stems(phrase.field, word.stems));
    }
    return in_sequence(std::move(words));
  }

  Analyzer& analyzer_;
};

}  // namespace

Pattern pattern_of(const syntax::Node& node, Analyzer& analyzer) {
  return PatternMaker(analyzer).make(node);
}

Pattern phrase_pattern(Field field, const std::vector<std::string>& forms) {
  std::vector<std::string> words;
  for (const std::string& form : forms) words.push_back(terms::word(indexed_field(field), form));
  if (words.size() == 1) return {TermPattern{words.front()}};
  return {SequencePattern{std::move(words)}};
}

std::vector<Pattern> patterns_of(const std::vector<syntax::Node>& nodes, Analyzer& analyzer) {
  return PatternMaker(analyzer).make_all(nodes);
}

}  // namespace kliping::proximity
