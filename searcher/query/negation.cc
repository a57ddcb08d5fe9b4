// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/negation.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kliping {
namespace {

/// Keeps the numbers of the articles that it is shown.
class FoundArticles : public Xapian::MatchSpy {
 public:
  explicit FoundArticles(Deadline* deadline) : deadline_(deadline) {}

  void operator()(const Xapian::Document& article, double /*weight*/) override {
    if (deadline_ != nullptr) deadline_->check();
    articles.push_back(article.get_docid());
  }

  std::vector<Xapian::docid> articles;

 private:
  Deadline* deadline_;
};

std::vector<Xapian::docid> found_in(const Xapian::Database& database, const Xapian::Query& query,
                                    Deadline* deadline) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  FoundArticles found(deadline);
  enquire.add_matchspy(&found);
  static_cast<void>(enquire.get_mset(0, 0, database.get_doccount()));
  std::sort(found.articles.begin(), found.articles.end());
  return std::move(found.articles);
}

/// The articles that a query finds, as a part of another query.
class FoundSource : public Xapian::PostingSource {
 public:
  FoundSource(Xapian::Query query, Deadline* deadline)
      : query_(std::move(query)), deadline_(deadline) {}

  PostingSource* clone() const override { return new FoundSource(query_, deadline_); }
  std::string name() const override { return "kliping::FoundSource"; }
  std::string get_description() const override { return query_.get_description(); }

  void init(const Xapian::Database& database) override {
    articles_ = found_in(database, query_, deadline_);
    next_ = 0;
  }

  Xapian::doccount get_termfreq_min() const override { return count(); }
  Xapian::doccount get_termfreq_est() const override { return count(); }
  Xapian::doccount get_termfreq_max() const override { return count(); }

  // It stands before the first article until it is asked for one.
  Xapian::docid get_docid() const override { return articles_[next_ - 1]; }
  bool at_end() const override { return next_ > articles_.size(); }

  void next(double /*least_weight*/) override { ++next_; }

  void skip_to(Xapian::docid article, double /*least_weight*/) override {
    const auto from = articles_.begin() + static_cast<std::ptrdiff_t>(next_ == 0 ? 0 : next_ - 1);
    const auto found = std::lower_bound(from, articles_.end(), article);
    next_ = static_cast<std::size_t>(found - articles_.begin()) + 1;
  }

 private:
  [[nodiscard]] Xapian::doccount count() const {
    return static_cast<Xapian::doccount>(articles_.size());
  }

  Xapian::Query query_;
  Deadline* deadline_;
  std::vector<Xapian::docid> articles_;
  std::size_t next_ = 0;  // one more than the number of the article it stands at
};

}  // namespace

Xapian::Query without(const Xapian::Query& query, const Xapian::Query& unwanted,
                      const Xapian::Query& among, Deadline* deadline) {
  // It may cost much to look at others.
  const Xapian::Query both(Xapian::Query::OP_AND, unwanted, among);
  // Xapian's way to hand over an object: release() gives it to the Query.
  auto* const source = new FoundSource(both, deadline);
  return Xapian::Query(Xapian::Query::OP_AND_NOT, query, Xapian::Query(source->release()));
}

}  // namespace kliping
