// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "kliping/date.h"
#include "kliping/schema.h"

namespace kliping::test {

/// What a query asks for, as tests say it: a tree that is made first and
/// written down as a query text after, so that nobody has to read the text but
/// the engine. Its meaning is that of searcher/doc/query-syntax.md; see
/// slow_matcher.h.
struct Wanted {
  enum class Kind {
    // Have places in the text of a field.
    word,            ///< in any form; may hold signs that part words
    capitals,        ///< `=AS`
    phrase,          ///< exactly so
    stemmed_phrase,  ///< `~"..."`
    prefix,          ///< `banj*`
    near,            ///< two parts, `number` words apart at most
    adjacent,        ///< the same, in order

    // Look at places.
    sentence,   ///< one part
    paragraph,  ///< one part
    at_least,   ///< one part, `number` times

    // Filters.
    value,      ///< of a field of values
    published,  ///< on a day of `span`; `text` is all that is written, `date:2025-02`
    length,     ///< of `least` to `most` words; `text` is all that is written, `words:>300`
    everything,

    // Join others.
    sequence,      ///< side by side
    all,           ///< joined by AND
    alternatives,  ///< joined by OR
    negation,      ///< one part
  };

  Kind kind{};
  Field field = Field::text;
  std::string text = {};
  std::size_t number = 0;
  DateRange span = {};
  std::size_t least = 0;
  std::size_t most = std::numeric_limits<std::size_t>::max();
  std::vector<Wanted> parts = {};
};

/// The query text that asks for it. A field other than `text` is written once,
/// before the outermost part that is of it.
[[nodiscard]] std::string written(const Wanted& wanted);

}  // namespace kliping::test
