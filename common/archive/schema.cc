// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/schema.h"

#include <algorithm>

#include "common/text/normalise.h"

namespace kliping {

std::optional<Field> find_field(std::string_view name) {
  const std::string plain = normalise(name);
  if (plain.empty()) return std::nullopt;
  const auto row = std::find_if(fields.begin(), fields.end(), [&](const FieldSpec& spec) {
    return spec.name == plain || spec.indonesian == plain;
  });
  return row == fields.end() ? std::nullopt : std::optional(row->field);
}

}  // namespace kliping
