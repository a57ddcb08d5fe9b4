// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "kliping/schema.h"

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

  /// What is nearest to a written form.
  struct Nearest {
    std::string form;
    std::size_t distance = 0;   ///< as SpellingTarget counts
    std::size_t frequency = 0;  ///< articles that have it
  };

  /// The form nearest to `written`, other than itself, among those that at
  /// least `least_frequency` articles have: first those that begin with the
  /// same letter, and where none of them is near, all others. Of those equally
  /// near, the most frequent one. Nothing where none is near, and for what is
  /// not corrected: words of up to three letters, numbers, and letters other
  /// than a to z.
  [[nodiscard]] std::optional<Nearest> nearest(std::string_view written,
                                               std::size_t least_frequency) const;

 private:
  [[nodiscard]] std::string term_of(std::string_view form) const;

  const Xapian::Database& database_;
  std::string prefix_;
};

}  // namespace kliping
