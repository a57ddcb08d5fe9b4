// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <string>

#include "kliping/report.h"

namespace kliping::app {

/// The FILE of --rejected: what was rejected and why, one JSON object a line
/// with the keys `where` and `reason`. It is made anew; a run that rejects
/// nothing leaves it empty.
class RejectionFile {
 public:
  /// Throws Error (failure) where the file cannot be written.
  explicit RejectionFile(std::string path);

  /// Throws Error (failure) where the system refuses.
  void write(const Rejection& rejection);

 private:
  std::string path_;
  std::ofstream file_;
};

}  // namespace kliping::app
