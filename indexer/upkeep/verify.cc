// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/verify.h"

#include "indexer/upkeep/check_generation.h"

namespace kliping {

Verification verify_archive(const std::filesystem::path& archive_path, const VerifyOptions& options,
                            RunObserver& observer) {
  const Archive archive(archive_path);
  const CheckDepth depth{.tables = options.deep, .all_articles = options.deep};
  return check_generation(archive, archive.current(), depth, {}, observer);
}

}  // namespace kliping
