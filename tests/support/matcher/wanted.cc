// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/wanted.h"

#include <algorithm>

#include "common/text/ascii.h"

namespace kliping::test {
namespace {

using Kind = Wanted::Kind;

/// How tightly what is written holds together: what stands where more is
/// needed goes into brackets.
enum class Binding { alternatives, sequence, all, negation, near, operand };

Binding binding_of(Kind kind) {
  switch (kind) {
    case Kind::alternatives:
      return Binding::alternatives;
    case Kind::sequence:
      return Binding::sequence;
    case Kind::all:
      return Binding::all;
    case Kind::negation:
      return Binding::negation;
    case Kind::near:
    case Kind::adjacent:
      return Binding::near;
    default:
      return Binding::operand;
  }
}

std::string quoted(const std::string& text) { return '"' + text + '"'; }

bool is_plain(const std::string& value) {
  return std::all_of(value.begin(), value.end(),
                     [](char c) { return ascii::is_letter(c) || ascii::is_digit(c); });
}

std::string written(const Wanted& wanted, Field around, Binding needed);

std::string joined(const Wanted& wanted, const std::string& sign, Field field, Binding needed) {
  std::string text;
  for (const Wanted& part : wanted.parts) {
    if (!text.empty()) text += sign;
    text += written(part, field, needed);
  }
  return text;
}

std::string joined_by_distance(const Wanted& wanted, const std::string& name, Field field) {
  return written(wanted.parts[0], field, Binding::near) + ' ' + name + '/' +
         std::to_string(wanted.number) + ' ' + written(wanted.parts[1], field, Binding::operand);
}

std::string call(const Wanted& wanted, const std::string& name, Field field) {
  return name + '(' + written(wanted.parts[0], field, Binding::alternatives) + ')';
}

std::string without_field(const Wanted& wanted) {
  const Field field = wanted.field;
  switch (wanted.kind) {
    case Kind::word:
    case Kind::published:
    case Kind::length:
      return wanted.text;
    case Kind::value:
      return is_plain(wanted.text) ? wanted.text : quoted(wanted.text);
    case Kind::capitals:
      return '=' + wanted.text;
    case Kind::phrase:
      return quoted(wanted.text);
    case Kind::stemmed_phrase:
      return '~' + quoted(wanted.text);
    case Kind::prefix:
      return wanted.text + '*';
    case Kind::everything:
      return "*";
    case Kind::near:
      return joined_by_distance(wanted, "NEAR", field);
    case Kind::adjacent:
      return joined_by_distance(wanted, "ADJ", field);
    case Kind::sentence:
      return call(wanted, "sentence", field);
    case Kind::paragraph:
      return call(wanted, "paragraph", field);
    case Kind::at_least:
      return call(wanted, "atleast" + std::to_string(wanted.number), field);
    case Kind::sequence:
      return joined(wanted, " ", field, Binding::all);
    case Kind::all:
      return joined(wanted, " AND ", field, Binding::negation);
    case Kind::alternatives:
      return joined(wanted, " OR ", field, Binding::sequence);
    case Kind::negation:
      return '-' + written(wanted.parts[0], field, Binding::near);
  }
  return {};
}

std::string written(const Wanted& wanted, Field around, Binding needed) {
  const bool names_field = wanted.field != around;
  const Binding least = names_field ? Binding::operand : needed;
  std::string text = without_field(wanted);
  if (binding_of(wanted.kind) < least) text = '(' + text + ')';
  if (!names_field) return text;
  return std::string(spec_of(wanted.field).name) + ':' + text;
}

}  // namespace

std::string written(const Wanted& wanted) {
  return written(wanted, Field::text, Binding::alternatives);
}

}  // namespace kliping::test
