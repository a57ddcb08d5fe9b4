// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/run.h"
#include "indexer/build/writing_session.h"
#include "kliping/indexer.h"

namespace kliping {

Report update_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                      const UpdateOptions& options, RunObserver& observer) {
  WritingSession session(archive, options.run, observer);
  if (options.exceptions) session.require_exceptions(*options.exceptions);
  Run run(session.writer(), observer);
  run.read(inputs, options.input);
  session.writer().commit();
  if (options.prune) run.prune(session.writer(), *options.prune);
  session.writer().commit();
  session.describe(run.report());
  return run.report();
}

}  // namespace kliping
