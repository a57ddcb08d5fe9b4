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
    const auto senses = AcronymTable::instance().senses_of(text);
    if (senses.size() < 2) return;
    std::string remark =
        fmt::format("{0} can mean {1}; to find one of them too, add it: ({0} OR \"{2}\")", text,
                    fmt::join(senses, " or "), senses.front());
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
