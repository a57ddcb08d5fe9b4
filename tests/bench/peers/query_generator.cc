// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/query_generator.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <stdexcept>
#include <unordered_set>

#include "common/text/stop_words.h"
#include "common/text/tokenise.h"

namespace kliping::bench {
namespace {

// Engines part words at other places where there is anything but letters.
bool is_plain(std::string_view form) {
  return form.size() >= 3 && form.size() <= 20 &&
         form.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

// The word as it stands there, and nothing but a blank on either side: a name
// of a site or an address has words that some engines do not see.
bool stands_free(std::string_view text, const Token& token) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\n'; };
  return token.end - token.begin == token.form.size() &&
         (token.begin == 0 || is_blank(text[token.begin - 1])) &&
         (token.end == text.size() || is_blank(text[token.end]));
}

std::string last_day_of_month(const std::string& date) {
  const std::chrono::year_month_day_last last(
      std::chrono::year(std::stoi(date.substr(0, 4))),
      std::chrono::month_day_last(
          std::chrono::month(static_cast<unsigned>(std::stoi(date.substr(4, 2))))));
  return fmt::format("{:02}", static_cast<unsigned>(last.day()));
}

// The words side by side of `text` at each place of `wanted`, `length` of them.
std::vector<std::vector<std::string>> phrases_at(std::string_view text, std::string_view wanted,
                                                 std::size_t length) {
  std::vector<Token> tokens;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) tokens.push_back(token);
  std::vector<std::vector<std::string>> phrases;
  for (std::size_t first = 0; first + length <= tokens.size(); ++first) {
    if (tokens[first].form != wanted) continue;
    std::vector<std::string> phrase;
    for (std::size_t i = first; i < first + length; ++i) {
      const bool follows = i == first || (tokens[i].begin == tokens[i - 1].end + 1 &&
                                          text[tokens[i - 1].end] == ' ');
      if (!follows || !is_plain(tokens[i].form) || !stands_free(text, tokens[i])) break;
      phrase.push_back(tokens[i].form);
    }
    if (phrase.size() == length) phrases.push_back(std::move(phrase));
  }
  return phrases;
}

}  // namespace

QueryGenerator::Word QueryGenerator::number_of(const std::string& form) {
  const auto [place, is_new] = numbers_.try_emplace(form, static_cast<Word>(forms_.size()));
  if (is_new) {
    forms_.push_back(form);
    frequencies_.push_back(0);
  }
  return place->second;
}

void QueryGenerator::add(const BenchArticle& article, std::size_t every) {
  const bool is_sample = articles_++ % every == 0 && samples_.size() < most_samples;
  std::vector<Word> words;
  std::unordered_set<Word> seen;
  for (const std::string* text : {&article.title, &article.body}) {
    Tokenizer tokenizer(*text);
    for (Token token; tokenizer.next(token);) {
      if (!is_plain(token.form) || is_stop_word(token.form)) continue;
      const Word word = number_of(token.form);
      if (!seen.insert(word).second) continue;
      ++frequencies_[word];
      words.push_back(word);
    }
  }
  if (is_sample) samples_.push_back({article, std::move(words)});
}

void QueryGenerator::rank_words() {
  by_frequency_.clear();
  const std::size_t most = articles_ / 2;
  for (Word word = 0; word < forms_.size(); ++word) {
    const std::size_t frequency = frequencies_[word];
    if (frequency >= least_articles && frequency <= most)
      by_frequency_.emplace_back(frequency, word);
  }
  std::ranges::sort(by_frequency_);
  if (by_frequency_.empty()) throw std::runtime_error("the articles are too few to ask for words");
  samples_of_.assign(forms_.size(), {});
  for (std::uint32_t sample = 0; sample < samples_.size(); ++sample) {
    for (const Word word : samples_[sample].words) samples_of_[word].push_back(sample);
  }
}

// The distributions of the standard library differ from one to the other; the
// generator does not.
std::size_t QueryGenerator::below(std::size_t end) { return random_() % end; }

QueryGenerator::Word QueryGenerator::draw_near(
    const std::vector<std::pair<std::size_t, Word>>& by_frequency) {
  const double part = static_cast<double>(random_() >> 11) / static_cast<double>(1ULL << 53);
  const double least = std::log(static_cast<double>(by_frequency.front().first));
  const double most = std::log(static_cast<double>(by_frequency.back().first));
  const auto wanted =
      static_cast<std::size_t>(std::lround(std::exp(least + part * (most - least))));
  auto first = std::ranges::lower_bound(by_frequency, wanted, {},
                                        [](const auto& entry) { return entry.first; });
  if (first == by_frequency.end()) --first;
  const auto behind = std::ranges::upper_bound(by_frequency, first->first, {},
                                               [](const auto& entry) { return entry.first; });
  first = std::ranges::lower_bound(by_frequency, first->first, {},
                                   [](const auto& entry) { return entry.first; });
  return first[static_cast<std::ptrdiff_t>(below(static_cast<std::size_t>(behind - first)))].second;
}

const QueryGenerator::Sample* QueryGenerator::draw_sample(Word word) {
  const auto& samples = samples_of_[word];
  return samples.empty() ? nullptr : &samples_[samples[below(samples.size())]];
}

BenchQuery QueryGenerator::draw_all(Word word) {
  const Sample* sample = draw_sample(word);
  if (sample == nullptr) return {};
  std::vector<std::pair<std::size_t, Word>> others;
  for (const Word other : sample->words) {
    const std::pair entry(frequencies_[other], other);
    if (other != word && std::ranges::binary_search(by_frequency_, entry)) others.push_back(entry);
  }
  if (others.empty()) return {};
  std::ranges::sort(others);
  return {.kind = Kind::all, .words = {forms_[word], forms_[draw_near(others)]}};
}

BenchQuery QueryGenerator::draw_phrase(Word word) {
  const Sample* sample = draw_sample(word);
  if (sample == nullptr) return {};
  const auto phrases = phrases_at(sample->article.body, forms_[word], 2 + below(2));
  if (phrases.empty()) return {};
  return {.kind = Kind::phrase, .words = phrases[below(phrases.size())]};
}

BenchQuery QueryGenerator::draw_filter(Word word) {
  const Sample* sample = draw_sample(word);
  if (sample == nullptr) return {};
  const std::string& date = sample->article.date;
  BenchQuery query{.kind = Kind::filter, .words = {forms_[word]}};
  switch (below(4)) {
    case 0:
      if (date.empty()) return {};
      query.from = date.substr(0, 6) + "01";
      query.to = date.substr(0, 6) + last_day_of_month(date);
      break;
    case 1:
      if (date.empty()) return {};
      query.from = date.substr(0, 4) + "0101";
      query.to = date.substr(0, 4) + "1231";
      break;
    default:
      query.publisher = sample->article.publisher;
      if (query.publisher.empty()) return {};
  }
  return query;
}

// Without words where this draw yields nothing.
BenchQuery QueryGenerator::draw(Kind kind) {
  const Word word = draw_word();
  switch (kind) {
    case Kind::all:
      return draw_all(word);
    case Kind::any: {
      const Word other = draw_word();
      if (other == word) return {};
      return {.kind = kind, .words = {forms_[word], forms_[other]}};
    }
    case Kind::phrase:
      return draw_phrase(word);
    case Kind::filter:
      return draw_filter(word);
    default:
      return {.kind = kind, .words = {forms_[word]}};
  }
}

std::vector<BenchQuery> QueryGenerator::generate(std::size_t count) {
  rank_words();
  std::vector<BenchQuery> queries;
  for (const Kind kind : kinds) {
    std::set<std::string> lines;
    const std::size_t most_draws = 1000 * count;
    for (std::size_t draws = 0; lines.size() < count; ++draws) {
      if (draws == most_draws) {
        throw std::runtime_error("the articles are too few for so many queries of kind " +
                                 std::string(name_of(kind)));
      }
      BenchQuery query = draw(kind);
      if (query.words.empty() || !lines.insert(to_line(query)).second) continue;
      queries.push_back(std::move(query));
    }
  }
  return queries;
}

}  // namespace kliping::bench
