// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/placeholders.h"

#include <re2/re2.h>

namespace kliping {

const std::string_view placeholder_pattern =
    // Advertisements and what waits to be loaded.
    "SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT"
    "|ADVERTISEMENT"
    "|GULIR UNTUK LANJUT BACA"
    "|Scroll ke bawah untuk (?:melanjutkan membaca|lanjut membaca|membaca lebih lanjut)\\.?"
    "|\\[Gambas:[^\\]\n]{1,90}\\]"
    "|\\[bacajuga:[^\\]]{1,40}\\]\\([\\d ]{1,60}\\)"
    "|(?i:,*\\bloading\\s*(?:\\.\\.\\.|\u2026))"
    // The rest of the article, on the next page.
    "|Halaman(?:\\s+\\d{1,2}){2,9}\\s+Selanjutnya"
    "|(?:(?:Baca|Simak|Lihat|Cek)\\s)?(?:[Bb]erita |[Kk]isah )?[Ss]elengkapnya di halaman "
    "(?:selanjutnya|berikutnya)\\s*(?:[.:>\u2026]+|$)"
    "|(?:Klik|Lanjut(?:kan)?(?: ke)?|Berlanjut ke|Bersambung ke|Langsung klik|Cek|Simak(?: di)?|"
    "Baca(?: di)?|Buka) halaman (?:selanjutnya|berikutnya)\\s*(?:[.:>\u2026]+|$)"
    // Photo credits.
    "|\\(\\s*Foto(?: Ilustrasi)?\\s*:[^()]{1,90}\\)"
    "|\\((?:REUTERS|AFP|AFP PHOTO|AP Photo|AP|ANTARA FOTO|ANTARA|Reuters|Antara)/[^()]{2,60}\\)"
    "|\\([A-Za-z]{3,30}\\.(?:com|co\\.id|id)/[A-Z][^()]{2,60}\\)"
    // Videos, channels and programmes of the outlet.
    "|(?:Simak|Lihat|Tonton|Saksikan)(?: juga)? [Vv]ideo(?:nya)?(?: selengkapnya| pilihan| "
    "menarik| "
    "lengkapnya){0,2} ?(?:berikut ini|berikut|di bawah ini|di bawah|di sini|selengkapnya)"
    "\\s*(?:[.:,]+|$)"
    "|(?:Lihat|Simak|Tonton)(?: juga)? [Vv]ideo selengkapnya\\s*(?:[.:,]+|$)"
    "|Saksikan Live ?(?:DETIK|[Dd]etik) ?(?i:pagi|sore|malam|siang)\\s*:?"
    "|>*\\s*(?:Update|UPDATE) berita (?:lainnya|terbaru|terkini) di (?:Google News )?"
    "(?:SURYA\\.co\\.id|[A-Z][A-Za-z.]*\\.(?:com|co\\.id|id))"
    "|Add as a preferred source on Google";

std::string without_placeholders(std::string_view line) {
  static const re2::RE2 placeholders(placeholder_pattern);
  std::string text(line);
  re2::RE2::GlobalReplace(&text, placeholders, " ");
  return text;
}

}  // namespace kliping
