// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/boilerplate_lines.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

#include "common/text/normalise.h"
#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

// How lines begin that never belong to an article, normalised. What could
// begin a sentence too ("Simak", "Baca") stands here only with the word or
// the sign that tells it apart.
constexpr std::array<std::string_view, 47> boilerplate_beginnings{
    "baca juga",
    "baca:",
    "(baca:",
    "[baca:",
    "baca halaman selanjutnya",
    "baca selengkapnya",
    "halaman selanjutnya",
    "halaman berikutnya",
    "simak juga",
    "simak video",
    "simak selengkapnya",
    "lihat juga",
    "lihat video",
    "tonton juga",
    "tonton video",
    "saksikan video",
    "saksikan juga",
    "saksikan live",
    "pilihan editor:",
    "artikel lain terkait",
    "artikel terkait:",
    "berita terkait:",
    "berita rekomendasi",
    "rekomendasi untuk anda",
    "isi komentar",
    "komentar menjadi tanggung jawab",
    "komentar sepenuhnya menjadi tanggung jawab",
    "dilarang keras mengambil",
    "copyright \u00A9",
    "\u00A9 20",
    "advertisement",
    "scroll to continue",
    "scroll to resume",
    "scroll ke bawah",
    "gulir untuk lanjut",
    "loading...",
    "[gambas:",
    ":quality(",
    "update berita terbaru",
    "dapatkan update",
    "dapatkan informasi terpilih",
    "download aplikasi",
    "add as a preferred source",
    "follow whatsapp channel",
    "klik untuk baca",
    "caranya klik link <https://whatsapp.com/",
    "tampilkan ringkasan artikel",
};

// Lines that are boilerplate as a whole, and nothing more.
constexpr std::array<std::string_view, 3> boilerplate_lines{"iklan", "bagikan",
                                                            "dengarkan artikel"};

/// A line such as `#gempa #bmkg`.
bool is_tag_line(std::string_view line) {
  if (!line.starts_with('#')) return false;
  const auto words = split(line, ' ');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return word.empty() || (word.front() == '#' && word.size() > 1);
  });
}

/// Lines that are told by their whole shape.
bool has_boilerplate_shape(std::string_view line) {
  // An editor; the credit of a photo; a source alone in brackets with its
  // photographer or writer; an address; a page number; what leads to others.
  static const re2::RE2 shapes(
      "(?:Editor|EDITOR|Red|Redaktur)\\s*:.*"
      "|\\(?Foto(?: Ilustrasi)?\\s*(?::.{1,290}|/.{1,80})"
      "|\\(?Dok\\. ?[^.]{1,60}"
      "|\\([A-Z][A-Za-z0-9. ]{1,30}/[^()]{2,60}\\)"
      "|<?(?:https?://|www\\.)\\S+"
      "|Halaman \\d{1,2}/\\d{1,2}"
      "|Telusuri berita .{1,80} lainnya.?"
      "|Follow .{0,60}(?:WhatsApp|Whatsapp) Channel.{0,60}"
      "|Update berita .{1,60} (?:Google News|Telegram|WhatsApp).{0,60}");
  return re2::RE2::FullMatch(line, shapes);
}

}  // namespace

bool is_boilerplate(std::string_view line) {
  std::string_view text = trim(line);
  // Stars are Markdown's emphasis.
  text.remove_prefix(std::min(text.find_first_not_of("*\\ "), text.size()));
  if (text.empty()) return true;
  static const re2::RE2 first_published(
      "(?:Sebagian )?(?:[Aa]rtikel|[Bb]erita) ini (?:telah|sebelumnya|pernah|sudah) (?:pernah "
      ")?tayang "
      "di.{1,600}");
  if (re2::RE2::FullMatch(text, first_published)) return true;
  constexpr std::size_t longest_boilerplate = 300;
  if (text.size() > longest_boilerplate) return false;
  const std::string plain = normalise(utf8::truncate(text, 80));
  const auto begins_line = [&](std::string_view beginning) { return plain.starts_with(beginning); };
  return std::any_of(boilerplate_beginnings.begin(), boilerplate_beginnings.end(), begins_line) ||
         std::find(boilerplate_lines.begin(), boilerplate_lines.end(), plain) !=
             boilerplate_lines.end() ||
         is_tag_line(text) || has_boilerplate_shape(text);
}

}  // namespace kliping
