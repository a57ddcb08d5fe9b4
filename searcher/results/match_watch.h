// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "searcher/query/deadline.h"

namespace kliping {

/// How far Xapian is with a query over several archives.
struct MatchProgress {
  std::size_t begun = 0;  ///< up to here it has made the archives' lists ready, or passed them over
  std::size_t archive = 0;  ///< the one that it reads from now
};

/// A part of a query that matches every document, without weight, and so is
/// asked for each that comes into question. It keeps the deadline, also where
/// nothing matches for long, and knows which archive a match is of: a MatchSpy
/// sees numbers of documents as each archive alone has them.
///
/// Must be the first part of an OP_AND. Xapian takes one archive after the
/// other, passing over empty ones, and makes the parts of a query ready in
/// their order, leaving out the rest when one has no documents.
class MatchWatch final : public Xapian::PostingSource {
 public:
  /// `archives` are the UUIDs of the indexes, in the order of the database. All
  /// must outlive the watch.
  MatchWatch(const std::vector<std::string>& archives, Deadline& deadline, MatchProgress& progress)
      : archives_(archives), deadline_(deadline), progress_(progress) {}

  // Xapian asks the parts of a query in the order of their estimates. This one
  // is to come behind the words, but before parts that look into each article
  // and estimate the highest number there is.
  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return get_termfreq_est(); }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override {
    return documents_ > 1 ? documents_ - 1 : documents_;
  }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return documents_; }

  void init(const Xapian::Database& archive) override;
  void next(double least_weight) override;
  void skip_to(Xapian::docid document, double least_weight) override;
  [[nodiscard]] bool at_end() const override { return at_ > last_; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_; }

  /// One for each archive; Xapian owns it.
  [[nodiscard]] MatchWatch* clone() const override;
  [[nodiscard]] std::string name() const override { return "kliping::MatchWatch"; }

 private:
  void look();

  const std::vector<std::string>& archives_;
  Deadline& deadline_;
  MatchProgress& progress_;
  std::size_t archive_ = 0;
  Xapian::doccount documents_ = 0;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
};

}  // namespace kliping
