// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/language.h"

#include <cld2/public/compact_lang_det.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>

#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/extract/indonesian_words.h"

namespace kliping {
namespace {

struct Name {
  std::string_view stated;
  std::string_view code;
};

// Names of languages, and codes that ISO 639 gave up.
constexpr std::array<Name, 19> names{{
    {"indonesian", "id"},
    {"indonesia", "id"},
    {"bahasa indonesia", "id"},
    {"in", "id"},
    {"malay", "ms"},
    {"melayu", "ms"},
    {"bahasa melayu", "ms"},
    {"english", "en"},
    {"inggris", "en"},
    {"javanese", "jv"},
    {"jawa", "jv"},
    {"jw", "jv"},
    {"sundanese", "su"},
    {"sunda", "su"},
    {"arabic", "ar"},
    {"chinese", "zh"},
    {"dutch", "nl"},
    {"iw", "he"},
    {"ji", "yi"},
}};

/// The two-letter code of a code of two or three letters, if there is one.
std::string iso_639_1(std::string_view code) {
  const auto* const name =
      std::find_if(names.begin(), names.end(), [&](const Name& n) { return n.stated == code; });
  if (name != names.end()) return std::string(name->code);
  if (code.size() != 2 && code.size() != 3) return {};
  const std::string terminated(code);
  const std::string_view known = uloc_getISO3Language(terminated.c_str());
  if (known.empty()) return {};
  // ICU shortens codes of three letters where it can.
  std::array<char, ULOC_LANG_CAPACITY> language{};
  UErrorCode status = U_ZERO_ERROR;
  uloc_getLanguage(terminated.c_str(), language.data(), language.size(), &status);
  const std::string_view shortened(language.data());
  return U_SUCCESS(status) && shortened.size() == 2 ? std::string(shortened) : std::string();
}

/// Whether the text has words in small letters, or in a script without them:
/// tables of names and numbers tell no language.
bool has_running_text(std::string_view text) {
  constexpr int enough = 10;
  int words = 0;
  for (std::size_t at = 1; at < text.size(); ++at) {
    const bool begins = text[at - 1] == ' ';
    const bool is_other_script = static_cast<unsigned char>(text[at]) >= 0xD0;
    if ((begins && ascii::is_small(text[at])) || is_other_script) ++words;
  }
  return words >= enough;
}

/// What CLD2 takes the text for; empty where it is in doubt.
std::string guessed_by_cld2(std::string_view text) {
  // Fewer bytes give CLD2 too little to go by, more make it slow.
  constexpr std::size_t fewest_bytes = 100;
  constexpr std::size_t most_bytes = 1000;
  const std::string_view sample = utf8::truncate(text, most_bytes);
  if (sample.size() < fewest_bytes || !has_running_text(sample)) return {};
  bool is_reliable = false;
  int valid_bytes = 0;
  const CLD2::Language language =
      CLD2::DetectLanguageCheckUTF8(sample.data(), static_cast<int>(sample.size()),
                                    /*is_plain_text=*/true, &is_reliable, &valid_bytes);
  if (!is_reliable || language == CLD2::UNKNOWN_LANGUAGE) return {};
  return language_code(CLD2::LanguageCode(language));
}

}  // namespace

std::string language_code(std::string_view stated) {
  const std::string plain = normalise(trim(stated));
  if (std::string code = iso_639_1(plain); !code.empty()) return code;
  return iso_639_1(std::string_view(plain).substr(0, plain.find_first_of("-_,;")));
}

std::string detect_language(std::string_view text) {
  constexpr std::size_t looked_at = 2000;
  text = utf8::truncate(text, looked_at);
  const WordCounts counts = count_words(text);
  if (counts.is_surely_indonesian()) return "id";
  std::string guess = guessed_by_cld2(text);
  // CLD2 takes some Indonesian for Malay and the reverse: their own words know
  // better.
  if (guess == "ms" || guess == "id") {
    if (counts.indonesian > counts.malay) return "id";
    if (counts.malay > counts.indonesian) return "ms";
    if (guess == "ms") return {};
  }
  constexpr int many_common_words = 10;
  const bool is_kin = counts.common >= many_common_words;
  if (guess.empty() && is_kin && counts.indonesian > counts.malay) return "id";
  return guess;
}

}  // namespace kliping
