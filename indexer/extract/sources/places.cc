// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/places.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "common/lexicon/lexicon.h"
#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "indexer/extract/sources/places_tsv.h"

namespace kliping::places {
namespace {

/// `Bau-Bau` as `bau bau`.
std::string key_of(std::string_view name) {
  std::string key = normalise(name);
  std::replace(key.begin(), key.end(), '-', ' ');
  return key;
}

std::unordered_set<std::string> read_table() {
  std::unordered_set<std::string> names;
  for (const std::string_view line : split(places_tsv, '\n')) {
    if (line.empty() || line.front() == '#') continue;
    for (const std::string_view column : split(line, '\t')) {
      for (const std::string_view name : split(column, '|')) names.insert(key_of(name));
    }
  }
  return names;
}

bool is_letter_of_name(char c) {
  return ascii::is_letter(c) || c == '-' || c == '\'' || c == '/' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// A capital first, then letters alone.
bool is_word_of_name(std::string_view word) {
  if (word == "Kab." || word == "KAB." || word == "St." || word == "ST.") return true;
  return !word.empty() && !ascii::is_small(word.front()) && word.front() != '-' &&
         std::all_of(word.begin(), word.end(), is_letter_of_name);
}

std::string word_in_title_case(std::string_view word) {
  constexpr std::array<std::string_view, 11> abbreviations{"DI",  "DKI", "NTB", "NTT", "AS", "UEA",
                                                           "PBB", "IKN", "OKU", "OKI", "DC"};
  std::string result(word);
  const bool is_abbreviation =
      std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
  // `SURAbAYA` is a slip of the caps key.
  if (std::count_if(word.begin(), word.end(), ascii::is_capital) < 2 || is_abbreviation) {
    return result;
  }
  bool in_word = false;
  for (char& c : result) {
    const bool letter = ascii::is_letter(c);
    if (in_word) c = ascii::small(c);
    in_word = letter;
  }
  return result;
}

}  // namespace

bool is_known(std::string_view name) {
  static const std::unordered_set<std::string> names = read_table();
  const std::string key = key_of(name);
  if (names.contains(key)) return true;
  constexpr std::array<std::string_view, 4> kinds{"kota ", "kabupaten ", "kab ", "kab. "};
  return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
    return key.starts_with(kind) && names.contains(key.substr(kind.size()));
  });
}

bool could_be(std::string_view name) {
  constexpr std::size_t most_words = 4;
  const auto words = split(name, ' ');
  return words.size() <= most_words && std::all_of(words.begin(), words.end(), is_word_of_name) &&
         std::any_of(name.begin(), name.end(), ascii::is_capital);
}

bool is_of_common_words(std::string_view name) {
  const std::string plain = key_of(name);
  const auto words = split(plain, ' ');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    constexpr std::string_view pronoun = "nya";
    if (word.size() > 5 && word.ends_with(pronoun)) word.remove_suffix(pronoun.size());
    return lexicon::find_root(word).has_value();
  });
}

std::string in_title_case(std::string_view name) {
  std::string result;
  for (const std::string_view word : split(name, ' ')) {
    if (!result.empty()) result += ' ';
    result += word_in_title_case(word);
  }
  return result;
}

}  // namespace kliping::places
