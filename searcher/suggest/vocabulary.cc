// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/vocabulary.h"

#include <algorithm>

#include "common/text/ascii.h"
#include "searcher/suggest/spelling_distance.h"

namespace kliping {
namespace {

constexpr std::size_t shortest_corrected = 4;

/// Longer ones are debris of scraping, or sentences.
constexpr std::size_t longest_corrected = 40;

/// From so many letters on, a word may have two slips.
constexpr std::size_t two_slips_from = 7;

/// What is added to the distance of a form that begins with another letter:
/// those are rarely mistaken.
constexpr std::size_t other_first_letter = 1;

/// Words of letters, and values of several words.
bool can_be_corrected(std::string_view form) {
  return form.size() >= shortest_corrected && form.size() <= longest_corrected &&
         std::all_of(form.begin(), form.end(), [](char c) { return ascii::is_small(c) || c == ' '; });
}

/// Whether what was written lacks a letter of `form`, or has two of them
/// swapped, rather than another letter or one too many.
bool is_left_out_or_swapped(std::string_view written, std::string_view form) {
  return form.size() > written.size() ||
         (form.size() == written.size() &&
          std::is_permutation(form.begin(), form.end(), written.begin()));
}

/// How much speaks for `form`, of those equally near: how frequent it is. A
/// word of n letters lacks one in n ways, and has two swapped in n - 1, but has
/// a wrong letter or one too many in 25 times as many; so one of the latter ways
/// comes by chance that much more often.
std::size_t likelihood(std::string_view written, std::string_view form, std::size_t frequency) {
  constexpr std::size_t other_letters = 25;
  return is_left_out_or_swapped(written, form) ? other_letters * frequency : frequency;
}

/// Keeps the best of the forms that it is shown.
class Search {
 public:
  Search(std::string_view written, std::size_t least_frequency)
      : target_(written),
        least_frequency_(least_frequency),
        most_(SpellingTarget::slip * (written.size() < two_slips_from ? 1 : 2)) {}

  /// Looks at all terms that begin with `prefix` and then with `letter`.
  void look_at(const Xapian::Database& database, const std::string& prefix, char letter) {
    const std::size_t added = letter == target_.word().front() ? 0 : other_first_letter;
    const std::string beginning = prefix + letter;
    const auto end = database.allterms_end(beginning);
    for (auto term = database.allterms_begin(beginning); term != end; ++term) {
      const std::string whole = *term;
      const std::string_view form = std::string_view(whole).substr(prefix.size());
      const std::size_t distance = target_.distance_to(form, most_);
      if (distance > most_ || form == target_.word()) continue;
      consider(form, distance + added, term.get_termfreq());
    }
  }

  [[nodiscard]] const std::optional<Vocabulary::Nearest>& best() const { return best_; }

 private:
  void consider(std::string_view form, std::size_t distance, std::size_t frequency) {
    if (frequency < least_frequency_) return;
    const std::size_t likely = likelihood(target_.word(), form, frequency);
    const bool better = !best_ || distance < best_->distance ||
                        (distance == best_->distance && likely > likely_);
    if (!better) return;
    best_ = Vocabulary::Nearest{std::string(form), distance, frequency};
    likely_ = likely;
    most_ = std::min(most_, distance);
  }

  SpellingTarget target_;
  std::size_t least_frequency_;
  std::size_t most_;  // how far a form may be: no farther than the best
  std::optional<Vocabulary::Nearest> best_;
  std::size_t likely_ = 0;  // of the best
};

}  // namespace

Vocabulary::Vocabulary(const Xapian::Database& database, Field field)
    : database_(database), prefix_(spec_of(field).prefix) {}

std::string Vocabulary::term_of(std::string_view form) const {
  return std::string(prefix_).append(form);
}

std::size_t Vocabulary::frequency(std::string_view form) const {
  return database_.get_termfreq(term_of(form));
}

std::optional<Vocabulary::Nearest> Vocabulary::nearest(std::string_view written,
                                                       std::size_t least_frequency) const {
  if (!can_be_corrected(written)) return std::nullopt;
  Search search(written, least_frequency);
  search.look_at(database_, prefix_, written.front());
  if (search.best() && search.best()->distance <= SpellingTarget::slip) return search.best();
  // Terms of forms and of values begin with a small letter, those of other
  // fields with a capital.
  for (char letter = 'a'; letter <= 'z'; ++letter) {
    if (letter != written.front()) search.look_at(database_, prefix_, letter);
  }
  return search.best();
}

}  // namespace kliping
