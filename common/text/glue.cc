// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/glue.h"

#include <algorithm>
#include <array>

#include "common/text/ascii.h"

namespace kliping {
namespace {

// The words to which links lose their blank most often.
constexpr std::array<std::string_view, 9> words_of_quoting{
    "dikutip", "dilansir", "mengutip", "melansir", "kepada", "dari", "oleh", "laman", "menurut"};

constexpr std::string_view rupiah = "rp";

/// Whether `word` is `small`, but for a capital at its beginning.
bool is_same(std::string_view word, std::string_view small) {
  return word.size() == small.size() && ascii::small(word.front()) == small.front() &&
         word.substr(1) == small.substr(1);
}

/// Whether the rest of a word is a pronoun: -Nya, -Mu or -Ku.
bool is_pronoun(std::string_view rest) {
  for (const std::string_view pronoun : {"Nya", "Mu", "Ku"}) {
    if (rest.starts_with(pronoun)) {
      return rest.size() == pronoun.size() || !ascii::is_letter(rest[pronoun.size()]);
    }
  }
  return false;
}

}  // namespace

bool parts_from(std::string_view word, std::string_view following) {
  const char next = following.front();
  if (ascii::is_digit(next)) {
    return word.size() == rupiah.size() && ascii::small(word[0]) == 'r' &&
           ascii::small(word[1]) == 'p';
  }
  return ascii::is_capital(next) && !is_pronoun(following) &&
         std::any_of(words_of_quoting.begin(), words_of_quoting.end(),
                     [word](std::string_view quoting) { return is_same(word, quoting); });
}

}  // namespace kliping
