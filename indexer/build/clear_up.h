// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "common/archive/archive.h"
#include "kliping/report.h"

namespace kliping {

/// Deletes the generations that crashed runs left, and those beyond the newest
/// `keep`, unless a reader uses them. What cannot be deleted is remarked on: it
/// is no reason for a run to fail. The writer lock must be held.
void clear_up(const Archive& archive, std::size_t keep, RunObserver& observer);

/// Deletes what crashed runs left and nothing else, for a run that is not known
/// yet to succeed. The writer lock must be held.
void clear_up_unfinished(const Archive& archive);

}  // namespace kliping
