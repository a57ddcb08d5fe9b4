// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <filesystem>

#include "common/archive/system_error.h"

namespace kliping {

/// Runs `work` on the index in `directory` and gives back its result; what
/// Xapian throws becomes kliping::Error.
template <typename Work>
auto xapian_call(const std::filesystem::path& directory, Work&& work) {
  try {
    return work();
  } catch (const Xapian::Error&) {
    throw xapian_error(directory);
  }
}

}  // namespace kliping
