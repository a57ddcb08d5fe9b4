// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/scorer.h"

#include <algorithm>
#include <cmath>

#include "searcher/query/ranking.h"

namespace kliping::match {
namespace {

/// Where at least one of so many documents is found, scores are added up in an
/// array over all: then each posting is one addition, and nothing is searched.
constexpr std::size_t most_sparse = 16;

bool scores(const Evaluated& found) {
  if (found.postings) return true;
  const auto* const weighted = std::get_if<WeightedPlan>(&found.plan->content);
  if (weighted != nullptr && weighted->factor == 0) return false;
  return std::any_of(found.parts.begin(), found.parts.end(),
                     [](const Evaluated& part) { return part.plan != nullptr && scores(part); });
}

}  // namespace

/// Scores side by side with the documents that they are of.
class Scorer::Aligned {
 public:
  explicit Aligned(DocumentSpan documents) : documents_(documents), scores_(documents.size()) {}

  /// Adds `value(at)`, where `at` is the place in `list`, for each document that
  /// both have.
  template <typename Value>
  void add(DocumentSpan list, Value&& value) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      at = gallop(list, at, documents_[i]);
      if (at == list.size()) break;
      if (list[at] == documents_[i]) scores_[i] += value(at);
    }
  }

  [[nodiscard]] std::vector<double>& scores() { return scores_; }

 private:
  DocumentSpan documents_;
  std::vector<double> scores_;
};

/// Scores of all documents of a range, also of those that were not found.
class Scorer::Dense {
 public:
  explicit Dense(DocumentRange range)
      : range_(range), scores_(std::size_t{range.last - range.first} + 1) {}

  template <typename Value>
  void add(DocumentSpan list, Value&& value) {
    const DocumentSpan part = within(list, range_.first, range_.last);
    const auto begin = static_cast<std::size_t>(part.data() - list.data());
    for (std::size_t i = 0; i < part.size(); ++i) {
      scores_[part[i] - range_.first] += value(begin + i);
    }
  }

  [[nodiscard]] std::vector<double> scores_of(DocumentSpan documents) const {
    std::vector<double> scores;
    scores.reserve(documents.size());
    for (const Xapian::docid document : documents) {
      scores.push_back(scores_[document - range_.first]);
    }
    return scores;
  }

 private:
  DocumentRange range_;
  std::vector<double> scores_;
};

Scorer::Scorer(IndexReader& index) : index_(index), all_articles_(index.database().get_doccount()) {
  const double average = index.database().get_average_length();
  a_length_ = average > 0 ? ranking::k1 * ranking::b / average : 0;
}

std::vector<double> Scorer::score(const Evaluated& found, DocumentRange range) {
  if (found.documents.empty() || !scores(found)) {
    return std::vector<double>(found.documents.size());
  }
  if (!lengths_) lengths_ = index_.lengths(found.documents.size());
  const std::size_t all = std::size_t{range.last - range.first} + 1;
  if (!lengths_ || found.documents.size() < all / most_sparse) {
    Aligned aligned(found.documents);
    add(found, 1, aligned);
    return std::move(aligned.scores());
  }
  Dense dense(range);
  add(found, 1, dense);
  return dense.scores_of(found.documents);
}

template <typename Scores>
void Scorer::add(const Evaluated& found, double factor, Scores& scores) {
  index_.deadline().check();
  if (found.plan == nullptr) return;  // not evaluated, as nothing was left to find
  if (found.postings) return add_leaf(found, factor, scores);
  if (const auto* const weighted = std::get_if<WeightedPlan>(&found.plan->content)) {
    if (weighted->factor != 0) add(found.parts.front(), factor * weighted->factor, scores);
  } else if (std::holds_alternative<AnyPlan>(found.plan->content)) {
    for (const Evaluated& part : found.parts) add_part(part, factor, scores);
  } else if (std::holds_alternative<WelcomePlan>(found.plan->content)) {
    add(found.parts.front(), factor, scores);
    add_part(found.parts.back(), factor, scores);
  } else {
    for (const Evaluated& part : found.parts) add(part, factor, scores);
  }
}

template <typename Scores>
void Scorer::add_leaf(const Evaluated& leaf, double factor, Scores& scores) {
  const Postings& postings = *leaf.postings;
  const double most = factor * rarity(postings.documents.size()) * (ranking::k1 + 1);
  const auto add_all = [&](auto&& length_part_of) {
    scores.add(postings.documents, [&](std::size_t at) {
      const double count = postings.counts[at];
      return most * (count / (count + length_part_of(postings.documents[at])));
    });
  };
  if (lengths_) {
    const std::uint32_t* const lengths = lengths_->data();
    const double a_length = a_length_;
    add_all([lengths, a_length](Xapian::docid document) {
      return ranking::k1 * (1 - ranking::b) + a_length * lengths[document];
    });
  } else {
    add_all([this](Xapian::docid document) { return length_part(document); });
  }
}

template <typename Scores>
void Scorer::add_part(const Evaluated& part, double factor, Scores& scores) {
  if (part.postings) return add_leaf(part, factor, scores);
  if (!kliping::match::scores(part)) return;
  if (const auto* const weighted = std::get_if<WeightedPlan>(&part.plan->content)) {
    return add_part(part.parts.front(), factor * weighted->factor, scores);
  }
  if (std::holds_alternative<AnyPlan>(part.plan->content)) {
    for (const Evaluated& each : part.parts) add_part(each, factor, scores);
    return;
  }
  Aligned of_part(part.documents);
  add(part, factor, of_part);
  scores.add(part.documents, [&](std::size_t at) { return of_part.scores()[at]; });
}

double Scorer::length_part(Xapian::docid document) {
  const auto [entry, is_new] = length_parts_.try_emplace(document);
  if (is_new) {
    const double length = index_.database().get_doclength(document);
    entry->second = ranking::k1 * (1 - ranking::b) + a_length_ * length;
  }
  return entry->second;
}

// What Xapian does about terms that most articles have, which would count
// negatively.
double Scorer::rarity(std::size_t articles_with_term) const {
  const auto with = static_cast<double>(articles_with_term);
  const double odds = (all_articles_ - with + 0.5) / (with + 0.5);
  return std::log(odds < 2 ? odds * 0.5 + 1 : odds);
}

}  // namespace kliping::match
