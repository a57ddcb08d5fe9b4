// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "common/text/analyzer.h"
#include "kliping/schema.h"

namespace kliping {

/// A stem as an index knows it. A word that is written as its stem is has no
/// term for the stem, but that of its form alone (common/doc/schema.md).
struct Stem {
  Field field;  ///< whose terms hold it (indexed_field())
  std::string text;
  bool is_form;  ///< whether the form that is written like it has it as a stem

  friend bool operator==(const Stem&, const Stem&) = default;
};

/// The stem `text`, as an Analyzer gives it, in `field` or in the field that it
/// is a part of.
[[nodiscard]] Stem stem_in(Field field, const std::string& text, Analyzer& analyzer);

}  // namespace kliping
