// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "common/overloaded.h"
#include "kliping/date.h"
#include "kliping/schema.h"

/// The meaning of a query, before it meets an index.
namespace kliping::syntax {

struct Node;

/// A bare word, found in all its forms. It may hold signs that part words
/// (`Al-Arabiya`): then the parts must stand together.
struct Word {
  Field field;
  std::string text;

  bool operator==(const Word&) const = default;
};

/// A word written in capitals, as an initialism is: `AS`, but not `as`.
struct Capitals {
  Field field;
  std::string form;  ///< normalised

  bool operator==(const Capitals&) const = default;
};

/// Words in exactly these forms and this order.
struct Phrase {
  Field field;
  std::string text;

  bool operator==(const Phrase&) const = default;
};

/// Words in any of their forms, in this order and side by side.
struct StemmedPhrase {
  Field field;
  std::string text;

  bool operator==(const StemmedPhrase&) const = default;
};

/// Any word with this beginning, which is normalised.
struct Prefix {
  Field field;
  std::string text;

  bool operator==(const Prefix&) const = default;
};

/// A value of a field of values, as the user wrote it.
struct Filter {
  Field field;
  std::string value;

  bool operator==(const Filter&) const = default;
};

/// Published within the span.
struct Published {
  DateRange range;

  bool operator==(const Published&) const = default;
};

/// With so many words in the body; an end that is absent is open.
struct Length {
  std::optional<std::size_t> least;
  std::optional<std::size_t> most;

  bool operator==(const Length&) const = default;
};

/// Every article.
struct Everything {
  bool operator==(const Everything&) const = default;
};

/// Two places in the text of one field, not overlapping, with at most
/// `distance` words from the end of one to the beginning of the other; side by
/// side is a distance of one. In the order written where `in_order` says so.
///
/// The children, here and in Together and AtLeast, are operands that have
/// places: words, phrases, prefixes, words in capitals, Near, and Or of these.
/// All of them are of one field.
struct Near {
  std::size_t distance;
  bool in_order;
  std::vector<Node> children;  ///< exactly two

  bool operator==(const Near&) const = default;
};

/// Places within one sentence or one paragraph of the text, in any order and
/// at will overlapping.
struct Together {
  enum class Unit { sentence, paragraph };
  Unit unit;
  std::vector<Node> children;  ///< at least one

  bool operator==(const Together&) const = default;
};

/// At least so many places.
struct AtLeast {
  std::size_t count;
  std::vector<Node> child;  ///< exactly one

  bool operator==(const AtLeast&) const = default;
};

struct And {
  std::vector<Node> children;

  bool operator==(const And&) const = default;
};

struct Or {
  std::vector<Node> children;

  bool operator==(const Or&) const = default;
};

/// Adds to the weight of an article, but no article must have it: a stop word
/// beside other words.
struct Maybe {
  std::vector<Node> child;  ///< exactly one, as in Not

  bool operator==(const Maybe&) const = default;
};

struct Not {
  std::vector<Node> child;  ///< exactly one; a vector since Node is not complete here

  bool operator==(const Not&) const = default;
};

struct Node {
  std::variant<Word, Capitals, Phrase, StemmedPhrase, Prefix, Filter, Published, Length, Everything,
               Near, Together, AtLeast, And, Or, Maybe, Not>
      content;

  bool operator==(const Node&) const = default;
};

/// Calls the one of several lambdas that fits the node's content.
template <typename... Visitors>
auto visit(const Node& node, Visitors&&... visitors) {
  return std::visit(Overloaded{std::forward<Visitors>(visitors)...}, node.content);
}

}  // namespace kliping::syntax
