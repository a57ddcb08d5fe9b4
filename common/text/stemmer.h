// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// Finds the roots of Indonesian words.
///
/// An implementation may keep state between calls: one thread at a time.
class Stemmer {
 public:
  virtual ~Stemmer() = default;

  /// Name and version, recorded in the index: an index stemmed by one is not
  /// searched with another.
  [[nodiscard]] virtual std::string name() const = 0;

  /// A hash of the word lists it works from; `none` where it has none.
  [[nodiscard]] virtual std::string lexicon_hash() const = 0;

  /// Replaces `roots` by the roots of a normalised word, the likeliest
  /// first: at least one (the word itself where nothing can be taken off).
  virtual void stem(std::string_view word, std::vector<std::string>& roots) = 0;
};

/// The stemmer that kliping uses. Today: Xapian's own, Snowball's form of
/// F. Z. Tala's algorithm ("A Study of Stemming Effects on Information
/// Retrieval in Bahasa Indonesia", 2003), which knows no roots and therefore
/// cuts too much (`menteri` to `teri`).
[[nodiscard]] std::unique_ptr<Stemmer> make_stemmer();

}  // namespace kliping
