// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// Where the words of one article stand: the positions of its terms in one
/// string, which the index keeps in Slot::places.
///
/// Xapian's own positions are an entry a term and article in a table of their
/// own, of which the key takes more room than what it leads to: they were half
/// of an index and most of the work of making it. Here an article's terms stand
/// in the order in which they first occur, as short hashes which differ within
/// the article, followed by their positions as differences:
///
///     width  salt  count  hash...  size  first...  great...  further...
///
/// `width` is how many bytes a hash has (2, 4 or 8); `salt` is a byte that was
/// chosen so that no two hashes are the same; `count` and `size` are numbers.
/// Hashes are little-endian. `first` is a byte a term: the difference of its first
/// position to that of the term before, and 128 more where there are further
/// ones; a difference of 127 or more is 127 there and stands among the `size`
/// bytes of great ones, as a number. Further positions are differences, too; the
/// last byte of a difference is below 128, and has the bit 64 set where it is
/// the term's last. Numbers and differences are base 128, the lowest digits
/// first, with the high bit set in each byte but the last.
///
/// So what stands in front of a term's positions is passed over in steps of eight
/// bytes, without decoding it.
class WordPlacesWriter {
 public:
  /// Positions of one term must come in rising order; the same one twice is
  /// one.
  void add(std::string_view term, std::uint32_t position);

  /// Everything added so far; empty where there is nothing.
  [[nodiscard]] std::string encode() const;

 private:
  struct Place {
    std::uint32_t position;
    std::uint32_t next;  // number in places_ of the term's next place; of the last: its own
  };

  struct Entry {
    std::uint64_t hash;
    std::uint32_t first;  // number in places_
    std::uint32_t last;
  };

  /// Where in table_ the entry of that hash is or may be put.
  [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const;
  void enlarge_table();

  std::vector<Place> places_;         // of all terms, as they came
  std::vector<Entry> entries_;        // by the number of the term
  std::vector<std::uint32_t> table_;  // by hash: one more than the number of the term; 0: free
};

/// Reads what a WordPlacesWriter wrote. The string must outlive the object. Of
/// a damaged one it reads what it can.
class WordPlaces {
 public:
  explicit WordPlaces(std::string_view encoded);

  /// The positions of a term, in rising order; none where it has none. Only for
  /// a term that the article is known to have, or one that may be missing and
  /// is no word (a mark): any other may have the hash of one that it has.
  [[nodiscard]] std::vector<std::uint32_t> of(std::string_view term) const;

  /// The same into a vector that is used again, whose content goes.
  void find(std::string_view term, std::vector<std::uint32_t>& positions) const;

 private:
  /// Which of the terms it is; `count_` where it is none.
  [[nodiscard]] std::size_t index_of(std::string_view term) const;

  /// Appends the positions of the list of that number in `further_` to the first
  /// one.
  void append_further(std::size_t list, std::vector<std::uint32_t>& positions) const;

  std::size_t width_ = 0;
  std::uint8_t salt_ = 0;
  std::size_t count_ = 0;
  std::string_view hashes_;
  std::string_view firsts_;
  std::string_view great_;
  std::string_view further_;
};

}  // namespace kliping
