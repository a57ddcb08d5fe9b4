// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/glued_names.h"

#include <algorithm>
#include <array>

#include "common/text/ascii.h"

namespace kliping {
namespace {

/// The one large outlet whose brands begin with a small letter.
constexpr std::string_view small_brand = "detik";

constexpr std::string_view link = "dari";

/// The run of letters that ends before `at`.
std::string_view word_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && ascii::is_letter(text[begin - 1])) --begin;
  return text.substr(begin, at - begin);
}

/// Whether a brand at `at` follows a word of quoting: `kepadadetikBali`.
bool is_behind_quoting(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 10> endings{"dari",    "ilansir", "ikutip", "elansir",
                                                     "engutip", "kepada",  "oleh",   "laman",
                                                     "antauan", "itulis"};
  const std::string_view word = word_before(text, at);
  return std::any_of(endings.begin(), endings.end(),
                     [word](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

std::string part_glued_names(std::string_view text) {
  std::string parted;
  parted.reserve(text.size() + 8);
  std::size_t copied = 0;
  const auto part_at = [&](std::size_t at) {
    parted.append(text.substr(copied, at - copied)) += ' ';
    copied = at;
  };
  for (std::size_t at = 1; at < text.size(); ++at) {
    const char c = text[at];
    if (c == small_brand.front()) {
      if (ascii::is_letter(text[at - 1]) && text.substr(at).starts_with(small_brand) &&
          is_behind_quoting(text, at)) {
        part_at(at);
      }
    } else if (ascii::is_capital(c) && ascii::is_small(text[at - 1])) {
      const std::string_view word = word_before(text, at);
      const std::size_t begin = at - link.size();
      if (word.size() > link.size() && word.ends_with(link) && begin > copied) {
        part_at(begin);
        part_at(at);
      } else if (word == "data" || word == "media") {
        part_at(at);
      }
    }
  }
  return parted.append(text.substr(copied));
}

}  // namespace kliping
