// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "kliping/schema.h"
#include "searcher/suggest/nearest_form.h"

namespace kliping {

/// The words or values that the articles of an archive have in one field, read
/// from its list of terms: always those of now, and several archives are one.
///
/// Belongs to the thread that uses the database. Xapian's exceptions come out.
class Vocabulary {
 public:
  Vocabulary(const Xapian::Database& database, Field field);

  /// How many articles have it in this form.
  [[nodiscard]] std::size_t frequency(std::string_view form) const;

  /// The form that `written` was probably meant to be (NearestForm), other than
  /// itself, of those that at least `least_frequency` articles have; nothing
  /// where none is near, or such a thing is not corrected. Walks through the
  /// forms of its first letter, and where none of them is a slip away or
  /// nearer, through all.
  [[nodiscard]] std::optional<NearestForm::Form> nearest(std::string_view written,
                                                         std::size_t least_frequency) const;

 private:
  void offer_all(NearestForm& nearest, char first_letter) const;

  const Xapian::Database& database_;
  std::string prefix_;
};

}  // namespace kliping
