// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kliping/stem_exceptions.h"

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

  /// The user's own exceptions, which come before all its rules.
  [[nodiscard]] virtual const StemExceptions& exceptions() const = 0;

  /// Replaces `roots` by the roots of a normalised word, the likeliest
  /// first: at least one (the word itself where nothing can be taken off).
  virtual void stem(std::string_view word, std::vector<std::string>& roots) = 0;

  /// For the normalised halves of a hyphenated word: whether they are one
  /// word (`buku-buku`, `undang-undang`), and then its roots like stem()'s.
  /// False, with `roots` unspecified, where they are two (`AS-Rusia`).
  virtual bool stem_pair(std::string_view first, std::string_view second,
                         std::vector<std::string>& roots) = 0;
};

/// The stemmer that kliping uses: by the lexicon (common/lexicon/) and all
/// ways to take a word apart; see indonesian_stemmer.h.
[[nodiscard]] std::unique_ptr<Stemmer> make_stemmer(StemExceptions exceptions = {});

}  // namespace kliping
