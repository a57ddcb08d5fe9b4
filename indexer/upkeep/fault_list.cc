// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/fault_list.h"

#include "common/text/utf8.h"

namespace kliping {
namespace {

/// Enough to see what kind of damage it is; the remedy is the same for all.
constexpr std::size_t most_kept = 100;

}  // namespace

void add_fault(Verification& verification, std::string_view fault) {
  ++verification.fault_count;
  if (verification.faults.size() < most_kept) {
    verification.faults.push_back(utf8::printable(fault));
  }
}

}  // namespace kliping
