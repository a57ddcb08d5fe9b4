// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kliping/date.h"
#include "kliping/error.h"

namespace kliping {

namespace syntax {
struct Node;
}

/// Which of the words that stand side by side an article must have.
enum class Match {
  all,  ///< all of them, as a search box has it
  any,  ///< at least one, the best first: for questions and for measuring
};

struct QueryOptions {
  /// The day that `date:kemarin` and `since:7d` are counted from.
  Date today = today_in_jakarta();
  Match match = Match::all;
};

/// What to search for: the parsed form of a query text. It knows nothing of
/// any archive, is cheap to copy and may be shared between threads.
class Query {
 public:
  /// Parses a query in the language of searcher/doc/query-syntax.md. Throws
  /// Error (bad_query) with a position and a hint where the text cannot be
  /// understood.
  static Query parse(std::string_view text, const QueryOptions& options = {});

  /// The text that was parsed.
  [[nodiscard]] const std::string& text() const { return text_; }

  /// The query as it was understood, written in the same language with
  /// everything spelled out: fields and operators in English, dates as
  /// numbers. Parsing it with Match::all, on any day, gives an equal query.
  [[nodiscard]] std::string canonical_text() const;

  /// What a person who wrote the query may want to know of it, in English,
  /// one sentence each: that a word is an acronym with several meanings (`PBB`),
  /// none of which is searched for, that `atau` in small letters is a word.
  /// Mostly empty.
  [[nodiscard]] std::vector<std::string> remarks() const;

  /// The syntax tree; for the library's own use.
  [[nodiscard]] const syntax::Node& tree() const { return *tree_; }

 private:
  Query(std::string text, std::shared_ptr<const syntax::Node> tree)
      : text_(std::move(text)), tree_(std::move(tree)) {}

  std::string text_;
  std::shared_ptr<const syntax::Node> tree_;
};

}  // namespace kliping
