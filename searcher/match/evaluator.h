// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "searcher/match/documents.h"
#include "searcher/match/index_reader.h"
#include "searcher/match/plan.h"

namespace kliping::proximity {
class PlaceCondition;
}

namespace kliping::match {

/// What a plan matches, and the same of its parts, from which scores are made.
/// Belongs to the plan, which must outlive it.
struct Evaluated {
  Evaluated() = default;
  Evaluated(Evaluated&&) = default;  // lists keep their place in memory
  Evaluated& operator=(Evaluated&&) = default;
  Evaluated(const Evaluated&) = delete;
  Evaluated& operator=(const Evaluated&) = delete;
  ~Evaluated() = default;

  const Plan* plan = nullptr;
  DocumentSpan documents;  ///< in `own`, in `postings` or in one of the parts
  Documents own;
  IndexReader::List postings;    ///< of a leaf that scores
  std::vector<Evaluated> parts;  ///< as in the plan; what never scores may be missing
};

/// The numbers of documents that are looked at.
struct DocumentRange {
  Xapian::docid first = 1;
  Xapian::docid last = 0;
};

/// Evaluates plans a node at a time, over whole posting lists: what is rarest
/// first, and the rest only among the documents that are still in question.
/// For one thread.
class Evaluator {
 public:
  /// The reader must outlive it, and so must the plans.
  explicit Evaluator(IndexReader& index);
  Evaluator(const Evaluator&) = delete;
  Evaluator& operator=(const Evaluator&) = delete;
  ~Evaluator();

  /// A range behind the one before costs less than one in front of it. Throws as
  /// IndexReader does.
  [[nodiscard]] Evaluated evaluate(const Plan& plan, DocumentRange range);

  /// Hands on the places of words that were read, to later searches.
  void keep_places();

 private:
  /// The documents in question; without any, all of the range.
  using Among = std::optional<DocumentSpan>;

  Evaluated evaluate(const Plan& plan, Among among);
  void find(const TermPlan& term, Among among, Evaluated& found);
  void find(const StemPlan& stem, Among among, Evaluated& found);
  void find(const PrefixPlan& prefix, Among among, Evaluated& found);
  void find(const EverythingPlan& everything, Among among, Evaluated& found);
  void find(const RangePlan& range, Among among, Evaluated& found);
  void find(const NoValuePlan& none, Among among, Evaluated& found);
  void find(const AllPlan& all, Among among, Evaluated& found);
  void find(const AnyPlan& any, Among among, Evaluated& found);
  void find(const WelcomePlan& welcome, Among among, Evaluated& found);
  void find(const WithoutPlan& without, Among among, Evaluated& found);
  void find(const WeightedPlan& weighted, Among among, Evaluated& found);
  void find(const PlacesPlan& places, Among among, Evaluated& found);

  void find_leaf(IndexReader::List postings, Among among, Evaluated& found) const;
  [[nodiscard]] DocumentSpan in_question(Among among);
  [[nodiscard]] std::size_t estimate(const Plan& plan);
  /// The numbers of the parts, in the order in which they are best evaluated.
  [[nodiscard]] std::vector<std::size_t> best_order(const std::vector<Plan>& parts);

  IndexReader& index_;
  DocumentRange range_;
  IndexReader::List everything_;
  std::unordered_map<const PlacesPlan*, std::unique_ptr<proximity::PlaceCondition>> conditions_;
};

}  // namespace kliping::match
