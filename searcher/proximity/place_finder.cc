// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/place_finder.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "common/archive/terms.h"

namespace kliping::proximity {
namespace {

using Finder = std::unique_ptr<PlaceFinder>;
using match::IndexReader;

void add_single_words(const Positions& positions, Spans& spans) {
  for (const std::uint32_t position : positions) spans.push_back({position, position});
}

class TermFinder : public PlaceFinder {
 public:
  explicit TermFinder(TermPlaces& term) : term_(term) {}

  void find(ArticlePlaces& places, Spans& spans) override {
    term_.find(places, positions_);
    spans.clear();
    add_single_words(positions_, spans);
  }

 private:
  TermPlaces& term_;
  Positions positions_;
};

/// Keeps, term by term, the beginnings behind which the next term stands in its
/// place.
class SequenceFinder : public PlaceFinder {
 public:
  explicit SequenceFinder(std::vector<std::reference_wrapper<TermPlaces>> terms)
      : terms_(std::move(terms)) {}

  void find(ArticlePlaces& places, Spans& spans) override {
    spans.clear();
    terms_.front().get().find(places, beginnings_);
    for (std::uint32_t distance = 1; distance < terms_.size() && !beginnings_.empty(); ++distance) {
      terms_[distance].get().find(places, positions_);
      keep_followed(distance);
    }
    const auto last = static_cast<std::uint32_t>(terms_.size() - 1);
    for (const std::uint32_t begin : beginnings_) spans.push_back({begin, begin + last});
  }

 private:
  void keep_followed(std::uint32_t distance) {
    auto next = positions_.begin();
    std::erase_if(beginnings_, [&](std::uint32_t begin) {
      while (next != positions_.end() && *next < begin + distance) ++next;
      return next == positions_.end() || *next != begin + distance;
    });
  }

  std::vector<std::reference_wrapper<TermPlaces>> terms_;
  Positions beginnings_;
  Positions positions_;
};

class StemFinder : public PlaceFinder {
 public:
  /// Without a form where none is written like the stem.
  StemFinder(Field field, TermPlaces& stem, TermPlaces* form)
      : stem_(stem), form_(form), pair_mark_(terms::pair(field)) {}

  void find(ArticlePlaces& places, Spans& spans) override {
    spans.clear();
    stem_.find(places, stems_);
    forms_.clear();
    if (form_ != nullptr) form_->find(places, forms_);
    if (stems_.empty() && forms_.empty()) return;
    places.find(pair_mark_, halves_);
    for (const std::uint32_t position : stems_) {
      spans.push_back({position, is_half(position + 1) ? position + 1 : position});
    }
    for (const std::uint32_t position : forms_) {
      // In a pair it is a half of another word; a pair's own stem is above.
      if (!is_half(position) && !is_half(position + 1)) spans.push_back({position, position});
    }
    std::sort(spans.begin(), spans.end());
  }

 private:
  [[nodiscard]] bool is_half(std::uint32_t position) const {
    return std::binary_search(halves_.begin(), halves_.end(), position);
  }

  TermPlaces& stem_;
  TermPlaces* form_;
  std::string pair_mark_;
  Positions stems_;
  Positions forms_;
  Positions halves_;  // second ones
};

/// Looks through the terms of the article: a prefix may stand for thousands of
/// terms of the archive, of which an article has few. Requires an article that
/// is there.
class PrefixFinder : public PlaceFinder {
 public:
  PrefixFinder(IndexReader& index, std::string prefix)
      : database_(index.database()), prefix_(std::move(prefix)) {}

  void find(ArticlePlaces& places, Spans& spans) override {
    spans.clear();
    auto term = database_.termlist_begin(places.article());
    const auto end = database_.termlist_end(places.article());
    for (term.skip_to(prefix_); term != end && (*term).starts_with(prefix_); ++term) {
      places.find(*term, positions_);
      add_single_words(positions_, spans);
    }
    put_in_order(spans);
  }

 private:
  const Xapian::Database& database_;
  std::string prefix_;
  Positions positions_;
};

class AnyFinder : public PlaceFinder {
 public:
  explicit AnyFinder(std::vector<Finder> finders) : finders_(std::move(finders)) {}

  void find(ArticlePlaces& places, Spans& spans) override {
    spans.clear();
    for (const Finder& finder : finders_) {
      finder->find(places, found_);
      spans.insert(spans.end(), found_.begin(), found_.end());
    }
    put_in_order(spans);
  }

 private:
  std::vector<Finder> finders_;
  Spans found_;
};

class JoinedFinder : public PlaceFinder {
 public:
  JoinedFinder(Finder left, Finder right, std::size_t distance, bool in_order)
      : left_(std::move(left)),
        right_(std::move(right)),
        distance_(distance),
        in_order_(in_order) {}

  void find(ArticlePlaces& places, Spans& spans) override {
    spans.clear();
    left_->find(places, on_the_left_);
    if (on_the_left_.empty()) return;
    right_->find(places, on_the_right_);
    spans = join(on_the_left_, on_the_right_, distance_, in_order_);
  }

 private:
  Finder left_;
  Finder right_;
  std::size_t distance_;
  bool in_order_;
  Spans on_the_left_;
  Spans on_the_right_;
};

class LeadFinder : public PlaceFinder {
 public:
  explicit LeadFinder(Finder finder) : finder_(std::move(finder)) {}

  void find(ArticlePlaces& places, Spans& spans) override {
    finder_->find(places, spans);
    places.find(spec_of(Field::lead).prefix, end_);
    if (end_.empty()) return spans.clear();
    std::erase_if(spans, [&](const Span& span) { return span.last > end_.front(); });
  }

 private:
  Finder finder_;
  Positions end_;
};

struct FinderMaker {
  IndexReader& index;
  std::deque<TermPlaces>& pool;

  [[nodiscard]] TermPlaces& places_of(std::string term) const {
    return pool.emplace_back(index, std::move(term));
  }

  Finder operator()(const TermPattern& term) const {
    return std::make_unique<TermFinder>(places_of(term.term));
  }
  Finder operator()(const StemPattern& pattern) const {
    const Stem& stem = pattern.stem;
    TermPlaces& derived = places_of(terms::stem(stem.field, stem.text));
    TermPlaces* const form =
        stem.is_form ? &places_of(terms::word(stem.field, stem.text)) : nullptr;
    return std::make_unique<StemFinder>(stem.field, derived, form);
  }
  Finder operator()(const SequencePattern& sequence) const {
    std::vector<std::reference_wrapper<TermPlaces>> words;
    for (const std::string& term : sequence.terms) words.emplace_back(places_of(term));
    return std::make_unique<SequenceFinder>(std::move(words));
  }
  Finder operator()(const PrefixPattern& prefix) const {
    return std::make_unique<PrefixFinder>(index, prefix.prefix);
  }
  Finder operator()(const AnyPattern& any) const {
    std::vector<Finder> finders;
    for (const Pattern& pattern : any.patterns) finders.push_back(make(pattern));
    return std::make_unique<AnyFinder>(std::move(finders));
  }
  Finder operator()(const JoinedPattern& joined) const {
    return std::make_unique<JoinedFinder>(make(joined.patterns[0]), make(joined.patterns[1]),
                                          joined.distance, joined.in_order);
  }
  Finder operator()(const LeadPattern& lead) const {
    return std::make_unique<LeadFinder>(make(lead.pattern.front()));
  }

  [[nodiscard]] Finder make(const Pattern& pattern) const {
    return std::visit(*this, pattern.content);
  }
};

}  // namespace

std::unique_ptr<PlaceFinder> make_finder(const Pattern& pattern, IndexReader& index,
                                         std::deque<TermPlaces>& terms) {
  return FinderMaker{index, terms}.make(pattern);
}

}  // namespace kliping::proximity
