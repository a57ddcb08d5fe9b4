// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/value_correction.h"

#include "common/archive/terms.h"
#include "common/outlets/outlet_table.h"
#include "searcher/query/outlet_fields.h"
#include "searcher/suggest/nearest_form.h"
#include "searcher/suggest/vocabulary.h"

namespace kliping {
namespace {

/// Codes of languages and dates are no names.
bool has_names(Field field) {
  return spec_of(field).facet && field != Field::language && !is_date(field);
}

/// The value of those that articles have which is nearest to a folded one.
std::optional<std::string> nearest_value(const Xapian::Database& database, Field field,
                                         const std::string& folded) {
  const auto nearest = Vocabulary(database, field).nearest(folded, 1);
  return nearest ? std::optional(nearest->form) : std::nullopt;
}

/// The outlet that articles have in `field`, one of whose names is nearest to
/// a folded one. The names of an outlet without articles do not count.
std::optional<std::string> nearest_outlet(const Xapian::Database& database, Field field,
                                          const std::string& folded) {
  if (!NearestForm::can_be_corrected(folded)) return std::nullopt;
  const OutletTable& table = OutletTable::instance();
  const Vocabulary vocabulary(database, field);
  NearestForm nearest(folded, 1);
  const auto offer = [&](std::string_view name) {
    nearest.offer(
        name, [&] { return vocabulary.frequency(terms::fold_value(table.canonical_name(name))); });
  };
  table.for_each_name(offer);
  // What the table does not know has its own name.
  if (const auto value = nearest_value(database, field, folded)) offer(*value);
  return nearest.best() ? std::optional(table.canonical_name(nearest.best()->form)) : std::nullopt;
}

}  // namespace

std::optional<std::string> correct_value(const Xapian::Database& database, Field field,
                                         std::string_view value) {
  if (!has_names(field)) return std::nullopt;
  if (names_outlets(field) && OutletTable::instance().find(value) != nullptr) return std::nullopt;
  const std::string folded = terms::fold_value(value);
  if (Vocabulary(database, field).frequency(folded) > 0) return std::nullopt;
  return names_outlets(field) ? nearest_outlet(database, field, folded)
                              : nearest_value(database, field, folded);
}

}  // namespace kliping
