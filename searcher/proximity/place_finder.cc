// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/place_finder.h"

#include <algorithm>
#include <utility>

#include "common/archive/terms.h"

namespace kliping::proximity {
namespace {

using Finder = std::unique_ptr<PlaceFinder>;

Spans single_words(const std::vector<Xapian::termpos>& positions) {
  Spans spans;
  for (const Xapian::termpos position : positions) spans.push_back({position, position});
  return spans;
}

class TermFinder : public PlaceFinder {
 public:
  TermFinder(const Xapian::Database& database, const std::string& term) : term_(database, term) {}

  Spans find(Xapian::docid article) override { return single_words(term_.read(article)); }

 private:
  PositionReader term_;
};

class StemFinder : public PlaceFinder {
 public:
  StemFinder(const Xapian::Database& database, const StemPattern& pattern)
      : stem_(database, terms::stem(pattern.field, pattern.stem)),
        form_(database, pattern.is_form ? terms::word(pattern.field, pattern.stem) : ""),
        second_halves_(database, terms::pair(pattern.field)),
        is_form_(pattern.is_form) {}

  Spans find(Xapian::docid article) override {
    const auto stems = stem_.read(article);
    const auto forms = is_form_ ? form_.read(article) : std::vector<Xapian::termpos>();
    if (stems.empty() && forms.empty()) return {};
    const auto halves = second_halves_.read(article);
    const auto is_half = [&](Xapian::termpos position) {
      return std::binary_search(halves.begin(), halves.end(), position);
    };
    Spans spans;
    for (const Xapian::termpos position : stems) {
      spans.push_back({position, is_half(position + 1) ? position + 1 : position});
    }
    for (const Xapian::termpos position : forms) {
      // In a pair it is a half of another word; a pair's own stem is above.
      if (!is_half(position) && !is_half(position + 1)) spans.push_back({position, position});
    }
    std::sort(spans.begin(), spans.end());
    return spans;
  }

 private:
  PositionReader stem_;
  PositionReader form_;
  PositionReader second_halves_;
  bool is_form_;
};

/// Looks through the terms of the article: a prefix may stand for thousands of
/// terms of the archive, of which an article has few. Requires an article that
/// is there.
class PrefixFinder : public PlaceFinder {
 public:
  PrefixFinder(const Xapian::Database& database, std::string prefix)
      : database_(database), prefix_(std::move(prefix)) {}

  Spans find(Xapian::docid article) override {
    std::vector<Spans> lists;
    auto term = database_.termlist_begin(article);
    const auto end = database_.termlist_end(article);
    for (term.skip_to(prefix_); term != end && (*term).starts_with(prefix_); ++term) {
      const std::vector<Xapian::termpos> positions(term.positionlist_begin(),
                                                   term.positionlist_end());
      lists.push_back(single_words(positions));
    }
    return unite(lists);
  }

 private:
  Xapian::Database database_;
  std::string prefix_;
};

class AnyFinder : public PlaceFinder {
 public:
  explicit AnyFinder(std::vector<Finder> finders) : finders_(std::move(finders)) {}

  Spans find(Xapian::docid article) override {
    std::vector<Spans> lists;
    for (const Finder& finder : finders_) lists.push_back(finder->find(article));
    return unite(lists);
  }

 private:
  std::vector<Finder> finders_;
};

class JoinedFinder : public PlaceFinder {
 public:
  JoinedFinder(Finder left, Finder right, std::size_t distance, bool in_order)
      : left_(std::move(left)),
        right_(std::move(right)),
        distance_(distance),
        in_order_(in_order) {}

  Spans find(Xapian::docid article) override {
    const Spans left = left_->find(article);
    if (left.empty()) return {};
    return join(left, right_->find(article), distance_, in_order_);
  }

 private:
  Finder left_;
  Finder right_;
  std::size_t distance_;
  bool in_order_;
};

class LeadFinder : public PlaceFinder {
 public:
  LeadFinder(const Xapian::Database& database, Finder finder)
      : end_(database, std::string(spec_of(Field::lead).prefix)), finder_(std::move(finder)) {}

  Spans find(Xapian::docid article) override {
    Spans spans = finder_->find(article);
    const auto end = end_.read(article);
    if (end.empty()) return {};
    std::erase_if(spans, [&](const Span& span) { return span.last > end.front(); });
    return spans;
  }

 private:
  PositionReader end_;
  Finder finder_;
};

struct FinderMaker {
  const Xapian::Database& database;

  Finder operator()(const TermPattern& term) const {
    return std::make_unique<TermFinder>(database, term.term);
  }
  Finder operator()(const StemPattern& stem) const {
    return std::make_unique<StemFinder>(database, stem);
  }
  Finder operator()(const PrefixPattern& prefix) const {
    return std::make_unique<PrefixFinder>(database, prefix.prefix);
  }
  Finder operator()(const AnyPattern& any) const {
    std::vector<Finder> finders;
    for (const Pattern& pattern : any.patterns) finders.push_back(make_finder(pattern, database));
    return std::make_unique<AnyFinder>(std::move(finders));
  }
  Finder operator()(const JoinedPattern& joined) const {
    return std::make_unique<JoinedFinder>(make_finder(joined.patterns[0], database),
                                          make_finder(joined.patterns[1], database),
                                          joined.distance, joined.in_order);
  }
  Finder operator()(const LeadPattern& lead) const {
    return std::make_unique<LeadFinder>(database, make_finder(lead.pattern.front(), database));
  }
};

}  // namespace

std::unique_ptr<PlaceFinder> make_finder(const Pattern& pattern, const Xapian::Database& database) {
  return std::visit(FinderMaker{database}, pattern.content);
}

std::vector<Xapian::termpos> PositionReader::read(Xapian::docid article) {
  if (!begun_) {
    postings_ = database_.postlist_begin(term_);
    begun_ = true;
  }
  const auto end = database_.postlist_end(term_);
  if (postings_ == end) return {};
  postings_.skip_to(article);
  if (postings_ == end || *postings_ != article) return {};
  return {postings_.positionlist_begin(), postings_.positionlist_end()};
}

}  // namespace kliping::proximity
