// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

#include "kliping/error.h"
#include "kliping/query.h"
#include "kliping/results.h"

namespace kliping {

enum class Sort {
  relevance,  ///< best first; the newer of two that are equal
  newest,     ///< by publish date; articles without one last
  oldest,     ///< by publish date; articles without one last
};

struct SearchOptions {
  /// How many hits to give. Default 10; 0 counts only.
  std::size_t limit = 10;
  /// How many hits to pass over before the first.
  std::size_t offset = 0;
  Sort sort = Sort::relevance;
  /// The fields to count by. Throws Error (bad_usage) for one that is no facet.
  std::vector<Field> facets = {};
  /// How many values of a facet to give, the most frequent ones; 0 gives all.
  /// Facets by date are never cut.
  std::size_t facet_limit = 0;
  /// The longest snippet, in bytes; 0 makes none.
  std::size_t snippet_bytes = 240;
};

/// Searches one archive.
///
/// A Searcher may be shared: any number of threads may call its const
/// methods at once. It follows the archive by itself: an update or a new
/// generation that is published while it lives is seen by the next call, and
/// no answer mixes two states of the archive.
class Searcher {
 public:
  /// Opens the archive. Throws Error: no_archive where there is none,
  /// schema_mismatch where this version cannot read it.
  explicit Searcher(const std::filesystem::path& archive);
  ~Searcher();
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;

  /// Finds the articles that `query` describes. Finding none is no error.
  /// Throws Error where the archive cannot be read any more, and (bad_query)
  /// where a wildcard stands for too many words.
  [[nodiscard]] Results search(const Query& query, const SearchOptions& options = {}) const;

  /// How many articles the archive has now.
  [[nodiscard]] std::size_t article_count() const;

 private:
  class ViewPool;
  std::unique_ptr<ViewPool> views_;
};

}  // namespace kliping
