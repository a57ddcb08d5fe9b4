// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `text` with a blank where scraping has lost one around the name of an
/// outlet and the Tokenizer does not see it: `DilansirdetikNewsdariAntara`
/// becomes `Dilansir detikNews dari Antara`, `dataBloomberg` becomes
/// `data Bloomberg`.
[[nodiscard]] std::string part_glued_names(std::string_view text);

}  // namespace kliping
