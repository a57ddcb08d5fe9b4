// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/writing_session.h"
#include "kliping/indexer.h"

namespace kliping {

Report remove_articles(const std::filesystem::path& archive, std::span<const std::string> ids,
                       const RunOptions& options, RunObserver& observer) {
  WritingSession session(archive, options, observer);
  Report report;
  for (const std::string& id : ids) {
    if (session.writer().remove(id)) ++report.removed;
    observer.on_progress(report);
    report.stopped = observer.wants_stop();
    if (report.stopped) break;
  }
  session.writer().commit();
  session.describe(report);
  return report;
}

}  // namespace kliping
