// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "indexer/readers/input_stream.h"

namespace kliping {

/// When a packed file is taken for a bomb: when more than `harmless_bytes`
/// have come out of less than a `largest_ratio`-th. A page shrinks to a fifth
/// or a tenth; a whole day of an outlet's pages, all much alike, to a
/// fiftieth.
struct ExpansionLimits {
  std::uint64_t harmless_bytes = std::uint64_t{1} << 30;
  std::uint64_t largest_ratio = 200;
};

/// Watches how a packed file grows as it is unpacked, together with all that
/// is packed in it.
class Expansion {
 public:
  /// `packed` is the file itself; it must outlive the object.
  explicit Expansion(const InputStream& packed, ExpansionLimits limits = {})
      : packed_(packed), limits_(limits) {}

  /// Counts bytes that have come out. Throws Unreadable, from then on at each
  /// call, where the file is taken for a bomb.
  void add(std::uint64_t bytes);

 private:
  const InputStream& packed_;
  ExpansionLimits limits_;
  std::uint64_t unpacked_ = 0;
};

}  // namespace kliping
