// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/needles.h"

#include <algorithm>
#include <span>

#include "common/text/normalise.h"

namespace kliping {
namespace {

class Collector {
 public:
  explicit Collector(Analyzer& analyzer) : analyzer_(analyzer) {}

  void collect(const syntax::Node& node) {
    syntax::visit(
        node, [&](const syntax::Word& word) { add(word.field, needle_of_word(word.text)); },
        [&](const syntax::Phrase& phrase) { add(phrase.field, forms_of(phrase.text)); },
        [&](const syntax::Prefix& prefix) {
          add(prefix.field, {Needle::Kind::prefix, {normalise(prefix.text)}});
        },
        [&](const syntax::And& all) { collect_all(all.children); },
        [&](const syntax::Or& any) { collect_all(any.children); },
        [](const auto& /*filters and negations mark nothing*/) {});
  }

  Needles needles;

 private:
  void collect_all(const std::vector<syntax::Node>& nodes) {
    for (const syntax::Node& node : nodes) collect(node);
  }

  void add(Field field, Needle needle) {
    if (field == Field::text) needles.body.push_back(needle);
    needles.title.push_back(std::move(needle));
  }

  Needle needle_of_word(std::string_view text) {
    const auto parts = analyzer_.analyze(text);
    const bool one_word = std::all_of(parts.begin(), parts.end(), [&](const AnalyzedToken& part) {
      return part.stems == parts.front().stems;
    });
    return one_word ? Needle{Needle::Kind::stems, parts.front().stems} : forms_of(text);
  }

  Needle forms_of(std::string_view text) {
    Needle needle{Needle::Kind::forms, {}};
    for (const AnalyzedToken& part : analyzer_.analyze(text)) {
      needle.words.push_back(part.token.form);
    }
    return needle;
  }

  Analyzer& analyzer_;
};

/// How many of `words`, from the first on, the needle covers; 0 for no find.
std::size_t length_of_find(const Needle& needle, std::span<const AnalyzedToken> words) {
  const AnalyzedToken& first = words.front();
  switch (needle.kind) {
    case Needle::Kind::prefix:
      return first.token.form.starts_with(needle.words.front()) ? 1 : 0;
    case Needle::Kind::stems: {
      const auto is_sought = [&](const std::string& stem) {
        return std::find(needle.words.begin(), needle.words.end(), stem) != needle.words.end();
      };
      const bool found = std::any_of(first.stems.begin(), first.stems.end(), is_sought);
      if (!found || first.continues_word) return 0;
      return words.size() > 1 && words[1].continues_word ? 2 : 1;
    }
    case Needle::Kind::forms:
      break;
  }
  const auto same = [](const std::string& form, const AnalyzedToken& word) {
    return form == word.token.form;
  };
  const std::size_t count = needle.words.size();
  const bool found = count <= words.size() &&
                     std::equal(needle.words.begin(), needle.words.end(), words.begin(), same);
  return found ? count : 0;
}

}  // namespace

Needles find_needles(const syntax::Node& query, Analyzer& analyzer) {
  Collector collector(analyzer);
  collector.collect(query);
  return std::move(collector.needles);
}

std::vector<Find> find_in(std::string_view text, const std::vector<Needle>& needles,
                          Analyzer& analyzer) {
  std::vector<Find> finds;
  if (needles.empty()) return finds;
  const auto words = analyzer.analyze(text);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto rest = std::span(words).subspan(at);
    for (std::size_t number = 0; number < needles.size(); ++number) {
      const std::size_t length = length_of_find(needles[number], rest);
      if (length == 0) continue;
      finds.push_back({{rest.front().token.begin, rest[length - 1].token.end}, number});
    }
  }
  return finds;
}

}  // namespace kliping
