// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/clear_up.h"

#include "kliping/error.h"

namespace kliping {

void clear_up(const Archive& archive, std::size_t keep, RunObserver& observer) {
  static_cast<void>(keep);
  try {
    archive.remove_outdated();
  } catch (const Error& error) {
    observer.on_remark(archive.root().string(), error.what());
  }
}

}  // namespace kliping
