// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "common/archive/terms.h"
#include "common/lexicon/acronym_table.h"

namespace kliping::syntax {
namespace {

class Collector {
 public:
  void collect(const Node& node) {
    visit(
        node, [&](const Word& word) { words_.push_back(word.text); },
        [&](const Phrase& phrase) { phrases_.push_back(terms::fold_value(phrase.text)); },
        [&](const Near& near) { collect_all(near.children); },
        [&](const Together& together) { collect_all(together.children); },
        [&](const AtLeast& at_least) { collect_all(at_least.child); },
        [&](const And& all) { collect_all(all.children); },
        [&](const Or& any) { collect_all(any.children); },
        [](const auto& /*what is exact or negated leaves nothing open*/) {});
  }

  /// In the order of the query, each once.
  [[nodiscard]] std::vector<std::string> remarks() const {
    std::vector<std::string> remarks;
    for (const std::string& word : words_) {
      const auto senses = AcronymTable::instance().senses_of(word);
      if (senses.size() < 2 || has_chosen(senses)) continue;
      std::string remark =
          fmt::format("{0} can mean {1}; to find one of them too, add it: ({0} OR \"{2}\")", word,
                      fmt::join(senses, " or "), senses.front());
      if (std::find(remarks.begin(), remarks.end(), remark) == remarks.end()) {
        remarks.push_back(std::move(remark));
      }
    }
    return remarks;
  }

 private:
  void collect_all(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) collect(node);
  }

  /// Whether the query has one of the senses in quotation marks.
  [[nodiscard]] bool has_chosen(std::span<const std::string> senses) const {
    return std::any_of(senses.begin(), senses.end(), [&](const std::string& sense) {
      return std::find(phrases_.begin(), phrases_.end(), terms::fold_value(sense)) !=
             phrases_.end();
    });
  }

  std::vector<std::string> words_;
  std::vector<std::string> phrases_;  // folded
};

}  // namespace

std::vector<std::string> remarks_on(const Node& query) {
  Collector collector;
  collector.collect(query);
  return collector.remarks();
}

}  // namespace kliping::syntax
