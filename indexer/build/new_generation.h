// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "common/archive/archive.h"
#include "kliping/report.h"

namespace kliping {

/// A generation in the making: deleted again unless it is published. The
/// WriterLock must be held for as long as it lives.
class NewGeneration {
 public:
  /// Makes its directory, numbered behind all others. `archive` must outlive
  /// it.
  explicit NewGeneration(const Archive& archive);
  NewGeneration(const NewGeneration&) = delete;
  NewGeneration& operator=(const NewGeneration&) = delete;
  ~NewGeneration();

  [[nodiscard]] std::filesystem::path path() const { return archive_.path_of(name_); }

  /// Whether it can be published: the index is closed, and has as many
  /// articles as the report says. False where the observer wants to stop
  /// first; it is told as by check_generation. Throws Error (failure) that
  /// names the fault where there is one.
  [[nodiscard]] bool verify(const Report& report, RunObserver& observer) const;

  /// Makes it the one that readers open.
  void publish();

 private:
  const Archive& archive_;
  std::string name_;
  bool published_ = false;
};

}  // namespace kliping
