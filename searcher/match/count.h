// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "searcher/match/evaluator.h"

namespace kliping::match {

/// How many articles match, exactly. Throws as IndexReader does.
[[nodiscard]] inline std::size_t count(IndexReader& index, const Plan& plan) {
  const DocumentRange all{1, index.database().get_lastdocid()};
  Evaluator evaluator(index);
  const std::size_t articles = evaluator.evaluate(plan, all).documents.size();
  evaluator.keep_places();
  return articles;
}

}  // namespace kliping::match
