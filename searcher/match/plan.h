// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <variant>
#include <vector>

#include "kliping/schema.h"
#include "searcher/proximity/pattern.h"
#include "searcher/query/stem.h"

/// What is to be found in an index, node by node. Each node stands for a list of
/// documents, and for what it adds to their scores.
namespace kliping::match {

struct Plan;

/// A term. Scores by BM25.
struct TermPlan {
  std::string term;
};

/// A word in all forms of one stem, which scores as if it were one term.
struct StemPlan {
  Stem stem;
};

/// Any word with this beginning; together they score as one term.
struct PrefixPlan {
  std::string prefix;
};

/// Every document.
struct EverythingPlan {};

/// What Slot::date (Field::day) or Slot::words (Field::text) has from `low` to
/// `high`.
struct RangePlan {
  Field field;
  std::string low;
  std::string high;
};

/// The documents without a value in the slots of a field.
struct NoValuePlan {
  Field field;
};

/// What all match; without any, nothing.
struct AllPlan {
  std::vector<Plan> parts;
};

/// What at least one matches; without any, nothing.
struct AnyPlan {
  std::vector<Plan> parts;
};

/// What the first of two matches; the other only adds to scores.
struct WelcomePlan {
  std::vector<Plan> parts;
};

/// What the first of two matches and the other does not, scored by the first.
struct WithoutPlan {
  std::vector<Plan> parts;
};

/// One part, of which the score counts so many times; 0 for a filter.
struct WeightedPlan {
  double factor;
  std::vector<Plan> part;
};

/// What one part matches, as far as its words stand as the condition has it. The
/// part must find every document that fulfils the condition.
struct PlacesPlan {
  std::vector<Plan> part;
  proximity::Condition condition;
};

struct Plan {
  std::variant<TermPlan, StemPlan, PrefixPlan, EverythingPlan, RangePlan, NoValuePlan, AllPlan,
               AnyPlan, WelcomePlan, WithoutPlan, WeightedPlan, PlacesPlan>
      content;
};

// How plans are put together. One of several is that one itself.

[[nodiscard]] Plan all_of(std::vector<Plan> parts);
[[nodiscard]] Plan any_of(std::vector<Plan> parts);
[[nodiscard]] Plan with_welcome(Plan required, Plan welcome);
[[nodiscard]] Plan without(Plan wanted, Plan unwanted);
[[nodiscard]] Plan weighted(Plan part, double factor);
[[nodiscard]] Plan as_filter(Plan part);
[[nodiscard]] Plan with_places(Plan part, proximity::Condition condition);

/// The parts right below a plan, none below a leaf. They belong to it.
[[nodiscard]] std::span<const Plan> parts_of(const Plan& plan);

/// The plan in the notation that Xapian has for queries, for people.
[[nodiscard]] std::string text_of(const Plan& plan);

}  // namespace kliping::match
