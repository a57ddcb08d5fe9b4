// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/scanned_article.h"

#include "common/text/sentences.h"
#include "common/text/split.h"

namespace kliping::test {
namespace {

// searcher/doc/query-syntax.md: so far away is the text from the headline, and
// so many words make a first paragraph a long one.
constexpr std::size_t from_title_to_text = 100;
constexpr std::size_t words_of_lead = 50;

std::size_t place_behind(const ScannedText& scanned, std::size_t distance) {
  return scanned.empty() ? 0 : scanned.back().place + distance;
}

/// How many words of `text` its first paragraph has, or where that is a long
/// one, the sentences up to the one with the fiftieth word.
std::size_t size_of_opening(const ScannedText& text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const bool ends = i + 1 < words_of_lead ? text[i + 1].paragraph != text[i].paragraph
                                            : text[i + 1].sentence != text[i].sentence;
    if (ends) return i + 1;
  }
  return text.size();
}

}  // namespace

/// One paragraph. A headline is one sentence whatever stands in it.
void ArticleScanner::append(ScannedText& scanned, std::string_view paragraph,
                            std::size_t first_place, Sentences sentences) {
  std::size_t place = first_place;
  std::size_t sentence = scanned.empty() ? 0 : scanned.back().sentence + 1;
  const std::size_t number = scanned.empty() ? 0 : scanned.back().paragraph + 1;
  std::optional<Token> before;
  analyzer_.for_each(paragraph, [&](const AnalyzedToken& word) {
    const bool ends = before && ends_sentence(paragraph, *before, word.token);
    if (ends && sentences == Sentences::several) ++sentence;
    scanned.push_back({.form = forms_.number_of(word.token.form),
                       .stems = stems_.number_of(word.stems),
                       .place = place++,
                       .sentence = sentence,
                       .paragraph = number,
                       .capitals = word.token.capitals,
                       .continues_word = word.continues_word});
    before = word.token;
  });
}

/// Every line is a paragraph; the end of one counts as a word.
void ArticleScanner::append_lines(ScannedText& scanned, std::string_view text,
                                  std::size_t first_place) {
  std::size_t place = first_place;
  for (const std::string_view line : split(text, '\n')) {
    const std::size_t before = scanned.size();
    append(scanned, line, place, Sentences::several);
    if (scanned.size() > before) place = place_behind(scanned, 2);
  }
}

ScannedArticle ArticleScanner::scan(const Article& article) {
  ScannedArticle scanned;
  scanned.article = article;
  append(scanned.title, article.title, 0, Sentences::one);
  append(scanned.url, article.url, 0, Sentences::one);

  scanned.text = scanned.title;
  append_lines(scanned.text, article.body, place_behind(scanned.title, from_title_to_text));
  const auto body = scanned.text.begin() + static_cast<std::ptrdiff_t>(scanned.title.size());
  scanned.length = static_cast<std::size_t>(scanned.text.end() - body);

  const auto opening = static_cast<std::ptrdiff_t>(size_of_opening({body, scanned.text.end()}));
  scanned.lead.assign(scanned.text.begin(), body + opening);
  return scanned;
}

}  // namespace kliping::test
