// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/describe_current.h"

#include "common/archive/directory_size.h"
#include "common/archive/xapian_call.h"

namespace kliping {

void describe_current(const Archive& archive, Report& report) {
  report.articles = 0;
  report.archive_bytes = 0;
  const auto generation = archive.find_current();
  if (!generation) return;
  const auto path = archive.path_of(*generation);
  report.articles =
      xapian_call(path, [&] { return Xapian::Database(path.string()).get_doccount(); });
  report.archive_bytes = size_of_directory(path);
}

}  // namespace kliping
