// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/field_names.h"

namespace kliping {

/// Puts an article together from named values, in whatever order they come.
class RawFields {
 public:
  /// `names` must outlive it.
  explicit RawFields(const FieldNames& names) : names_(names) {}

  /// Takes the value of a name; one that is not known, an empty value and the
  /// `None`, `null` or `NaN` that scrapers write for one are passed over. For
  /// a field that is a list, tags in one text are parted at commas. Of a body
  /// in HTML, the text is taken.
  void offer(std::string_view name, std::string_view value);

  /// The same for a list of values; of a field that is a single text, the
  /// first counts.
  void offer(std::string_view name, const std::vector<std::string>& values);

  /// Whether anything that makes an article was found: a title or a body.
  [[nodiscard]] bool has_text() const { return !article_.title.empty() || !article_.body.empty(); }

  [[nodiscard]] RawArticle& article() { return article_; }
  [[nodiscard]] const RawArticle& article() const { return article_; }

 private:
  /// Whether a value of that meaning goes before what is there.
  [[nodiscard]] bool is_better(const FieldNames::Meaning& meaning) const;
  void set(const FieldNames::Meaning& meaning, std::vector<std::string> values);

  const FieldNames& names_;
  RawArticle article_;
  std::vector<FieldNames::Meaning> taken_;  // one for each field that has a value
};

}  // namespace kliping
