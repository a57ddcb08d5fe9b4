// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "kliping/report.h"

namespace kliping {

/// For a WriterLock: tells the observer that the run waits, each time it is
/// asked, and gives up when the observer wants to stop. The observer must
/// outlive it.
[[nodiscard]] inline std::function<bool()> patience(RunObserver& observer) {
  return [&observer, told = false]() mutable {
    if (!told) observer.on_stage(Stage::waiting);
    told = true;
    observer.on_progress({});
    return observer.wants_stop();
  };
}

}  // namespace kliping
