// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/support/matcher/random_text.h"
#include "tests/support/matcher/wanted.h"

namespace kliping::test {

/// Parts of queries that have places in a text, mostly words of a passage.
class RandomWords {
 public:
  /// `text` must outlive it.
  explicit RandomWords(RandomText& text) : text_(text) {}

  Wanted word(const Passage& passage, Field field = Field::text);
  Wanted word_at(const Passage& passage, std::size_t number, Field field = Field::text);
  Wanted phrase(const Passage& passage, Field field = Field::text);
  Wanted prefix(const Passage& passage, Field field = Field::text);
  Wanted operand_at(const Passage& passage, std::size_t number, Field field);
  Wanted pair(const Passage& passage, Wanted::Kind kind, std::size_t most_apart,
              Field field = Field::text);

 private:
  std::string acronym();

  RandomText& text_;
};

/// The parts joined; of their field, where they have one in common.
[[nodiscard]] Wanted joined_by(Wanted::Kind kind, std::vector<Wanted> parts);

}  // namespace kliping::test
