// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/micro/invented_news.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>
#include <variant>

#include "common/lexicon/lexicon_data.h"
#include "common/text/ascii.h"
#include "common/text/split.h"
#include "common/text/tokenise.h"
#include "indexer/extract/extract.h"
#include "indexer/readers/input.h"

namespace kliping::bench {
namespace {

class Samples : public ArticleSink {
 public:
  void accept(RawArticle article) override { articles.push_back(std::move(article)); }
  void reject(Rejection rejection) override {
    throw std::runtime_error(rejection.where + ": " + rejection.reason);
  }
  void ignore(const std::string& /*where*/, std::string_view /*what*/) override {}

  std::vector<RawArticle> articles;
};

std::vector<RawArticle> read_samples() {
  Samples samples;
  const std::array<std::string, 1> inputs{KLIPING_SAMPLE_CORPUS};
  read_inputs(inputs, {}, samples);
  return std::move(samples.articles);
}

std::vector<std::string_view> roots_of_lexicon() {
  std::vector<std::string_view> roots;
  for (const auto& entry : lexicon_data::root_table) {
    const auto root = lexicon_data::root_text.substr(entry.offset, entry.length);
    if (root.size() > 3 && std::all_of(root.begin(), root.end(), ascii::is_small)) {
      roots.push_back(root);
    }
  }
  return roots;
}

bool is_replaceable(std::string_view word) {
  return word.size() > 4 && std::all_of(word.begin(), word.end(), ascii::is_small);
}

}  // namespace

InventedNews::InventedNews(std::uint32_t seed)
    : random_(seed), samples_(read_samples()), roots_(roots_of_lexicon()) {
  for (const RawArticle& sample : samples_) {
    for (const std::string_view line : split(sample.body, '\n')) {
      if (!trim(line).empty()) lines_.emplace_back(line);
    }
  }
}

/// Few words are in most texts and most words in few: of a number below one, a
/// high power is mostly small.
std::string InventedNews::word() {
  constexpr std::array<std::string_view, 8> prefixes{"", "", "ber", "di", "ter", "ke", "se", "per"};
  constexpr std::array<std::string_view, 8> suffixes{"", "", "", "", "an", "kan", "nya", "i"};
  constexpr std::size_t steps = 1000;
  std::size_t root = roots_.size() - 1;
  for (int power = 0; power < 3; ++power) root = root * below(steps) / steps;
  std::string text(prefixes[below(prefixes.size())]);
  return text.append(roots_[root]).append(suffixes[below(suffixes.size())]);
}

std::string InventedNews::varied(std::string_view line) {
  std::string out;
  std::size_t copied = 0;
  Tokenizer tokenizer(line);
  for (Token token; tokenizer.next(token);) {
    if (!is_replaceable(line.substr(token.begin, token.end - token.begin)) || below(3) > 0)
      continue;
    out.append(line.substr(copied, token.begin - copied)).append(word());
    copied = token.end;
  }
  return out.append(line.substr(copied));
}

std::string InventedNews::text(std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text.append(varied(lines_[below(lines_.size())])).append("\n");
  return text;
}

/// The first lines of the sample, where a dateline may stand, and its last one,
/// which may be what scraping leaves there; lines of others between.
std::string InventedNews::body_like(std::string_view sample) {
  constexpr std::size_t kept = 4;
  constexpr std::size_t bytes = 1200;
  const auto lines = split(sample, '\n');
  std::string body;
  for (std::size_t i = 0; i < std::min(kept, lines.size()); ++i) {
    body.append(varied(lines[i])).append("\n");
  }
  return body.append(text(bytes)).append(lines.back());
}

RawArticle InventedNews::raw_article() {
  RawArticle article = sample();
  article.id = fmt::format("invented-{}", ++made_);
  article.title = varied(article.title);
  article.body = body_like(article.body);
  article.publisher = sample().publisher;
  return article;
}

Article InventedNews::article() { return std::get<Extraction>(extract(raw_article())).article; }

std::vector<std::string> written_words(std::string_view text) {
  std::vector<std::string> words;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) {
    words.emplace_back(text.substr(token.begin, token.end - token.begin));
  }
  return words;
}

}  // namespace kliping::bench
