// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/report.h"

namespace kliping {

std::string_view to_string(Stage stage) {
  switch (stage) {
    case Stage::waiting:
      return "waiting for another writer";
    case Stage::reading:
      return "reading";
    case Stage::merging:
      return "merging";
    case Stage::pruning:
      return "pruning";
    case Stage::verifying:
      return "verifying";
    case Stage::compacting:
      return "compacting";
    case Stage::publishing:
      return "publishing";
  }
  return "";
}

}  // namespace kliping
