// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/nearest_form.h"

#include <algorithm>

#include "common/text/ascii.h"

namespace kliping {
namespace {

constexpr std::size_t shortest_corrected = 4;

/// Longer ones are debris of scraping, or sentences.
constexpr std::size_t longest_corrected = 40;

constexpr std::size_t two_slips_from = 7;

/// What is added to the distance of a form with another first letter: those
/// are rarely mistaken, so that it may be one slip away at most.
constexpr std::size_t other_first_letter = 1;

/// Whether what was written lacks a letter of `form`, or has two of them
/// swapped, rather than another letter or one too many.
bool is_left_out_or_swapped(std::string_view written, std::string_view form) {
  return form.size() > written.size() ||
         (form.size() == written.size() &&
          std::is_permutation(form.begin(), form.end(), written.begin()));
}

/// How much speaks for `form`, of those equally near: how frequent it is. A
/// word of n letters can lack one in n ways and have two swapped in n - 1, but
/// have a wrong letter or one too many in 25 times as many ways and more. So a
/// form is near in one of the latter ways so much more often by chance.
std::size_t likelihood_of(std::string_view written, std::string_view form, std::size_t frequency) {
  constexpr std::size_t other_letters = 25;
  return is_left_out_or_swapped(written, form) ? other_letters * frequency : frequency;
}

}  // namespace

bool NearestForm::can_be_corrected(std::string_view written) {
  return written.size() >= shortest_corrected && written.size() <= longest_corrected &&
         ascii::is_small(written.front()) &&
         std::all_of(written.begin(), written.end(),
                     [](char c) { return ascii::is_small(c) || c == ' '; });
}

NearestForm::NearestForm(std::string_view written, std::size_t least_frequency)
    : target_(written),
      least_frequency_(least_frequency),
      most_(SpellingTarget::slip * (written.size() < two_slips_from ? 1 : 2)) {}

std::optional<std::size_t> NearestForm::distance_to(std::string_view form) {
  const std::size_t distance = target_.distance_to(form, most_);
  if (distance > most_ || form == target_.word()) return std::nullopt;
  if (form.starts_with(target_.word().front())) return distance;
  if (distance > SpellingTarget::slip) return std::nullopt;
  return distance + other_first_letter;
}

void NearestForm::keep(std::string_view form, std::size_t distance, std::size_t frequency) {
  if (frequency < least_frequency_) return;
  const std::size_t likelihood = likelihood_of(target_.word(), form, frequency);
  if (best_ && distance > best_->distance) return;
  if (best_ && distance == best_->distance && likelihood <= likelihood_) return;
  best_ = Form{std::string(form), distance, frequency};
  likelihood_ = likelihood;
  most_ = std::min(most_, distance);
}

}  // namespace kliping
