// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "common/outlets/outlet_table.h"
#include "indexer/extract/word_scan.h"

namespace kliping {

/// The outlets that a text is signed with, in their order: `(Antara)`,
/// `(AFP/Reuters/abc)` or `MARCA | GOAL | NAMA WARTAWAN` behind its last
/// sentence. Between brackets other names and initials may stand beside
/// them; without brackets all must be written in capitals. Empty where the
/// text ends otherwise.
[[nodiscard]] std::vector<const Outlet*> signing_outlets(const WordScan& words);

}  // namespace kliping
