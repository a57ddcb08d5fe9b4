// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "searcher/match/evaluator.h"

namespace kliping::match {

/// How many articles match, exactly. Throws as IndexReader does.
[[nodiscard]] inline std::size_t count(IndexReader& index, const Plan& plan) {
  const DocumentRange all{1, index.database().get_lastdocid()};
  return Evaluator(index).evaluate(plan, all).documents.size();
}

}  // namespace kliping::match
