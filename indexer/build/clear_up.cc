// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/clear_up.h"

#include <limits>
#include <string>

#include "kliping/error.h"

namespace kliping {

void clear_up(const Archive& archive, std::size_t keep, RunObserver& observer) {
  try {
    for (const std::string& generation : archive.remove_outdated(keep)) {
      observer.on_remark(archive.path_of(generation).string(),
                         "is outdated but a search still uses it; a later run deletes it");
    }
  } catch (const Error& error) {
    observer.on_remark(archive.root().string(), error.what());
  }
}

void clear_up_unfinished(const Archive& archive) {
  RunObserver silent;
  clear_up(archive, std::numeric_limits<std::size_t>::max(), silent);
}

}  // namespace kliping
