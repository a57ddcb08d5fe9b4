// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/sign_off.h"

#include <algorithm>
#include <optional>

#include "common/text/ascii.h"

namespace kliping {
namespace {

/// More words than this are a sentence.
constexpr std::size_t most_words = 10;

bool has(std::string_view gap, std::string_view signs) {
  return gap.find_first_of(signs) != std::string_view::npos;
}

bool ends_sentence(std::string_view gap) {
  constexpr std::string_view closing_quote = "\u201D";
  return has(gap, ".!?\"\n") || gap.find(closing_quote) != std::string_view::npos;
}

std::string_view written(const WordScan& words, std::size_t at) {
  const Token& word = words.from(at).front();
  return words.text().substr(word.begin, word.end - word.begin);
}

bool is_in_capitals(std::string_view word) {
  return std::none_of(word.begin(), word.end(), ascii::is_small);
}

/// What stands behind the last word.
std::string_view tail_of(const WordScan& words) {
  return words.text().substr(words.from(words.size() - 1).front().end);
}

/// Whether only initials of the desk stand between the last sentence and the
/// word: `... turun. ab/cd (AFP)`.
bool is_behind_initials(const WordScan& words, std::size_t at) {
  constexpr std::size_t longest = 4;
  return at >= 3 && words.gap_before(at - 1) == "/" && words.form(at - 1).size() <= longest &&
         words.form(at - 2).size() <= longest && ends_sentence(words.gap_before(at - 2));
}

/// The first word of a last bracket; nothing where the text does not end
/// with one.
std::optional<std::size_t> first_in_brackets(const WordScan& words) {
  if (!has(tail_of(words), ")]")) return std::nullopt;
  for (std::size_t at = words.size(); at > 0 && words.size() - at < most_words; --at) {
    const std::string_view gap = words.gap_before(at - 1);
    if (const std::size_t open = gap.find_first_of("(["); open != std::string_view::npos) {
      const bool behind_sentence =
          at == 1 || ends_sentence(gap.substr(0, open)) || is_behind_initials(words, at - 1);
      return behind_sentence ? std::optional(at - 1) : std::nullopt;
    }
    if (has(gap, ".:\n)")) return std::nullopt;
  }
  return std::nullopt;
}

/// The first of the words in capitals that stand behind the last sentence.
std::optional<std::size_t> first_in_capitals(const WordScan& words) {
  for (std::size_t at = words.size(); at > 0 && words.size() - at < most_words; --at) {
    if (!is_in_capitals(written(words, at - 1))) return std::nullopt;
    if (at == 1) return std::nullopt;
    if (has(words.gap_before(at - 1), ".\n\"")) return at - 1;
  }
  return std::nullopt;
}

/// Not part of a longer name (`FAJAR NUGROHO`), nor where a match is shown:
/// `19.00 Persib - Arema (Indosiar)`.
bool signs(const OutletTable::Match& match, const WordScan& words, std::size_t at) {
  if (match.outlet->kind == "tv" && match.outlet->country == "ID") return false;
  const std::size_t next = at + match.words;
  return match.use != OutletTable::AliasUse::ordinary_word || next == words.size() ||
         words.gap_before(next) != " ";
}

}  // namespace

std::vector<const Outlet*> signing_outlets(const WordScan& words) {
  std::vector<const Outlet*> outlets;
  if (words.size() < 2) return outlets;
  auto first = first_in_brackets(words);
  if (!first) first = first_in_capitals(words);
  if (!first) return outlets;
  for (std::size_t at = *first; at < words.size();) {
    const auto match = OutletTable::instance().match_at(words.from(at), words.text());
    if (match && signs(*match, words, at)) outlets.push_back(match->outlet);
    at += match ? match->words : 1;
  }
  return outlets;
}

}  // namespace kliping
