// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/verify.h"

#include <string>

#include "common/archive/generation_lock.h"
#include "indexer/upkeep/check_generation.h"
#include "kliping/error.h"

namespace kliping {
namespace {

/// A generation with the lock that every reader has: nobody deletes what is
/// being looked at.
struct HeldGeneration {
  std::string name;
  GenerationLock lock;
};

HeldGeneration hold_current(const Archive& archive) {
  for (;;) {
    const std::string name = archive.current();
    try {
      return {name, GenerationLock::share(archive, name)};
    } catch (const Error&) {
      // Just being deleted, since another one has become current.
      if (archive.current() == name) throw;
    }
  }
}

}  // namespace

Verification verify_archive(const std::filesystem::path& archive_path, const VerifyOptions& options,
                            RunObserver& observer) {
  const Archive archive(archive_path);
  const CheckDepth depth{.tables = options.deep, .all_articles = options.deep};
  try {
    static_cast<void>(archive.current());
  } catch (const Error& error) {
    if (error.code() != ErrorCode::failure) throw;
    Verification found;  // CURRENT names nothing, or cannot be read
    found.faults.emplace_back(error.what());
    found.fault_count = 1;
    return found;
  }
  const HeldGeneration current = hold_current(archive);
  return check_generation(archive, current.name, depth, {}, observer);
}

}  // namespace kliping
