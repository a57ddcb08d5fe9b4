// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/suggest/spelling_distance.h"

namespace kliping {

/// Keeps the one of many forms that a written one was probably meant to be:
/// the nearest, and of those equally near the likeliest, by how many articles
/// have it. A short word may have one slip (spelling_distance.h), one of seven
/// letters or more two. One of another first letter is farther by half a slip,
/// and never more than one slip away but for that.
class NearestForm {
 public:
  struct Form {
    std::string form;
    std::size_t distance = 0;   ///< as SpellingTarget counts, and the first letter
    std::size_t frequency = 0;  ///< articles that have it
  };

  /// Whether something of this kind is corrected at all: words of four letters
  /// or more, and several of them with blanks between; but no numbers, and no
  /// letters other than a to z.
  static bool can_be_corrected(std::string_view written);

  /// Forms that fewer articles have do not count. Requires that `written` can
  /// be corrected.
  NearestForm(std::string_view written, std::size_t least_frequency);

  /// Shows it a form. `frequency()` gives how many articles have it, and is
  /// called only where the form is near. `written` itself does not count.
  template <typename Frequency>
  void offer(std::string_view form, Frequency&& frequency) {
    if (const auto distance = distance_to(form)) keep(form, *distance, frequency());
  }

  [[nodiscard]] const std::optional<Form>& best() const { return best_; }

 private:
  [[nodiscard]] std::optional<std::size_t> distance_to(std::string_view form);
  void keep(std::string_view form, std::size_t distance, std::size_t frequency);

  SpellingTarget target_;
  std::size_t least_frequency_;
  std::size_t most_;  // how far a form may be, but for its first letter: no farther than the best
  std::optional<Form> best_;
  std::size_t likelihood_ = 0;  // of the best
};

}  // namespace kliping
