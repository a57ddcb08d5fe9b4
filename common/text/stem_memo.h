// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// Remembers the stems of words: of the words of news 19 of 20 have come before.
///
/// It grows with the words that it is given, to some 4 MB at most. One thread
/// at a time.
class StemMemo {
 public:
  /// Replaces `stems` by those of `form`; false, with `stems` unchanged, where
  /// they are not remembered.
  [[nodiscard]] bool find(std::string_view form, std::vector<std::string>& stems) const;

  /// Remembers the stems, at least one, of a form that it does not know. Words
  /// have no blanks in them. A memo that is full forgets all others first.
  void remember(std::string_view form, const std::vector<std::string>& stems);

 private:
  /// A word of up to 15 bytes with its stem fills a line of the cache.
  struct Word {
    std::string form;   // empty where the place is free
    std::string stems;  // a blank between
  };

  /// The number of the place where `form` is or may be put. Requires places.
  [[nodiscard]] std::size_t place_of(std::string_view form) const;
  void make_room();

  std::vector<Word> words_;  // a hash table with open addressing; a power of two places
  std::size_t count_ = 0;
};

}  // namespace kliping
