// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/tree_lines.h"

#include <fmt/format.h>

#include <string_view>

#include "searcher/query/children.h"

namespace kliping {
namespace {

std::string leaf(std::string_view kind, std::string_view content, Field field) {
  return fmt::format("{} {} in {}", kind, content, spec_of(field).name);
}

std::string day(const std::optional<Date>& date) { return date ? to_string(*date) : ""; }

std::string number(const std::optional<std::size_t>& count) {
  return count ? fmt::format("{}", *count) : "";
}

/// What the node says by itself, without its children.
std::string line_of(const syntax::Node& node) {
  return syntax::visit(
      node, [](const syntax::Word& word) { return leaf("word", word.text, word.field); },
      [](const syntax::Capitals& word) { return leaf("capitals", word.form, word.field); },
      [](const syntax::Phrase& phrase) { return leaf("phrase", phrase.text, phrase.field); },
      [](const syntax::StemmedPhrase& phrase) {
        return leaf("stemmed phrase", phrase.text, phrase.field);
      },
      [](const syntax::Prefix& prefix) { return leaf("prefix", prefix.text, prefix.field); },
      [](const syntax::Filter& filter) { return leaf("filter", filter.value, filter.field); },
      [](const syntax::Published& published) {
        return fmt::format("published {}..{}", day(published.range.first),
                           day(published.range.last));
      },
      [](const syntax::Length& length) {
        return fmt::format("length {}..{}", number(length.least), number(length.most));
      },
      [](const syntax::Everything&) { return std::string("everything"); },
      [](const syntax::Near& near) {
        return fmt::format("near {}{}", near.distance, near.in_order ? " in order" : "");
      },
      [](const syntax::Together& together) {
        return std::string(together.unit == syntax::Together::Unit::sentence ? "sentence"
                                                                             : "paragraph");
      },
      [](const syntax::AtLeast& at_least) { return fmt::format("at least {}", at_least.count); },
      [](const syntax::And&) { return std::string("and"); },
      [](const syntax::Or&) { return std::string("or"); },
      [](const syntax::Maybe&) { return std::string("maybe"); },
      [](const syntax::Not&) { return std::string("not"); });
}

void add_lines(std::string& lines, const syntax::Node& node, std::size_t depth) {
  lines.append(2 * depth, ' ').append(line_of(node)).append(1, '\n');
  for (const syntax::Node& child : syntax::children_of(node)) add_lines(lines, child, depth + 1);
}

}  // namespace

std::string tree_lines(const syntax::Node& tree) {
  std::string lines;
  add_lines(lines, tree, 0);
  return lines;
}

}  // namespace kliping
