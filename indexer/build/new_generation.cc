// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/new_generation.h"

#include <fmt/format.h>

#include <exception>

#include "indexer/upkeep/check_generation.h"
#include "kliping/error.h"

namespace kliping {
namespace {

Error faulty(const std::filesystem::path& path, const std::string& fault) {
  return Error(ErrorCode::failure,
               fmt::format("the new index in {} is not sound: {}", path.string(), fault),
               "check the disk and run again; the archive is as it was");
}

}  // namespace

NewGeneration::NewGeneration(const Archive& archive)
    : archive_(archive), name_(archive.create_generation()) {}

NewGeneration::~NewGeneration() {
  if (published_) return;
  try {
    archive_.remove(name_);
  } catch (const std::exception&) {
    // A later run removes what is left; the error that led here is the one to
    // report.
  }
}

// Xapian's own check reads what was just written, mostly from memory: it costs
// about a thirtieth of a build.
bool NewGeneration::verify(const Report& report, RunObserver& observer) const {
  const CheckDepth depth{.tables = true, .all_articles = false};
  const Verification found = check_generation(archive_, name_, depth, report, observer);
  if (found.fault_count > 0) throw faulty(path(), found.faults.front());
  if (found.articles != report.articles) {
    throw faulty(path(), fmt::format("it has {} articles where {} were written", found.articles,
                                     report.articles));
  }
  return !found.stopped;
}

void NewGeneration::publish() {
  archive_.publish(name_);
  published_ = true;
}

}  // namespace kliping
