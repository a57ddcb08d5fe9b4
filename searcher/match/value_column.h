// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "kliping/schema.h"
#include "searcher/query/deadline.h"

namespace kliping::match {

/// What all documents have in a slot, as numbers of few different contents.
struct ValueColumn {
  /// The different contents in rising order, the empty one first.
  std::vector<std::string> contents;
  /// By number of the document, from 0: which of the contents it has.
  std::vector<std::uint32_t> ordinals;
};

/// The contents of two slots as that of one: joined as values of one slot are.
[[nodiscard]] std::string joined_contents(std::string first, const std::string& second);

/// Reads the column of one slot, or of two whose contents are joined. Takes some
/// milliseconds for 100,000 documents. Throws TimeIsUp at the deadline. Xapian's
/// exceptions come out.
[[nodiscard]] ValueColumn read_column(const Xapian::Database& database, std::span<const Slot> slots,
                                      Deadline& deadline);

}  // namespace kliping::match
