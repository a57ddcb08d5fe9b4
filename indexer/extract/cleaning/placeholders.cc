// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/placeholders.h"

#include <re2/re2.h>

namespace kliping {
// What each of the marks below has in it.
const std::string_view placeholder_hint_pattern =
    R"(SCROLL TO|ADVERTISEMENT|GULIR UNTUK|Scroll ke bawah|\[Gambas:|\[(?:img|video|embed)\.|!\[)"
    R"(|\[bacajuga:|(?i:loading)|Halaman\s+\d|halaman (?:selanjutnya|berik|kedua))"
    R"(|\(\s*Foto|(?:REUTERS|AFP|PHOTO|Photo|AP|FOTO|ANTARA|Reuters|Antara|\.com|\.id)/)"
    R"(|[Vv]ideo|Saksikan Live|(?:Update|UPDATE) berita|preferred source)";

namespace {

constexpr std::string_view placeholder_pattern =
    // Advertisements and what waits to be loaded.
    R"(SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT)"
    R"(|ADVERTISEMENT)"
    R"(|GULIR UNTUK LANJUT BACA)"
    R"(|Scroll ke bawah untuk (?:melanjutkan membaca|lanjut membaca|membaca lebih lanjut)\.?)"
    R"(|\[Gambas:[^\]\n]{1,90}\])"
    R"(|\[(?:img|video|embed)\.\d{1,3}\])"
    // Pictures of Markdown with their captions, in bodies that other formats carry. Their
    // length is not limited: RE2 counts by a state of its automaton for each character.
    R"(|!\[[^\]\n]*\]\(https?://[^\s()]+\))"
    R"(|\[bacajuga:[^\]]{1,40}\]\([\d\s\x{A0}]{1,60}\)?)"
    R"(|(?i:,*\bloading\s*(?:\.\.\.|\x{2026})))"
    // The rest of the article, on the next page.
    R"(|(?:Selanjutnya\s+)?Halaman(?:\s+\d{1,2}){2,9}(?:\s+Selanjutnya)?)"
    R"((?:(?:\s+[a-z0-9][\w'-]*)+\s*$)?)"
    R"(|(?:(?:Baca|Simak|Lihat|Cek)\s)?(?:[Bb]erita |[Kk]isah )?[Ss]elengkapnya (?:di|pada) halaman )"
    R"((?:selanjutnya|berikutnya|berikut)[\s\x{A0}]*(?:[.:>\x{2026}]+|$))"
    R"(|(?:Lanjut(?:kan)?|Berlanjut|Bersambung)(?: ke| di)? halaman )"
    R"((?:selanjutnya|berikutnya)[.:>\x{2026}]*)"
    R"(|(?:Klik|Langsung klik|Cek|Simak(?: di)?|Baca(?: di)?|Buka|Ke|Ada di) halaman )"
    R"((?:selanjutnya|berikutnya|kedua)[\s\x{A0}]*(?:[.:>\x{2026}]+|$))"
    // Photo credits.
    R"(|\(\s*Foto(?: Ilustrasi)?\s*:[^()]{1,90}\))"
    R"(|\((?:REUTERS|AFP|AFP PHOTO|AP Photo|AP|ANTARA FOTO|ANTARA|Reuters|Antara)/[^()]{2,60}\))"
    R"(|\([A-Za-z]{3,30}\.(?:com|co\.id|id)/[A-Z][^()]{2,60}\))"
    // Videos, channels and programmes of the outlet.
    R"(|(?:Simak|Lihat|Tonton|Saksikan)(?: juga)? [Vv]ideo(?:nya)?)"
    R"((?: selengkapnya| pilihan| menarik| lengkapnya){0,2} ?(?:berikut ini|berikut|di bawah ini|di bawah|di sini|selengkapnya))"
    R"(\s*(?:[.:,]+|$))"
    R"(|(?:Lihat|Simak|Tonton)(?: juga)? [Vv]ideo selengkapnya\s*(?:[.:,]+|$))"
    R"(|Saksikan Live ?(?:DETIK|[Dd]etik) ?(?i:pagi|sore|malam|siang)\s*:?)"
    R"(|>*\s*(?:Update|UPDATE) berita (?:lainnya|terbaru|terkini) di (?:Google News )?)"
    R"((?:SURYA\.co\.id|[A-Z][A-Za-z.]*\.(?:com|co\.id|id)))"
    R"(|Add as a preferred source on Google)";

bool has_hint(std::string_view text) {
  static const re2::RE2 hints(placeholder_hint_pattern);
  return re2::RE2::PartialMatch(text, hints);
}

}  // namespace

bool has_placeholder(std::string_view text) {
  // `$` is the end of a line.
  static const re2::RE2 placeholders("(?m)" + std::string(placeholder_pattern));
  return has_hint(text) && re2::RE2::PartialMatch(text, placeholders);
}

std::string without_placeholders(std::string_view line) {
  static const re2::RE2 placeholders(placeholder_pattern);
  std::string text(line);
  if (has_hint(text)) re2::RE2::GlobalReplace(&text, placeholders, " ");
  return text;
}

}  // namespace kliping
