// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/remarks.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/lexicon/acronym_table.h"

namespace kliping::syntax {
namespace {

class Collector {
 public:
  void collect(const Node& node) {
    visit(
        node, [&](const Word& word) { look_at(word.text); },
        [&](const And& all) { collect_all(all.children); },
        [&](const Or& any) { collect_all(any.children); },
        [](const auto& /*what is exact or negated leaves nothing open*/) {});
  }

  std::vector<std::string> remarks;

 private:
  void collect_all(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) collect(node);
  }

  void look_at(const std::string& text) {
    Tokenizer tokenizer(text);
    Token token;
    if (!tokenizer.next(token)) return;
    const auto senses = AcronymTable::instance().senses_of(token);
    if (senses.size() < 2 || tokenizer.next(token)) return;
    std::string remark =
        fmt::format("{} can mean {}; add the one you mean in quotation marks, as in ({} OR \"{}\")",
                    text, fmt::join(senses, ", "), text, senses.front());
    if (std::find(remarks.begin(), remarks.end(), remark) == remarks.end()) {
      remarks.push_back(std::move(remark));
    }
  }
};

}  // namespace

std::vector<std::string> remarks_on(const Node& query) {
  Collector collector;
  collector.collect(query);
  return std::move(collector.remarks);
}

}  // namespace kliping::syntax
