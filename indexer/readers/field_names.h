// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "indexer/extract/raw_article.h"
#include "kliping/input_options.h"

namespace kliping {

/// What the fields of an article are called in the formats in use: in the
/// JSON of scrapers, in the header of a table, above a Markdown text. One
/// table (field_names.cc) serves all of these.
///
/// Names are compared without regard to case, blanks, hyphens and underlines:
/// `Isi Berita`, `isi_berita`. Constant once it is made: any thread may use it.
class FieldNames {
 public:
  using TextMember = std::string RawArticle::*;
  using ListMember = std::vector<std::string> RawArticle::*;
  using Member = std::variant<TextMember, ListMember>;

  /// What a name means. Of several names that mean one member, that of the
  /// lowest rank wins.
  struct Meaning {
    Member member;
    std::size_t rank;
  };

  /// The names of the table; those of `own` go before them. Throws Error
  /// (bad_usage) where `own` names a field that there is not.
  explicit FieldNames(std::span<const MappedField> own = {});

  /// Null where the name is not known.
  [[nodiscard]] const Meaning* find(std::string_view name) const;

  /// Whether any name has a dot, as in `content.text`: the path to a value
  /// within another. Only names of a user's own have.
  [[nodiscard]] bool has_paths() const { return has_paths_; }

 private:
  std::unordered_map<std::string, Meaning> meanings_;
  bool has_paths_ = false;
};

}  // namespace kliping
