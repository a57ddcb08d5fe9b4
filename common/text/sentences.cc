// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/sentences.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "common/text/ascii.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

// Sorted, normalised. What stands before a name or a number; abbreviations
// that as often end a sentence (`dll.`, `dkk.`, `Tbk.`) are left out.
constexpr std::array abbreviations = std::to_array<std::string_view>(
    {"aiptu", "akbp",   "akp",    "alm",    "bpk",    "brigjen", "bripda", "bripka", "briptu",
     "cv",    "dr",     "dra",    "drg",    "drs",    "hj",      "hlm",    "ipda",   "iptu",
     "ir",    "irjen",  "jl",     "jln",    "kab",    "kapt",    "kec",    "kel",    "kh",
     "kol",   "kombes", "kompol", "letjen", "letkol", "mayjen",  "mr",     "mrs",    "ms",
     "nn",    "no",     "ny",     "prof",   "pt",     "rp",      "sdr",    "sdri",   "serda",
     "serka", "st",     "tgk",    "tn",     "ust",    "vs",      "yth"});

// Ends of addresses: their full stop parts no sentences (`Kompas.Com`).
constexpr std::array domains = std::to_array<std::string_view>(
    {"ac", "biz", "co", "com", "go", "id", "info", "my", "net", "news", "or", "org", "tv"});

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view form) {
  return std::find(words.begin(), words.end(), form) != words.end();
}

bool is_small(std::string_view text, std::size_t at) {
  return u_islower(static_cast<UChar32>(utf8::next(text, at))) != 0;
}

/// Where the sign that ends a sentence stands in `gap`, and how long it is.
struct EndSign {
  std::size_t begin = std::string_view::npos;
  std::size_t length = 1;
};

EndSign find_end_sign(std::string_view gap) {
  constexpr std::string_view ellipsis = "\u2026";
  const std::size_t mark = gap.find_first_of(".!?");
  const std::size_t dots = gap.find(ellipsis);
  return dots < mark ? EndSign{dots, ellipsis.size()} : EndSign{mark};
}

bool has_blank(std::string_view text) {
  constexpr std::string_view no_break_space = "\u00A0";
  return text.find_first_of(" \t\r\n") != std::string_view::npos ||
         text.find(no_break_space) != std::string_view::npos;
}

/// `A` of `A. Yani`, `B.J` of `B.J. Habibie`.
bool ends_in_initial(std::string_view written) {
  return ascii::is_capital(written.back()) &&
         (written.size() == 1 || written[written.size() - 2] == '.');
}

/// Whether a sign without a blank behind it ends a sentence all the same:
/// between the small letters of one word and the capital of another.
bool parts_glued_sentences(std::string_view paragraph, const Token& word, const Token& next) {
  const bool capital = ascii::is_capital(paragraph[next.begin]) && next.end - next.begin > 1 &&
                       !next.capitals && !is_one_of(domains, next.form);
  const char last = paragraph[word.end - 1];
  return capital && word.end - word.begin > 1 && (ascii::is_small(last) || ascii::is_digit(last));
}

}  // namespace

bool ends_sentence(std::string_view paragraph, const Token& word, const Token& next) {
  const std::string_view gap = paragraph.substr(word.end, next.begin - word.end);
  const EndSign sign = find_end_sign(gap);
  if (sign.begin == std::string_view::npos || is_small(paragraph, next.begin)) return false;
  const std::string_view written = paragraph.substr(word.begin, word.end - word.begin);
  if (gap.front() == '.' && (ends_in_initial(written) || is_one_of(abbreviations, word.form))) {
    return false;
  }
  return has_blank(gap.substr(sign.begin + sign.length)) ||
         parts_glued_sentences(paragraph, word, next);
}

}  // namespace kliping
