// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/boilerplate.h"

#include <algorithm>
#include <array>

#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

// How lines begin that never belong to an article, normalised. What could
// begin a sentence too ("Simak", "Baca") stands here only with the word or
// the sign that tells it apart.
constexpr std::array<std::string_view, 40> boilerplate_beginnings{
    "baca juga",
    "baca:",
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
    "pilihan editor:",
    "artikel lain terkait",
    "artikel ini telah tayang di",
    "berita rekomendasi",
    "rekomendasi untuk anda",
    "isi komentar",
    "komentar menjadi tanggung jawab",
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
    "tampilkan ringkasan artikel",
};

// Lines that are boilerplate as a whole, and nothing more.
constexpr std::array<std::string_view, 3> boilerplate_lines{"iklan", "bagikan",
                                                            "dengarkan artikel"};

// Place-holders that scraping leaves in the middle of a line.
constexpr std::array<std::string_view, 4> inline_placeholders{
    "SCROLL TO CONTINUE WITH CONTENT", "SCROLL TO RESUME CONTENT", "ADVERTISEMENT",
    "GULIR UNTUK LANJUT BACA"};

constexpr std::array<std::string_view, 5> author_labels{"penulis", "pewarta", "reporter", "rep",
                                                        "laporan wartawan"};
constexpr std::array<std::string_view, 3> editor_labels{"editor", "red", "redaktur"};

struct LabelledLine {
  std::string label;
  std::string_view content;
};

/// `Penulis: Nama` in its two parts; empty where there is no colon early on.
LabelledLine split_label(std::string_view line) {
  constexpr std::size_t longest_label = 20;
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > longest_label) return {};
  return {normalise(trim(line.substr(0, colon))), trim(line.substr(colon + 1))};
}

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

/// A line such as `#gempa #bmkg`.
bool is_tag_line(std::string_view line) {
  const auto words = split(line, ' ');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return word.empty() || (word.front() == '#' && word.size() > 1);
  });
}

/// `text` with a blank for each `part`.
std::string without(std::string_view text, std::string_view part) {
  std::string kept;
  while (true) {
    const std::size_t at = text.find(part);
    kept += text.substr(0, at);
    if (at == std::string_view::npos) return kept;
    kept += ' ';
    text.remove_prefix(at + part.size());
  }
}

/// `text` without `[Gambas:...]`; one that is not closed soon is no such.
std::string without_gambas(std::string_view text) {
  constexpr std::string_view opening = "[Gambas:";
  constexpr std::size_t longest = 100;
  std::string kept;
  while (true) {
    const std::size_t at = text.find(opening);
    kept += text.substr(0, at);
    if (at == std::string_view::npos) return kept;
    text.remove_prefix(at);
    const std::size_t end = text.substr(0, longest).find(']');
    if (end == std::string_view::npos) kept += opening;
    text.remove_prefix(end == std::string_view::npos ? opening.size() : end + 1);
  }
}

std::string clean_line(std::string_view line) {
  std::string text = without_gambas(line);
  for (const std::string_view placeholder : inline_placeholders) text = without(text, placeholder);
  return utf8::squeeze(text);
}

/// Takes initials such as `(kid/djm)` or `(rca)` off the end of the text:
/// groups of two to four small letters, parted by strokes.
void erase_initials(std::string& text) {
  constexpr std::size_t longest = 16;
  const std::size_t open = text.rfind('(');
  if (!text.ends_with(')') || open == std::string::npos || text.size() - open > longest) return;
  const std::string_view inside = std::string_view(text).substr(open + 1, text.size() - open - 2);
  const auto is_initials = [](std::string_view group) {
    return group.size() >= 2 && group.size() <= 4 &&
           std::all_of(group.begin(), group.end(), ascii::is_small);
  };
  const auto groups = split(inside, '/');
  if (!std::all_of(groups.begin(), groups.end(), is_initials)) return;
  text.resize(open);
  text.resize(text.find_last_not_of(" \n") + 1);
}

}  // namespace

bool is_boilerplate(std::string_view line) {
  const std::string_view text = trim(line);
  if (text.empty()) return true;
  // A whole article on one line may begin with such words too.
  constexpr std::size_t longest_boilerplate = 300;
  if (text.size() > longest_boilerplate) return false;
  const std::string plain = normalise(utf8::truncate(text, 80));
  const auto begins_line = [&](std::string_view beginning) { return plain.starts_with(beginning); };
  return std::any_of(boilerplate_beginnings.begin(), boilerplate_beginnings.end(), begins_line) ||
         contains(boilerplate_lines, plain) || contains(editor_labels, split_label(text).label) ||
         is_tag_line(text);
}

std::string_view byline_author(std::string_view line) {
  constexpr std::size_t longest_name = 60;
  const LabelledLine parts = split_label(trim(line));
  const bool is_name = !parts.content.empty() && parts.content.size() <= longest_name;
  return is_name && contains(author_labels, parts.label) ? parts.content : std::string_view();
}

CleanBody clean_body(std::string_view scraped) {
  CleanBody body;
  for (const std::string_view scraped_line : split(scraped, '\n')) {
    // Place-holders go first: text may stand behind one that opens the line.
    const std::string line = clean_line(scraped_line);
    if (is_boilerplate(line)) continue;
    if (const std::string_view author = byline_author(line); !author.empty()) {
      body.authors.emplace_back(author);
    } else {
      if (!body.text.empty()) body.text += '\n';
      body.text += line;
    }
  }
  erase_initials(body.text);
  return body;
}

}  // namespace kliping
