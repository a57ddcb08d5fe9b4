// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "common/text/analyzer.h"
#include "kliping/schema.h"
#include "searcher/query/stem.h"
#include "searcher/query/syntax_tree.h"

/// What has places in a text, in terms of an index.
namespace kliping::proximity {

struct Pattern;

/// A term with positions of its own.
struct TermPattern {
  std::string term;
};

/// A word by one of its stems.
struct StemPattern {
  Stem stem;
};

/// Terms with positions of their own, side by side in this order.
struct SequencePattern {
  std::vector<std::string> terms;  ///< at least two
};

/// Every term with this beginning.
struct PrefixPattern {
  std::string prefix;
};

struct AnyPattern {
  std::vector<Pattern> patterns;
};

/// Two that are near each other; see join() in span.h.
struct JoinedPattern {
  std::size_t distance;
  bool in_order;
  std::vector<Pattern> patterns;  ///< exactly two
};

/// What lies in the lead.
struct LeadPattern {
  std::vector<Pattern> pattern;  ///< exactly one
};

struct Pattern {
  std::variant<TermPattern, StemPattern, SequencePattern, PrefixPattern, AnyPattern, JoinedPattern,
               LeadPattern>
      content;
};

/// What is asked of the places of some patterns.
struct Condition {
  enum class Kind {
    at_least,   ///< `count` places of the one pattern
    sentence,   ///< a sentence with a place of each
    paragraph,  ///< a paragraph with a place of each
  };
  Kind kind = Kind::at_least;
  std::size_t count = 1;
  std::vector<Pattern> patterns;  ///< at least one
};

/// The places of a node that has some: a word, a phrase, a prefix, Near, or Or
/// of these. Requires such a node; the parser makes no others where places
/// are asked for.
[[nodiscard]] Pattern pattern_of(const syntax::Node& node, Analyzer& analyzer);

/// The places of words side by side, in a field of words or a part of one.
/// Requires a word.
[[nodiscard]] Pattern phrase_pattern(Field field, const std::vector<std::string>& forms);

/// pattern_of() each of several.
[[nodiscard]] std::vector<Pattern> patterns_of(const std::vector<syntax::Node>& nodes,
                                               Analyzer& analyzer);

}  // namespace kliping::proximity
