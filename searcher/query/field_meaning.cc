// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/field_meaning.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "common/text/normalise.h"
#include "searcher/query/nearest_name.h"

namespace kliping::syntax {
namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

FieldMeaning::Kind kind_of(TermKind terms) {
  switch (terms) {
    case TermKind::words:
      return FieldMeaning::Kind::words;
    case TermKind::forms:
      return FieldMeaning::Kind::forms;
    default:
      return FieldMeaning::Kind::values;
  }
}

}  // namespace

std::optional<FieldMeaning> find_field_meaning(std::string_view name) {
  using Kind = FieldMeaning::Kind;
  const std::string plain = normalise(name);
  if (is_one_of(plain, {"date", "tanggal"})) return FieldMeaning{Kind::date, Field::day};
  if (is_one_of(plain, {"since", "sejak"})) return FieldMeaning{Kind::since, Field::day};
  if (is_one_of(plain, {"words", "kata"})) return FieldMeaning{Kind::length, Field::text};
  const auto field = find_field(plain);
  if (!field) return std::nullopt;
  if (is_date(*field)) return FieldMeaning{Kind::date, *field};
  return FieldMeaning{kind_of(spec_of(*field).kind), *field};
}

std::string hint_for_unknown_field(std::string_view name) {
  std::vector<std::string_view> known{"date", "tanggal", "since", "sejak", "words", "kata"};
  for (const FieldSpec& spec : fields) {
    known.push_back(spec.name);
    if (!spec.indonesian.empty()) known.push_back(spec.indonesian);
  }
  if (const auto nearest = nearest_name(normalise(name), known)) {
    return fmt::format("did you mean {}: ?", *nearest);
  }
  return "fields are title: lead: text: source: publisher: cited: section: place: author: tag: "
         "language: url: id: date: since: words:";
}

}  // namespace kliping::syntax
