// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/units.h"

#include <algorithm>
#include <iterator>

namespace kliping::test {
namespace {

using Units = std::set<std::size_t>;

Units in_both(const Units& ones, const Units& others) {
  Units both;
  std::set_intersection(ones.begin(), ones.end(), others.begin(), others.end(),
                        std::inserter(both, both.end()));
  return both;
}

}  // namespace

Units units_with(const Sought& sought, const ScannedText& text, UnitOf unit) {
  Units units;
  if (sought.kind == Wanted::Kind::sequence) {
    for (std::size_t i = 0; i < sought.parts.size(); ++i) {
      const Units more = units_with(sought.parts[i], text, unit);
      units = i == 0 ? more : in_both(units, more);
    }
    return units;
  }
  if (sought.kind == Wanted::Kind::alternatives) {
    for (const Sought& part : sought.parts) units.merge(units_with(part, text, unit));
    return units;
  }
  for (const Place& place : places_of(sought, text)) {
    if (text[place.first].*unit == text[place.last].*unit) units.insert(text[place.first].*unit);
  }
  return units;
}

}  // namespace kliping::test
