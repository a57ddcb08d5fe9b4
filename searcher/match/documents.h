// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <span>
#include <vector>

/// Numbers of documents in rising order, each once, and what can be made of two
/// such lists. All functions are pure.
namespace kliping::match {

using Documents = std::vector<Xapian::docid>;
using DocumentSpan = std::span<const Xapian::docid>;

/// The number that an index gives, where it is above the one before and not beyond
/// the last. Throws Xapian::DatabaseCorruptError where it is not, as in a damaged
/// index, or under a view that a writer has overtaken.
[[nodiscard]] inline Xapian::docid checked(Xapian::docid document, Xapian::docid before,
                                           Xapian::docid last) {
  if (document > before && document <= last) return document;
  throw Xapian::DatabaseCorruptError("numbers of documents are not in order");
}

/// The place in `list`, from `from` on, of the first number that is not below
/// `wanted`; the size of the list where there is none. Looks near `from` first,
/// so it is cheap both for the next number and for one far away.
[[nodiscard]] std::size_t gallop(DocumentSpan list, std::size_t from, Xapian::docid wanted);

/// The part of `list` from `first` to `last`, both included.
[[nodiscard]] DocumentSpan within(DocumentSpan list, Xapian::docid first, Xapian::docid last);

/// What both lists have.
[[nodiscard]] Documents intersect(DocumentSpan one, DocumentSpan other);

/// What any of the lists has.
[[nodiscard]] Documents unite(std::vector<DocumentSpan> lists);

/// What `list` has and `taken` has not.
[[nodiscard]] Documents subtract(DocumentSpan list, DocumentSpan taken);

}  // namespace kliping::match
