// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lexicon/lexicon.h"

#include "common/lexicon/lexicon_data.h"

namespace kliping::lexicon {
namespace {

using lexicon_data::Entry;

/// The entry of `word` in a table of a power of two places; null if none.
const Entry* find(std::span<const Entry> table, std::string_view text, std::string_view word) {
  const std::size_t mask = table.size() - 1;
  for (std::size_t place = lexicon_data::hash(word) & mask; table[place].length != 0;
       place = (place + 1) & mask) {
    const Entry& entry = table[place];
    if (entry.length == word.size() && text.substr(entry.offset, entry.length) == word) {
      return &entry;
    }
  }
  return nullptr;
}

}  // namespace

std::optional<Root> find_root(std::string_view word) {
  const Entry* const entry = find(lexicon_data::root_table, lexicon_data::root_text, word);
  if (entry == nullptr) return std::nullopt;
  return Root{lexicon_data::root_text.substr(entry->offset, entry->length),
              &lexicon_data::licences[entry->value]};
}

std::string_view find_exception(std::string_view word) {
  const Entry* const entry =
      find(lexicon_data::exception_table, lexicon_data::exception_text, word);
  return entry == nullptr ? std::string_view() : lexicon_data::exception_answers[entry->value];
}

std::string hash() { return std::string(lexicon_data::content_hash); }

}  // namespace kliping::lexicon
