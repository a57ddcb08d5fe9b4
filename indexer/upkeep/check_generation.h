// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "common/archive/archive.h"
#include "kliping/report.h"
#include "kliping/verify.h"

namespace kliping {

/// How closely a generation is looked at. In any case the index is opened,
/// its metadata read and a sample of about a thousand articles, spread over
/// the whole, compared with the index by a few of their words.
struct CheckDepth {
  bool tables = false;        ///< Xapian's own check of each block, too
  bool all_articles = false;  ///< compare all of them, by all of their words
};

/// The one check of a generation: before it is published, and whenever an
/// operator asks. Faults are in the result; it throws Error only for what is
/// no damage: (schema_mismatch) where the index was made by other rules,
/// (failure) where the system does not let it be read or a writer commits
/// faster than it can be.
///
/// A writer may be at work: what it changes meanwhile is no fault. Tells the
/// observer of the stage, and of progress, with `so_far` as the report, after
/// each article; asks between two whether to stop.
[[nodiscard]] Verification check_generation(const Archive& archive, const std::string& generation,
                                            CheckDepth depth, const Report& so_far,
                                            RunObserver& observer);

}  // namespace kliping
