// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/places.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/lexicon/acronym_table.h"
#include "common/text/stop_words.h"

namespace kliping::test {
namespace {

using Kind = Wanted::Kind;
using StepKind = Pattern::Step::Kind;

bool have_one_in_common(const std::vector<std::string>& some,
                        const std::vector<std::string>& others) {
  return std::any_of(some.begin(), some.end(), [&](const std::string& stem) {
    return std::find(others.begin(), others.end(), stem) != others.end();
  });
}

bool accepts(const std::vector<bool>& accepted, std::uint32_t number) {
  return number < accepted.size() && accepted[number];
}

/// The last word that `step` takes where it begins at `at`.
std::optional<std::size_t> take(const Pattern::Step& step, const ScannedText& text,
                                std::size_t at) {
  const ScannedWord& word = text[at];
  switch (step.kind) {
    case StepKind::form:
      return accepts(step.accepts, word.form) ? std::optional(at) : std::nullopt;
    case StepKind::capitals:
      return word.capitals && accepts(step.accepts, word.form) ? std::optional(at) : std::nullopt;
    case StepKind::stems:
      break;
  }
  if (word.continues_word || !accepts(step.accepts, word.stems)) return std::nullopt;
  const bool is_doubled = at + 1 < text.size() && text[at + 1].continues_word;
  return is_doubled ? at + 1 : at;
}

std::optional<Place> place_at(const Pattern& pattern, const ScannedText& text, std::size_t first) {
  std::optional<std::size_t> last;
  for (const Pattern::Step& step : pattern.steps) {
    const std::size_t at = last ? *last + 1 : first;
    if (at >= text.size()) return std::nullopt;
    if (last && text[at].place != text[*last].place + 1) return std::nullopt;
    last = take(step, text, at);
    if (!last) return std::nullopt;
  }
  return last ? std::optional(Place{first, *last}) : std::nullopt;
}

void add_places(const Pattern& pattern, const ScannedText& text, std::vector<Place>& places) {
  for (std::size_t first = 0; first < text.size(); ++first) {
    if (const auto place = place_at(pattern, text, first)) places.push_back(*place);
  }
}

/// Whether `after` begins at most `distance` words behind the end of `before`.
bool follows(const ScannedText& text, const Place& before, const Place& after,
             std::size_t distance) {
  if (after.first <= before.last) return false;
  return text[after.first].place - text[before.last].place <= distance;
}

std::vector<Place> pairs(const Sought& sought, const ScannedText& text) {
  const auto ones = places_of(sought.parts[0], text);
  const auto others = places_of(sought.parts[1], text);
  std::vector<Place> places;
  for (const Place& one : ones) {
    for (const Place& other : others) {
      const bool forwards = follows(text, one, other, sought.number);
      const bool backwards = sought.kind == Kind::near && follows(text, other, one, sought.number);
      if (forwards) places.push_back({one.first, other.last});
      if (backwards) places.push_back({other.first, one.last});
    }
  }
  return places;
}

}  // namespace

Pattern::Step PlaceFinder::form_step(const std::string& form) const {
  Pattern::Step step{StepKind::form, {}};
  for (const std::string& known : scanner_.forms()) step.accepts.push_back(known == form);
  return step;
}

Pattern::Step PlaceFinder::prefix_step(const std::string& beginning) const {
  Pattern::Step step{StepKind::form, {}};
  for (const std::string& known : scanner_.forms()) {
    step.accepts.push_back(known.starts_with(beginning));
  }
  return step;
}

Pattern::Step PlaceFinder::stem_step(const std::vector<std::string>& stems) const {
  Pattern::Step step{StepKind::stems, {}};
  for (const auto& known : scanner_.stems()) {
    step.accepts.push_back(have_one_in_common(known, stems));
  }
  return step;
}

Pattern PlaceFinder::exactly(const std::string& text) {
  Pattern pattern;
  for (const AnalyzedToken& word : analyzer_.analyze(text)) {
    pattern.steps.push_back(form_step(word.token.form));
  }
  return pattern;
}

Pattern PlaceFinder::in_any_form(const std::string& text) {
  Pattern pattern;
  for (const AnalyzedToken& word : analyzer_.analyze(text)) {
    if (!word.continues_word) pattern.steps.push_back(stem_step(word.stems));
  }
  return pattern;
}

/// A word of several parts that are not one (`Al-Arabiya`) is found by the
/// parts side by side; an address has no stems.
std::vector<Pattern> PlaceFinder::patterns_of_word(const Wanted& wanted) {
  const Pattern any_form = in_any_form(wanted.text);
  if (wanted.field == Field::url || any_form.steps.size() > 1) return {exactly(wanted.text)};
  std::vector<Pattern> patterns{any_form};
  const auto senses = AcronymTable::instance().senses_of(wanted.text);
  if (senses.size() == 1) patterns.push_back(exactly(senses.front()));
  return patterns;
}

std::vector<Pattern> PlaceFinder::patterns_of(const Wanted& wanted) {
  switch (wanted.kind) {
    case Kind::word:
      return patterns_of_word(wanted);
    case Kind::capitals: {
      Pattern pattern = exactly(wanted.text);
      for (Pattern::Step& step : pattern.steps) step.kind = StepKind::capitals;
      return {pattern};
    }
    case Kind::phrase:
      return {exactly(wanted.text)};
    case Kind::stemmed_phrase:
      return {in_any_form(wanted.text)};
    case Kind::prefix:
      return {Pattern{{prefix_step(analyzer_.analyze(wanted.text).front().token.form)}}};
    default:
      return {};
  }
}

Sought PlaceFinder::prepare(const Wanted& wanted) {
  Sought sought{wanted.kind, wanted.field, wanted.number, patterns_of(wanted), {}};
  for (const Wanted& part : wanted.parts) sought.parts.push_back(prepare(part));
  return sought;
}

bool PlaceFinder::is_stop_word(const Wanted& wanted) {
  if (wanted.kind != Kind::word || wanted.field == Field::url) return false;
  const auto words = analyzer_.analyze(wanted.text);
  return words.size() == 1 && kliping::is_stop_word(words.front().token.form);
}

std::vector<Place> places_of(const Sought& sought, const ScannedText& text) {
  std::vector<Place> places;
  if (sought.kind == Kind::near || sought.kind == Kind::adjacent) places = pairs(sought, text);
  if (sought.kind == Kind::alternatives) {
    for (const Sought& part : sought.parts) {
      const auto more = places_of(part, text);
      places.insert(places.end(), more.begin(), more.end());
    }
  }
  for (const Pattern& pattern : sought.patterns) add_places(pattern, text, places);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

std::size_t count_apart(const std::vector<Place>& places) {
  auto by_end = places;
  std::sort(by_end.begin(), by_end.end(), [](const Place& one, const Place& other) {
    return std::pair(one.last, one.first) < std::pair(other.last, other.first);
  });
  std::size_t count = 0;
  std::optional<std::size_t> taken_until;
  for (const Place& place : by_end) {
    if (taken_until && place.first <= *taken_until) continue;
    taken_until = place.last;
    ++count;
  }
  return count;
}

const ScannedText& text_of(const ScannedArticle& article, Field field) {
  switch (field) {
    case Field::title:
      return article.title;
    case Field::lead:
      return article.lead;
    case Field::url:
      return article.url;
    default:
      return article.text;
  }
}

}  // namespace kliping::test
