// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/text/tokenise.h"

namespace kliping {

/// A news medium, under its canonical name.
struct Outlet {
  std::string name;
  std::string kind;     ///< agency, magazine, newspaper, radio, reference, tv or web
  std::string country;  ///< ISO 3166-1 code, or `-`
};

/// Every outlet that kliping knows, and the ways their names are written:
/// outlets.tsv, compiled in. It never changes while a program runs, so any
/// thread may use it.
class OutletTable {
 public:
  /// What an alias proves where it stands in running text.
  enum class AliasUse {
    citation,       ///< the outlet, wherever a citation may stand
    ordinary_word,  ///< the outlet only right after a verb of quoting
    publisher,      ///< nothing: it serves metadata and hosts alone
  };

  struct Match {
    const Outlet* outlet;
    std::size_t words;  ///< how many tokens the name fills
    AliasUse use;
  };

  /// The table of outlets.tsv.
  static const OutletTable& instance();

  /// A table of its own, for tests. Throws Error where a line has not four
  /// columns, an alias has no words, or a name or alias means two outlets.
  explicit OutletTable(std::string_view tsv);

  /// The outlet of that name or alias, whatever its case and punctuation;
  /// null where it is not known.
  [[nodiscard]] const Outlet* find(std::string_view name) const;

  /// The outlet of the host of a URL or of a host name: `aceh.tribunnews.com`
  /// is looked up as a whole, then as `tribunnews.com`. Null where unknown.
  [[nodiscard]] const Outlet* find_by_url(std::string_view url) const;

  /// The canonical name of `name`, or `name` itself where it is not known.
  [[nodiscard]] std::string canonical_name(std::string_view name) const;

  /// The longest name that `words` begin with, written as its alias demands.
  /// `text` is what the tokens' offsets refer to.
  [[nodiscard]] std::optional<Match> match_at(std::span<const Token> words,
                                              std::string_view text) const;

  [[nodiscard]] std::span<const Outlet> outlets() const { return outlets_; }

  /// Calls `visit(std::string_view)` for each name and alias, as its words in
  /// small letters with one space between, in no particular order.
  template <typename Visit>
  void for_each_name(Visit&& visit) const {
    for (const auto& [words, aliases] : aliases_) visit(std::string_view(words));
  }

 private:
  struct Alias {
    std::size_t outlet;
    AliasUse use;
    std::string spelling;
  };

  void add_line(std::string_view line);
  void add_alias(std::size_t outlet, AliasUse use, std::string_view spelling);
  [[nodiscard]] const Outlet* find_key(const std::string& key) const;

  std::vector<Outlet> outlets_;
  std::unordered_map<std::string, std::vector<Alias>> aliases_;  // by the words, one space between
  std::unordered_map<std::string, std::size_t> most_words_;  // of aliases that begin with a word
};

}  // namespace kliping
