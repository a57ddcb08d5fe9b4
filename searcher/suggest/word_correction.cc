// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/word_correction.h"

#include <algorithm>
#include <utility>

#include "common/archive/terms.h"
#include "common/lexicon/acronym_table.h"
#include "common/lexicon/lexicon.h"
#include "common/text/ascii.h"
#include "searcher/match/count.h"
#include "searcher/match/make_plan.h"
#include "searcher/suggest/spelling_distance.h"

namespace kliping {
namespace {

// Chosen by measuring: tests/bench/spelling.sh, common/doc/indonesian.md.

/// A word that more articles have is no mistake.
constexpr std::size_t most_of_missing = 2;

/// So many times as many articles must have what a rare word is corrected to.
constexpr std::size_t times_as_frequent = 300;

/// Of so many articles one must have what a word is corrected to: rarer ones
/// are mistakes themselves.
constexpr std::size_t articles_for_one = 3000;

constexpr std::size_t shortest_part = 2;
constexpr std::size_t shortest_parted = 6;

/// In how many articles a correction must be of a word that `frequency` have.
std::size_t least_for(std::size_t frequency, std::size_t articles) {
  return std::max(1 + articles / articles_for_one, times_as_frequent * frequency);
}

bool is_of_the_lexicon(const AnalyzedToken& word) {
  return std::any_of(word.stems.begin(), word.stems.end(),
                     [](const std::string& stem) { return lexicon::find_root(stem).has_value(); });
}

}  // namespace

WordCorrection::WordCorrection(match::IndexReader& index, Analyzer& analyzer, Field field)
    : index_(index),
      analyzer_(analyzer),
      field_(indexed_field(field)),
      vocabulary_(index.database(), field_) {}

bool WordCorrection::is_missing(const AnalyzedToken& word) const {
  return frequency(word) <= most_of_missing &&
         AcronymTable::instance().senses_of(word.token.form).empty();
}

std::size_t WordCorrection::frequency(const AnalyzedToken& word) const {
  std::size_t most = 0;
  for (const Field field : {field_, Field::text}) {
    most = std::max(most, index_.estimate_term(terms::word(field, word.token.form)));
    for (const std::string& stem : word.stems) {
      most = std::max(most, index_.stem(stem_in(field, stem, analyzer_))->documents.size());
    }
  }
  return most;
}

std::optional<std::string> WordCorrection::correct(const AnalyzedToken& word) const {
  const std::size_t articles = frequency(word);
  const std::size_t least = least_for(articles, index_.database().get_doccount());
  std::optional<NearestForm::Form> best;
  if (!is_of_the_lexicon(word)) best = vocabulary_.nearest(word.token.form, least);
  // What an article has is doubted less.
  if (articles > 0 && best && best->distance > SpellingTarget::slip) best.reset();
  if (!best || best->distance >= SpellingTarget::slip) {
    auto parts = parted(word.token.form, least);
    const bool is_better =
        parts && (!best || best->distance > parts->distance || best->frequency < parts->frequency);
    if (is_better) best = std::move(parts);
  }
  return best ? std::optional(std::move(best->form)) : std::nullopt;
}

std::optional<NearestForm::Form> WordCorrection::parted(std::string_view form,
                                                        std::size_t least_frequency) const {
  if (form.size() < shortest_parted || !std::all_of(form.begin(), form.end(), ascii::is_small)) {
    return std::nullopt;
  }
  std::size_t best = 0;  // where to part it
  std::size_t rarer = 0;
  for (std::size_t at = shortest_part; at + shortest_part <= form.size(); ++at) {
    const std::size_t frequency =
        std::min(vocabulary_.frequency(form.substr(0, at)), vocabulary_.frequency(form.substr(at)));
    if (frequency > rarer) {
      best = at;
      rarer = frequency;
    }
  }
  if (rarer < least_frequency) return std::nullopt;
  const std::string first(form.substr(0, best));
  const std::string second(form.substr(best));
  const std::size_t articles = match::count(index_, match::phrase_plan(field_, {first, second}));
  if (articles < least_frequency) return std::nullopt;
  return NearestForm::Form{first + ' ' + second, SpellingTarget::slip, articles};
}

std::optional<std::string> WordCorrection::joined(const AnalyzedToken& one,
                                                  const AnalyzedToken& other) const {
  const std::string form = one.token.form + other.token.form;
  const std::size_t rarer = std::min(frequency(one), frequency(other));
  const bool is_rare = rarer <= most_of_missing;
  const std::size_t least = least_for(is_rare ? rarer : 0, index_.database().get_doccount());
  return vocabulary_.frequency(form) >= least ? std::optional(form) : std::nullopt;
}

}  // namespace kliping
