// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/place_source.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "searcher/proximity/place_finder.h"

namespace kliping::proximity {
namespace {

/// A condition that is put to the articles of one database, in rising order.
class Examination {
 public:
  Examination(const Condition& condition, const Xapian::Database& database)
      : condition_(condition),
        beginnings_(database,
                    std::string(condition.kind == Condition::Kind::sentence ? sentence_mark
                                                                            : paragraph_mark)) {
    for (const Pattern& pattern : condition.patterns) {
      finders_.push_back(make_finder(pattern, database));
    }
  }

  bool passes(Xapian::docid article) {
    std::vector<Spans> lists;
    for (const auto& finder : finders_) {
      lists.push_back(finder->find(article));
      if (lists.back().empty()) return false;
    }
    if (condition_.kind != Condition::Kind::at_least) {
      return share_unit(lists, beginnings_.read(article));
    }
    return condition_.count == 1 || count_apart(lists.front()) >= condition_.count;
  }

 private:
  const Condition& condition_;
  PositionReader beginnings_;
  std::vector<std::unique_ptr<PlaceFinder>> finders_;
};

/// Xapian asks it about the articles that the rest of a query has found.
class PlaceSource : public Xapian::PostingSource {
 public:
  explicit PlaceSource(std::shared_ptr<const Condition> condition)
      : condition_(std::move(condition)) {}

  PostingSource* clone() const override { return new PlaceSource(condition_); }
  std::string name() const override { return "kliping::PlaceSource"; }
  std::string get_description() const override { return "Places"; }

  void init(const Xapian::Database& database) override {
    articles_ = database.postlist_begin("");
    end_ = database.postlist_end("");
    examination_ = std::make_unique<Examination>(*condition_, database);
    last_ = database.get_lastdocid();
    article_count_ = database.get_doccount();
    article_ = 0;
  }

  // The highest estimate makes Xapian ask all other parts of the query first.
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return article_count_; }
  Xapian::doccount get_termfreq_max() const override { return article_count_; }

  Xapian::docid get_docid() const override { return article_; }
  bool at_end() const override { return article_ > last_; }

  void next(double /*least_weight*/) override { find_from(article_ + 1); }

  void skip_to(Xapian::docid article, double /*least_weight*/) override {
    if (article > article_) find_from(article);
  }

  bool check(Xapian::docid article, double /*least_weight*/) override {
    if (article <= article_) return true;
    if (!examination_->passes(article)) return false;
    article_ = article;
    return true;
  }

 private:
  /// Xapian seldom needs this: only where it asks this part of a query first.
  void find_from(Xapian::docid article) {
    if (articles_ != end_) articles_.skip_to(article);
    for (; articles_ != end_; ++articles_) {
      article_ = *articles_;
      if (examination_->passes(article_)) return;
    }
    article_ = last_ + 1;
  }

  std::shared_ptr<const Condition> condition_;
  std::unique_ptr<Examination> examination_;
  Xapian::PostingIterator articles_;  // all there are
  Xapian::PostingIterator end_;
  Xapian::docid last_ = 0;
  Xapian::docid article_ = 0;
  Xapian::doccount article_count_ = 0;
};

}  // namespace

Xapian::Query with_condition(const Xapian::Query& query, Condition condition) {
  // Xapian's way to hand over an object: release() gives it to the Query.
  auto* const source = new PlaceSource(std::make_shared<const Condition>(std::move(condition)));
  return Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query(source->release()));
}

}  // namespace kliping::proximity
