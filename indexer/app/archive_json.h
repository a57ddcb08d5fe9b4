// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/upkeep/description.h"

namespace kliping::app {

/// One JSON object on a line of its own, with the keys `schema` (1: of this
/// output), `archive`, `current`, `articles`, `writer`, `index` (what the index
/// says of itself), `generations` (`name`, `bytes`, `current`, `unfinished`) and
/// `error` (`message`, `hint`); null where something is unknown or nothing.
[[nodiscard]] std::string archive_json(const std::string& archive,
                                       const ArchiveDescription& description);

}  // namespace kliping::app
