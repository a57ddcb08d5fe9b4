// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/vocabulary.h"

#include "searcher/suggest/spelling_distance.h"

namespace kliping {

Vocabulary::Vocabulary(const Xapian::Database& database, Field field)
    : database_(database), prefix_(spec_of(field).prefix) {}

std::size_t Vocabulary::frequency(std::string_view form) const {
  return database_.get_termfreq(std::string(prefix_).append(form));
}

std::optional<NearestForm::Form> Vocabulary::nearest(std::string_view written,
                                                     std::size_t least_frequency) const {
  if (!NearestForm::can_be_corrected(written)) return std::nullopt;
  NearestForm nearest(written, least_frequency);
  offer_all(nearest, written.front());
  // No other beginning can bring one that is nearer than a slip away, but by
  // sounds alone, as `pebruari` is.
  if (nearest.best() && nearest.best()->distance <= SpellingTarget::slip) return nearest.best();
  // Forms and values that are not numbers begin with a small letter, the
  // prefixes of other fields with a capital.
  for (char letter = 'a'; letter <= 'z'; ++letter) {
    if (letter != written.front()) offer_all(nearest, letter);
  }
  return nearest.best();
}

void Vocabulary::offer_all(NearestForm& nearest, char first_letter) const {
  const std::string beginning = prefix_ + first_letter;
  const auto end = database_.allterms_end(beginning);
  for (auto term = database_.allterms_begin(beginning); term != end; ++term) {
    const std::string whole = *term;
    nearest.offer(std::string_view(whole).substr(prefix_.size()),
                  [&] { return std::size_t{term.get_termfreq()}; });
  }
}

}  // namespace kliping
