// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "kliping/report.h"

namespace kliping {

/// Fills in what a report says of the archive at the end of a run: the
/// articles and the bytes of the current generation, 0 where there is none.
/// Throws Error where it cannot be read.
void describe_current(const Archive& archive, Report& report);

}  // namespace kliping
