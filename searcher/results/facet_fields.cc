// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/facet_fields.h"

#include <fmt/format.h>

#include <array>

#include "kliping/error.h"

namespace kliping {

std::span<const Slot> slots_of(Field field) {
  static constexpr std::array source{Slot::publisher, Slot::cited};
  static constexpr std::array section{Slot::section};
  static constexpr std::array place{Slot::place};
  static constexpr std::array author{Slot::author};
  static constexpr std::array tag{Slot::tag};
  static constexpr std::array language{Slot::language};
  static constexpr std::array date{Slot::date};
  switch (field) {
    case Field::publisher:
      return std::span(source).first(1);
    case Field::cited:
      return std::span(source).last(1);
    case Field::source:
      return source;
    case Field::section:
      return section;
    case Field::place:
      return place;
    case Field::author:
      return author;
    case Field::tag:
      return tag;
    case Field::language:
      return language;
    default:
      return date;
  }
}

void require_facet(Field field) {
  if (spec_of(field).facet) return;
  throw Error(ErrorCode::bad_usage, fmt::format("{} is no facet", spec_of(field).name),
              "facets are the fields that kliping/schema.h marks as such");
}

}  // namespace kliping
