// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "indexer/build/run.h"
#include "indexer/build/writing_session.h"
#include "kliping/indexer.h"

namespace kliping {
namespace {

/// Throws where the index was not built with the exceptions that were given:
/// with others, the articles that stay would follow one set and the new ones
/// another.
void require_same(const StemExceptions& found, const StemExceptions& given,
                  const std::filesystem::path& archive) {
  if (found == given) return;
  throw Error(
      ErrorCode::schema_mismatch,
      fmt::format("the index in {} was built with other exceptions: it has {}, given are {}",
                  archive.string(), found.summary(), given.summary()),
      fmt::format("update without --exceptions to keep those of the index, or rebuild it: "
                  "kliping-index build --archive {} --exceptions FILE INPUT...",
                  archive.string()));
}

}  // namespace

Report update_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                      const UpdateOptions& options, RunObserver& observer) {
  WritingSession session(archive, options.run, observer);
  if (options.exceptions) {
    require_same(session.writer().exceptions(), *options.exceptions, archive);
  }
  Run run(session.writer(), observer);
  run.read(inputs, options.input);
  if (options.prune) run.prune(*options.prune);
  session.describe(run.report());
  return run.report();
}

}  // namespace kliping
