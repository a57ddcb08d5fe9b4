// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/match_watch.h"

#include <algorithm>

#include "kliping/error.h"

namespace kliping {

void MatchWatch::init(const Xapian::Database& archive) {
  // A copy of an archive has its UUID too; then the first that is left.
  const auto left = archives_.begin() + static_cast<std::ptrdiff_t>(progress_.begun);
  const auto found = std::find(left, archives_.end(), archive.get_uuid());
  if (found == archives_.end()) {
    throw Error(ErrorCode::failure, "Xapian searches the archives in an order that is not known");
  }
  archive_ = static_cast<std::size_t>(found - archives_.begin());
  progress_.begun = archive_ + 1;
  documents_ = archive.get_doccount();
  last_ = archive.get_lastdocid();
  at_ = 0;
}

void MatchWatch::next(double /*least_weight*/) {
  ++at_;
  look();
}

void MatchWatch::skip_to(Xapian::docid document, double /*least_weight*/) {
  at_ = std::max(at_, document);
  look();
}

MatchWatch* MatchWatch::clone() const { return new MatchWatch(archives_, deadline_, progress_); }

void MatchWatch::look() {
  progress_.archive = archive_;
  deadline_.check();
}

}  // namespace kliping
