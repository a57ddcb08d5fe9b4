// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/value_correction.h"

#include "common/archive/terms.h"
#include "common/outlets/outlet_table.h"
#include "searcher/query/nearest_name.h"
#include "searcher/suggest/vocabulary.h"

namespace kliping {
namespace {

bool names_outlets(Field field) {
  return field == Field::publisher || field == Field::cited || field == Field::source;
}

bool has_names(Field field) {
  return names_outlets(field) || field == Field::section || field == Field::place ||
         field == Field::author || field == Field::tag;
}

}  // namespace

std::optional<std::string> correct_value(const Xapian::Database& database, Field field,
                                         std::string_view value) {
  if (!has_names(field)) return std::nullopt;
  const OutletTable& table = OutletTable::instance();
  if (names_outlets(field) && table.find(value) != nullptr) return std::nullopt;
  const Vocabulary vocabulary(database, field);
  const std::string folded = terms::fold_value(value);
  if (vocabulary.frequency(folded) > 0) return std::nullopt;
  const auto nearest = vocabulary.nearest(folded, 1);
  if (nearest) {
    return names_outlets(field) ? table.canonical_name(nearest->form) : nearest->form;
  }
  return std::nullopt;
}

}  // namespace kliping
