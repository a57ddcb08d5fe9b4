// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/plan.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "common/archive/terms.h"
#include "searcher/query/syntax_tree.h"

namespace kliping::match {
namespace {

std::vector<Plan> in_list(Plan one) {
  std::vector<Plan> list;
  list.push_back(std::move(one));
  return list;
}

std::vector<Plan> in_list(Plan one, Plan other) {
  std::vector<Plan> list = in_list(std::move(one));
  list.push_back(std::move(other));
  return list;
}

std::string inner_text(const Plan& plan);

std::string joined(const std::vector<Plan>& parts, std::string_view sign) {
  std::string text = "(";
  for (const Plan& part : parts) {
    if (text.size() > 1) text.append(" ").append(sign).append(" ");
    text += inner_text(part);
  }
  return text + ')';
}

std::string text_of_stem(const Stem& stem) {
  const std::string term = terms::stem(stem.field, stem.text);
  if (!stem.is_form) return term;
  return fmt::format("({} SYNONYM {})", term, terms::word(stem.field, stem.text));
}

std::string inner_text(const Plan& plan) {
  return std::visit(
      Overloaded{
          [](const TermPlan& term) { return term.term; },
          [](const StemPlan& stem) { return text_of_stem(stem.stem); },
          [](const PrefixPlan& prefix) {
            return fmt::format("WILDCARD SYNONYM {}", prefix.prefix);
          },
          [](const EverythingPlan&) { return std::string("<alldocuments>"); },
          [](const RangePlan& range) {
            return fmt::format("VALUE_RANGE {} {} {}", range.field == Field::day ? "date" : "words",
                               range.low, range.high);
          },
          [](const NoValuePlan& none) {
            return fmt::format("NO_VALUE {}", spec_of(none.field).name);
          },
          [](const AllPlan& all) { return joined(all.parts, "AND"); },
          [](const AnyPlan& any) { return joined(any.parts, "OR"); },
          [](const WelcomePlan& welcome) { return joined(welcome.parts, "AND_MAYBE"); },
          [](const WithoutPlan& without) { return joined(without.parts, "AND_NOT"); },
          [](const WeightedPlan& weighted) {
            return fmt::format("{} * {}", weighted.factor, inner_text(weighted.part.front()));
          },
          [](const PlacesPlan& places) {
            return fmt::format("({} FILTER Places)", inner_text(places.part.front()));
          }},
      plan.content);
}

}  // namespace

Plan all_of(std::vector<Plan> parts) {
  return parts.size() == 1 ? std::move(parts.front()) : Plan{AllPlan{std::move(parts)}};
}

Plan any_of(std::vector<Plan> parts) {
  return parts.size() == 1 ? std::move(parts.front()) : Plan{AnyPlan{std::move(parts)}};
}

Plan with_welcome(Plan required, Plan welcome) {
  return {WelcomePlan{in_list(std::move(required), std::move(welcome))}};
}

Plan without(Plan wanted, Plan unwanted) {
  return {WithoutPlan{in_list(std::move(wanted), std::move(unwanted))}};
}

Plan weighted(Plan part, double factor) { return {WeightedPlan{factor, in_list(std::move(part))}}; }

Plan as_filter(Plan part) { return weighted(std::move(part), 0); }

Plan with_places(Plan part, proximity::Condition condition) {
  return {PlacesPlan{in_list(std::move(part)), std::move(condition)}};
}

std::span<const Plan> parts_of(const Plan& plan) {
  return std::visit(
      [](const auto& node) {
        if constexpr (requires { node.parts; }) {
          return std::span<const Plan>(node.parts);
        } else if constexpr (requires { node.part; }) {
          return std::span<const Plan>(node.part);
        } else {
          return std::span<const Plan>();
        }
      },
      plan.content);
}

std::string text_of(const Plan& plan) { return fmt::format("Query({})", inner_text(plan)); }

}  // namespace kliping::match
