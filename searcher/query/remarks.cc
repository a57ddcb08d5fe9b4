// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "common/archive/terms.h"
#include "common/lexicon/acronym_table.h"
#include "searcher/query/outlet_fields.h"

namespace kliping::syntax {
namespace {

class RemarkCollector {
 public:
  void collect(const Node& node) {
    visit(
        node, [&](const Word& word) { words_.push_back(word); },
        [&](const Phrase& phrase) { phrases_.push_back(terms::fold_value(phrase.text)); },
        [&](const Filter& filter) { remark_on_comma(filter); },
        [&](const Near& near) { collect_all(near.children); },
        [&](const Together& together) { collect_all(together.children); },
        [&](const AtLeast& at_least) { collect_all(at_least.child); },
        [&](const And& all) { collect_sequence(all.children); },
        [&](const Or& any) { collect_all(any.children); },
        [](const auto& /*what is exact or negated leaves nothing open*/) {});
  }

  /// Each once.
  [[nodiscard]] std::vector<std::string> remarks() {
    for (const Word& word : words_) remark_on_senses(word);
    return std::move(remarks_);
  }

 private:
  void collect_all(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) collect(node);
  }

  void collect_sequence(const std::vector<Node>& nodes) {
    constexpr std::size_t fewest = 3;  // one on each side
    if (nodes.size() >= fewest) {
      for (const Node& node : nodes) remark_on_small_operator(node);
    }
    collect_all(nodes);
  }

  void remark(std::string text) {
    if (std::find(remarks_.begin(), remarks_.end(), text) == remarks_.end()) {
      remarks_.push_back(std::move(text));
    }
  }

  /// `banjir atau longsor` is what comes to mind first, and finds less.
  void remark_on_small_operator(const Node& node) {
    const auto* const bonus = std::get_if<Maybe>(&node.content);
    const Node& child = bonus == nullptr ? node : bonus->child.front();
    const auto* const word = std::get_if<Word>(&child.content);
    if (word == nullptr || (word->text != "atau" && word->text != "or")) return;
    remark(fmt::format("`{}` is searched as a word; OR or ATAU in capitals finds either side of it",
                       word->text));
  }

  void remark_on_comma(const Filter& filter) {
    if (!names_outlets(filter.field) || filter.value.find(',') == std::string::npos) return;
    const std::string_view name = spec_of(filter.field).name;
    remark(
        fmt::format("the comma is part of the name in {0}:{1}; for either of two outlets write "
                    "{0}:(Kompas OR Tempo)",
                    name, filter.value));
  }

  void remark_on_senses(const Word& word) {
    const auto senses = AcronymTable::instance().senses_of(word.text);
    if (senses.size() < 2 || has_chosen(senses)) return;
    const std::string field =
        word.field == Field::text ? "" : fmt::format("{}:", spec_of(word.field).name);
    remark(fmt::format("{0} can mean {1}; to find one of them too, add it: ({2}{0} OR {2}\"{3}\")",
                       word.text, fmt::join(senses, " or "), field, senses.front()));
  }

  /// Whether the query has one of the senses in quotation marks.
  [[nodiscard]] bool has_chosen(std::span<const std::string> senses) const {
    return std::any_of(senses.begin(), senses.end(), [&](const std::string& sense) {
      return std::find(phrases_.begin(), phrases_.end(), terms::fold_value(sense)) !=
             phrases_.end();
    });
  }

  std::vector<Word> words_;
  std::vector<std::string> phrases_;  // folded
  std::vector<std::string> remarks_;
};

}  // namespace

std::vector<std::string> remarks_on(const Node& query) {
  RemarkCollector collector;
  collector.collect(query);
  return collector.remarks();
}

}  // namespace kliping::syntax
