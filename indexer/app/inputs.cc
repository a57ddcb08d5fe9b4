// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/inputs.h"

#include "kliping/error.h"

namespace kliping::app {

std::vector<std::string> inputs_of(const program::Options& options) {
  auto inputs = options.list("input");
  if (inputs.empty()) {
    throw Error(ErrorCode::bad_usage, "no input is named",
                "name files or directories, or - for JSON lines on standard input");
  }
  return inputs;
}

}  // namespace kliping::app
