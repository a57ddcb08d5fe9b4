// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include "kliping/schema.h"

namespace kliping::match {

/// The field whose column has the values of `field`: dates share one.
[[nodiscard]] constexpr Field column_of(Field field) { return is_date(field) ? Field::day : field; }

/// The slots that hold the values of a field: two for Field::source. Those of
/// Field::text say how many words the body has. Requires a facet or Field::text.
[[nodiscard]] inline std::span<const Slot> slots_of(Field field) {
  static constexpr std::array source{Slot::publisher, Slot::cited};
  static constexpr std::array others{Slot::section,  Slot::place, Slot::author, Slot::tag,
                                     Slot::language, Slot::words, Slot::date};
  const auto one = [](std::size_t at) { return std::span(others).subspan(at, 1); };
  switch (field) {
    case Field::publisher:
      return std::span(source).first(1);
    case Field::cited:
      return std::span(source).last(1);
    case Field::source:
      return source;
    case Field::section:
      return one(0);
    case Field::place:
      return one(1);
    case Field::author:
      return one(2);
    case Field::tag:
      return one(3);
    case Field::language:
      return one(4);
    case Field::text:
      return one(5);
    default:
      return one(6);
  }
}

}  // namespace kliping::match
