// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/canonical_text.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "common/text/ascii.h"
#include "searcher/query/lexer.h"

namespace kliping::syntax {
namespace {

/// How tightly the parts of a node hold together, by the grammar: what holds
/// less than its place asks for stands in brackets.
enum class Binding { alternatives, sequence, negatable, near, operand };

Binding binding_of(const Node& node) {
  return visit(
      node, [](const Or&) { return Binding::alternatives; },
      [](const And&) { return Binding::sequence; }, [](const Not&) { return Binding::negatable; },
      [](const Near&) { return Binding::near; },
      [](const Maybe& bonus) { return binding_of(bonus.child.front()); },
      [](const auto& /*anything else*/) { return Binding::operand; });
}

/// Whether the text is read as this one word.
bool is_word(std::string_view text) {
  const auto lexemes = split_query(text);
  return lexemes.front().kind == Lexeme::Kind::word && lexemes.front().text == text;
}

/// Whether the text is read as this one value behind a field.
bool is_value(std::string_view text) {
  const auto lexemes = split_query(fmt::format("{}:{}", spec_of(Field::text).name, text));
  return lexemes.size() == 3 && lexemes[1].kind == Lexeme::Kind::word && lexemes[1].text == text;
}

std::string with_field(Field field, std::string_view text) {
  return fmt::format("{}:{}", spec_of(field).name, text);
}

/// Nothing before what is looked for in the whole text.
std::string with_field_if_needed(Field field, const std::string& text) {
  return field == Field::text ? text : with_field(field, text);
}

std::string word_text(const Word& word) {
  if (word.field == Field::text && is_word(word.text)) return word.text;
  return with_field(word.field, is_value(word.text) ? word.text : "(" + word.text + ")");
}

std::string capitals_text(std::string form) {
  for (char& letter : form) {
    if (ascii::is_small(letter)) letter = static_cast<char>(letter - 'a' + 'A');
  }
  return "=" + form;
}

std::string filter_text(const Filter& filter) {
  return with_field(filter.field,
                    is_value(filter.value) ? filter.value : "\"" + filter.value + "\"");
}

/// One end or both of a span; an end that is absent is open.
std::string span_text(std::string_view field, const std::string& first, const std::string& last) {
  if (first == last) return fmt::format("{}:{}", field, first);
  return fmt::format("{}:{}..{}", field, first, last);
}

std::string published_text(const DateRange& range) {
  const auto day = [](const std::optional<Date>& end) { return end ? to_string(*end) : ""; };
  return span_text("date", day(range.first), day(range.last));
}

std::string length_text(const Length& length) {
  const auto count = [](const std::optional<std::size_t>& end) {
    return end ? std::to_string(*end) : "";
  };
  return span_text("words", count(length.least), count(length.most));
}

class Printer {
 public:
  void print(const Node& node, Binding least = Binding::alternatives) {
    const bool brackets = binding_of(node) < least;
    if (brackets) text += '(';
    print_content(node);
    if (brackets) text += ')';
  }

  std::string text;

 private:
  void print_content(const Node& node) {
    visit(
        node, [&](const Word& word) { text += word_text(word); },
        [&](const Capitals& word) {
          text += with_field_if_needed(word.field, capitals_text(word.form));
        },
        [&](const Phrase& phrase) {
          text += with_field_if_needed(phrase.field, "\"" + phrase.text + "\"");
        },
        [&](const StemmedPhrase& phrase) {
          text += with_field_if_needed(phrase.field, "~\"" + phrase.text + "\"");
        },
        [&](const Prefix& prefix) {
          text += with_field_if_needed(prefix.field, prefix.text + "*");
        },
        [&](const Filter& filter) { text += filter_text(filter); },
        [&](const Published& published) { text += published_text(published.range); },
        [&](const Length& length) { text += length_text(length); },
        [&](const Everything&) { text += "*"; }, [&](const Near& near) { print_near(near); },
        [&](const Together& together) {
          const bool sentence = together.unit == Together::Unit::sentence;
          text += sentence ? "sentence(" : "paragraph(";
          print_all(together.children, " ", Binding::near);
          text += ')';
        },
        [&](const AtLeast& at_least) {
          text += fmt::format("atleast{}(", at_least.count);
          print(at_least.child.front());
          text += ')';
        },
        [&](const And& all) { print_all(all.children, " ", Binding::negatable); },
        [&](const Or& any) { print_all(any.children, " OR ", Binding::sequence); },
        [&](const Maybe& bonus) { print(bonus.child.front()); },
        [&](const Not& negation) {
          text += "NOT ";
          print(negation.child.front(), Binding::negatable);
        });
  }

  void print_near(const Near& near) {
    print(near.children.front(), Binding::near);
    text += fmt::format(" {}/{} ", near.in_order ? "ADJ" : "NEAR", near.distance);
    print(near.children.back(), Binding::operand);
  }

  void print_all(const std::vector<Node>& nodes, std::string_view between, Binding least) {
    for (const Node& node : nodes) {
      if (&node != &nodes.front()) text += between;
      print(node, least);
    }
  }
};

}  // namespace

std::string canonical_text(const Node& node) {
  Printer printer;
  printer.print(node);
  return std::move(printer.text);
}

}  // namespace kliping::syntax
