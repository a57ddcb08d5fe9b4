// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "kliping/query.h"
#include "tests/support/matcher/places.h"
#include "tests/support/matcher/scanned_article.h"
#include "tests/support/matcher/units.h"
#include "tests/support/matcher/wanted.h"

namespace kliping::test {

/// A question about one article, made of what is wanted. The PlaceFinder must
/// outlive its making only.
class Meaning {
 public:
  Meaning(const Wanted& wanted, Match match, PlaceFinder& finder);

  [[nodiscard]] bool fits(const ScannedArticle& article) const { return test_(article); }

 private:
  using Test = std::function<bool(const ScannedArticle&)>;

  [[nodiscard]] Test test_of(const Wanted& wanted) const;
  [[nodiscard]] std::vector<Test> tests_of(const std::vector<Wanted>& parts) const;
  [[nodiscard]] Test test_of_places(const Wanted& wanted, std::size_t least) const;
  [[nodiscard]] Test test_of_unit(const Wanted& wanted, UnitOf unit) const;
  [[nodiscard]] Test test_of_sequence(const Wanted& wanted) const;
  [[nodiscard]] Wanted without_stop_words(const Wanted& wanted) const;
  [[nodiscard]] bool is_passed_over(const Wanted& wanted) const;

  Match match_;
  PlaceFinder& finder_;
  Test test_;
};

}  // namespace kliping::test
