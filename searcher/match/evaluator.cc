// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/evaluator.h"

#include <algorithm>
#include <numeric>

#include "searcher/match/value_reader.h"
#include "searcher/proximity/place_condition.h"

namespace kliping::match {
namespace {

/// Puts all of `documents` that `is_wanted` into `found`.
template <typename IsWanted>
void keep(DocumentSpan documents, Evaluated& found, IsWanted&& is_wanted) {
  for (const Xapian::docid document : documents) {
    if (is_wanted(document)) found.own.push_back(document);
  }
  found.documents = found.own;
}

}  // namespace

Evaluator::Evaluator(IndexReader& index) : index_(index) {}
Evaluator::~Evaluator() = default;

Evaluated Evaluator::evaluate(const Plan& plan, DocumentRange range) {
  // A condition goes from one article to later ones alone.
  if (range.first <= range_.last) conditions_.clear();
  range_ = range;
  return evaluate(plan, Among());
}

void Evaluator::keep_places() {
  for (auto& [plan, condition] : conditions_) condition->keep_places();
}

Evaluated Evaluator::evaluate(const Plan& plan, Among among) {
  Evaluated found;
  found.plan = &plan;
  std::visit([&](const auto& node) { find(node, among, found); }, plan.content);
  return found;
}

void Evaluator::find_leaf(IndexReader::List postings, Among among, Evaluated& found) const {
  found.postings = std::move(postings);
  found.documents = within(found.postings->documents, range_.first, range_.last);
  if (!among) return;
  found.own = intersect(found.documents, *among);
  found.documents = found.own;
}

void Evaluator::find(const TermPlan& term, Among among, Evaluated& found) {
  find_leaf(index_.term(term.term), among, found);
}

void Evaluator::find(const StemPlan& stem, Among among, Evaluated& found) {
  find_leaf(index_.stem(stem.stem), among, found);
}

void Evaluator::find(const PrefixPlan& prefix, Among among, Evaluated& found) {
  find_leaf(index_.prefix(prefix.prefix), among, found);
}

void Evaluator::find(const EverythingPlan& /*everything*/, Among among, Evaluated& found) {
  found.documents = in_question(among);
}

void Evaluator::find(const RangePlan& range, Among among, Evaluated& found) {
  const DocumentSpan documents = in_question(among);
  ValueReader values(index_, range.field, documents.size());
  if (const auto& column = values.column()) {
    // Contents are in order, so a span of them is one of their numbers.
    const auto& contents = column->contents;
    const auto low = std::lower_bound(contents.begin(), contents.end(), range.low);
    const auto high = std::upper_bound(low, contents.end(), range.high);
    const auto first = static_cast<std::uint32_t>(low - contents.begin());
    const auto count = static_cast<std::uint32_t>(high - low);
    const std::vector<std::uint32_t>& ordinals = column->ordinals;
    found.own.resize(documents.size());
    std::size_t size = 0;
    for (const Xapian::docid document : documents) {
      found.own[size] = document;
      size += ordinals[document] - first < count ? 1U : 0U;
    }
    found.own.resize(size);
    found.documents = found.own;
    return;
  }
  keep(documents, found, [&](Xapian::docid document) {
    index_.deadline().check();
    const std::string& content = values.content(values.ordinal(document));
    return range.low <= content && content <= range.high;
  });
}

void Evaluator::find(const NoValuePlan& none, Among among, Evaluated& found) {
  const DocumentSpan documents = in_question(among);
  ValueReader values(index_, none.field, documents.size());
  keep(documents, found, [&](Xapian::docid document) {
    index_.deadline().check();
    return values.content(values.ordinal(document)).empty();
  });
}

void Evaluator::find(const AllPlan& all, Among among, Evaluated& found) {
  found.parts.resize(all.parts.size());
  for (const std::size_t part : best_order(all.parts)) {
    found.parts[part] = evaluate(all.parts[part], among);
    among = found.documents = found.parts[part].documents;
    if (found.documents.empty()) break;
  }
}

void Evaluator::find(const AnyPlan& any, Among among, Evaluated& found) {
  std::vector<DocumentSpan> lists;
  for (const Plan& part : any.parts) {
    found.parts.push_back(evaluate(part, among));
    lists.push_back(found.parts.back().documents);
  }
  found.own = unite(std::move(lists));
  found.documents = found.own;
}

void Evaluator::find(const WelcomePlan& welcome, Among among, Evaluated& found) {
  found.parts.push_back(evaluate(welcome.parts.front(), among));
  found.documents = found.parts.front().documents;
  found.parts.push_back(evaluate(welcome.parts.back(), found.documents));
}

void Evaluator::find(const WithoutPlan& without, Among among, Evaluated& found) {
  found.parts.push_back(evaluate(without.parts.front(), among));
  const DocumentSpan wanted = found.parts.front().documents;
  found.own = subtract(wanted, evaluate(without.parts.back(), wanted).documents);
  found.documents = found.own;
}

void Evaluator::find(const WeightedPlan& weighted, Among among, Evaluated& found) {
  found.parts.push_back(evaluate(weighted.part.front(), among));
  found.documents = found.parts.front().documents;
}

void Evaluator::find(const PlacesPlan& places, Among among, Evaluated& found) {
  found.parts.push_back(evaluate(places.part.front(), among));
  const DocumentSpan candidates = found.parts.front().documents;
  if (candidates.empty()) return;
  auto& condition = conditions_[&places];
  if (!condition) {
    condition = std::make_unique<proximity::PlaceCondition>(places.condition, index_);
  }
  keep(candidates, found, [&](Xapian::docid document) {
    index_.deadline().check();
    return condition->holds_in(document);
  });
}

DocumentSpan Evaluator::in_question(Among among) {
  if (among) return *among;
  if (!everything_) everything_ = index_.term("");
  return within(everything_->documents, range_.first, range_.last);
}

// What looks at each document that is in question comes last: values, and then
// places, which cost the most.
std::size_t Evaluator::estimate(const Plan& plan) {
  const std::size_t all = index_.database().get_doccount();
  const auto sum = [&](const std::vector<Plan>& parts) {
    std::size_t total = 0;
    for (const Plan& part : parts) total += estimate(part);
    return total;
  };
  return std::visit(
      Overloaded{[&](const TermPlan& term) { return index_.estimate_term(term.term); },
                 [&](const StemPlan& stem) { return index_.estimate_stem(stem.stem); },
                 [&](const PrefixPlan&) { return all / 2; },
                 [&](const AllPlan& part) {
                   std::size_t least = all;
                   for (const Plan& each : part.parts) least = std::min(least, estimate(each));
                   return least;
                 },
                 [&](const AnyPlan& part) { return sum(part.parts); },
                 [&](const WelcomePlan& part) { return estimate(part.parts.front()); },
                 [&](const WithoutPlan& part) { return estimate(part.parts.front()); },
                 [&](const WeightedPlan& part) { return estimate(part.part.front()); },
                 [&](const PlacesPlan& part) { return 2 * all + estimate(part.part.front()); },
                 [&](const auto& /*what looks at each document*/) { return all; }},
      plan.content);
}

std::vector<std::size_t> Evaluator::best_order(const std::vector<Plan>& parts) {
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (parts.size() < 2) return order;
  std::vector<std::size_t> estimates;
  for (const Plan& part : parts) estimates.push_back(estimate(part));
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return estimates[a] < estimates[b]; });
  return order;
}

}  // namespace kliping::match
