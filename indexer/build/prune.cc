// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/run.h"
#include "indexer/build/writing_session.h"
#include "kliping/indexer.h"

namespace kliping {

Report prune_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                     const UpdateOptions& options, RunObserver& observer) {
  WritingSession session(archive, options.run, observer);
  if (options.exceptions) session.require_exceptions(*options.exceptions);
  Run run(session.writer(), observer, Run::Purpose::meet);
  run.read(inputs, options.input);
  run.prune(session.writer(), options.prune.value_or(PruneLimit()));
  session.writer().commit();
  session.describe(run.report());
  return run.report();
}

}  // namespace kliping
