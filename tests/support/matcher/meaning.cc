// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/meaning.h"

#include <algorithm>

#include "tests/support/matcher/units.h"
#include "tests/support/matcher/values.h"

namespace kliping::test {
namespace {

using Kind = Wanted::Kind;

/// Whether it narrows a search whatever else is looked for.
bool is_filter(const Wanted& wanted) {
  const bool joins = wanted.kind == Kind::sequence || wanted.kind == Kind::alternatives ||
                     wanted.kind == Kind::all;
  if (joins) return std::all_of(wanted.parts.begin(), wanted.parts.end(), is_filter);
  return wanted.kind == Kind::value || wanted.kind == Kind::published ||
         wanted.kind == Kind::length || wanted.kind == Kind::negation;
}

bool is_published_in(const Article& article, const DateRange& span) {
  if (!article.published) return false;
  const Date day = article.published->day;
  return (!span.first || *span.first <= day) && (!span.last || day <= *span.last);
}

}  // namespace

Meaning::Meaning(const Wanted& wanted, Match match, PlaceFinder& finder)
    : match_(match), finder_(finder), test_(test_of(wanted)) {}

Meaning::Test Meaning::test_of_places(const Wanted& wanted, std::size_t least) const {
  return [sought = finder_.prepare(wanted), least](const ScannedArticle& article) {
    return count_apart(places_of(sought, text_of(article, sought.field))) >= least;
  };
}

Meaning::Test Meaning::test_of_unit(const Wanted& wanted, UnitOf unit) const {
  const Wanted content = without_stop_words(wanted.parts[0]);
  return [sought = finder_.prepare(content), unit](const ScannedArticle& article) {
    return !units_with(sought, article.text, unit).empty();
  };
}

Wanted Meaning::without_stop_words(const Wanted& wanted) const {
  Wanted left = wanted;
  if (wanted.kind == Kind::sequence) {
    std::erase_if(left.parts, [&](const Wanted& part) { return finder_.is_stop_word(part); });
  }
  if (wanted.kind == Kind::sequence || wanted.kind == Kind::alternatives) {
    for (Wanted& part : left.parts) part = without_stop_words(part);
  }
  return left;
}

/// A stop word, or a group of nothing else.
bool Meaning::is_passed_over(const Wanted& wanted) const {
  const bool joins = wanted.kind == Kind::sequence || wanted.kind == Kind::alternatives;
  if (!joins) return finder_.is_stop_word(wanted);
  return std::all_of(wanted.parts.begin(), wanted.parts.end(),
                     [&](const Wanted& part) { return is_passed_over(part); });
}

/// Filters and negations hold in any case. Of words, all must match or one, as
/// was asked for; stop words count only where there are no others, and then
/// one of them is enough.
Meaning::Test Meaning::test_of_sequence(const Wanted& wanted) const {
  std::vector<Test> filters;
  std::vector<Test> words;
  std::vector<Test> stop_words;
  for (const Wanted& part : wanted.parts) {
    if (is_filter(part)) {
      filters.push_back(test_of(part));
    } else if (is_passed_over(part)) {
      stop_words.push_back(test_of(part));
    } else {
      words.push_back(test_of(part));
    }
  }
  const bool one_is_enough = words.empty() || match_ == Match::any;
  if (words.empty()) words = stop_words;
  return [filters, words, one_is_enough](const ScannedArticle& article) {
    const auto holds = [&](const Test& test) { return test(article); };
    if (!std::all_of(filters.begin(), filters.end(), holds)) return false;
    if (words.empty()) return true;
    return one_is_enough ? std::any_of(words.begin(), words.end(), holds)
                         : std::all_of(words.begin(), words.end(), holds);
  };
}

Meaning::Test Meaning::test_of(const Wanted& wanted) const {
  switch (wanted.kind) {
    case Kind::sequence:
      return test_of_sequence(wanted);
    case Kind::all:
      return [tests = tests_of(wanted.parts)](const ScannedArticle& article) {
        return std::all_of(tests.begin(), tests.end(),
                           [&](const Test& test) { return test(article); });
      };
    case Kind::alternatives:
      return [tests = tests_of(wanted.parts)](const ScannedArticle& article) {
        return std::any_of(tests.begin(), tests.end(),
                           [&](const Test& test) { return test(article); });
      };
    case Kind::negation:
      return [test = test_of(wanted.parts[0])](const ScannedArticle& article) {
        return !test(article);
      };
    case Kind::sentence:
      return test_of_unit(wanted, &ScannedWord::sentence);
    case Kind::paragraph:
      return test_of_unit(wanted, &ScannedWord::paragraph);
    case Kind::at_least:
      return test_of_places(wanted.parts[0], wanted.number);
    case Kind::everything:
      return [](const ScannedArticle&) { return true; };
    case Kind::value:
      return [field = wanted.field, value = wanted.text](const ScannedArticle& article) {
        return has_value(article.article, field, value);
      };
    case Kind::published:
      return [span = wanted.span](const ScannedArticle& article) {
        return is_published_in(article.article, span);
      };
    case Kind::length:
      return [least = wanted.least, most = wanted.most](const ScannedArticle& article) {
        return article.length >= least && article.length <= most;
      };
    default:
      return test_of_places(wanted, 1);
  }
}

std::vector<Meaning::Test> Meaning::tests_of(const std::vector<Wanted>& parts) const {
  std::vector<Test> tests;
  for (const Wanted& part : parts) tests.push_back(test_of(part));
  return tests;
}

}  // namespace kliping::test
