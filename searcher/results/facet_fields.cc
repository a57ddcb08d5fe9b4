// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/facet_fields.h"

#include <fmt/format.h>

#include "kliping/error.h"

namespace kliping {

void require_facet(Field field) {
  if (spec_of(field).facet) return;
  throw Error(ErrorCode::bad_usage, fmt::format("{} is no facet", spec_of(field).name),
              "facets are the fields that kliping/schema.h marks as such");
}

}  // namespace kliping
