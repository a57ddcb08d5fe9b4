// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/screen_text.h"

#include <unicode/translit.h>

#include <memory>

#include "common/text/ascii.h"
#include "common/text/utf8.h"

namespace kliping::app {
namespace {

/// Nothing where this ICU lacks the rules; then all but ASCII is a `?`.
std::unique_ptr<icu::Transliterator> make_to_ascii() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> rules(icu::Transliterator::createInstance(
      "NFC; [:Cf:] Remove; Cyrillic-Latin; Greek-Latin; Arabic-Latin; Latin-ASCII", UTRANS_FORWARD,
      status));
  return U_SUCCESS(status) ? std::move(rules) : nullptr;
}

std::string to_ascii(std::string_view text) {
  static const std::unique_ptr<icu::Transliterator> rules = make_to_ascii();
  auto characters = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
  if (rules) rules->transliterate(characters);
  std::string latin;
  characters.toUTF8String(latin);
  std::string ascii;
  for (std::size_t at = 0; at < latin.size();) {
    const char32_t character = utf8::next(latin, at);
    ascii += character < 0x80 ? static_cast<char>(character) : '?';
  }
  return ascii;
}

}  // namespace

std::string on_screen(std::string_view text, const program::Screen& screen) {
  const std::string clean = utf8::printable(text);
  if (screen.unicode || ascii::is_ascii(clean)) return clean;
  // What the rules make of a character may be a line break.
  return utf8::printable(to_ascii(clean));
}

}  // namespace kliping::app
