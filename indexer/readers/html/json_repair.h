// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// JSON without the faults that templates of news sites leave in it: control
/// characters in strings become blanks, commas before a closing bracket are
/// dropped, and so is what stands around the outermost brackets (comments,
/// CDATA marks, semicolons). JSON without such faults keeps its meaning.
[[nodiscard]] std::string repair_json(std::string_view json);

}  // namespace kliping
