// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/pointer_title.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "common/text/ascii.h"
#include "common/text/split.h"

namespace kliping {
namespace {

constexpr std::size_t longest_title = 220;
constexpr std::string_view opening_quotes[] = {"\"", "\u201C", "\u2018"};

// Words that titles write small.
constexpr std::array<std::string_view, 60> small_in_titles{
    "a",      "agar",    "akan",   "akibat", "ala",     "alias",  "and",   "antara",  "atau",
    "bagi",   "bak",     "bila",   "buat",   "dalam",   "dan",    "dari",  "demi",    "dengan",
    "di",     "for",     "gara",   "hanya",  "hingga",  "in",     "ini",   "itu",     "jika",
    "karena", "ke",      "kepada", "lewat",  "melalui", "nan",    "of",    "oleh",    "on",
    "pada",   "para",    "per",    "pun",    "saat",    "sampai", "sang",  "sebagai", "secara",
    "sejak",  "seperti", "serta",  "si",     "soal",    "tak",    "tanpa", "tapi",    "tentang",
    "the",    "to",      "untuk",  "usai",   "vs",      "yang"};

// Words that open sentences. Written with a capital they stand in few names,
// and seldom among a title's last words. Where they do, a bit of the title is
// left over, and nothing is lost.
constexpr std::array<std::string_view, 144> sentence_openers{
    "Ada",        "Adapun",   "Akan",      "Akibatnya",   "Aku",        "Alhasil",     "Anggota",
    "Apabila",    "Apalagi",  "Artinya",   "Atas",        "Awalnya",    "Bagi",        "Bahkan",
    "Banyak",     "Beberapa", "Begitu",    "Beliau",      "Belum",      "Berdasarkan", "Berikut",
    "Bila",       "Bukan",    "Bupati",    "CEO",         "Dalam",      "Dari",        "Demikian",
    "Dengan",     "Di",       "Dia",       "Dijelaskan",  "Dikatakan",  "Diketahui",   "Dikutip",
    "Dilansir",   "Direktur", "Dirinya",   "Disebutkan",  "Disinggung", "Ditambahkan", "Dokter",
    "Dua",        "Gubernur", "Hal",       "Hanya",       "Hingga",     "Ia",          "Ini",
    "Itu",        "Jadi",     "Jika",      "Kalau",       "Kami",       "Kapolda",     "Kapolres",
    "Karena",     "Kata",     "Keduanya",  "Kemudian",    "Kendati",    "Kepala",      "Ketika",
    "Ketua",      "Kini",     "Kita",      "Korban",      "Lalu",       "Lantas",      "Lebih",
    "Maka",       "Makanya",  "Manajer",   "Mantan",      "Melalui",    "Melansir",    "Memang",
    "Mengutip",   "Menteri",  "Menurut",   "Menurutnya",  "Mereka",     "Meski",       "Meskipun",
    "Misalnya",   "Namun",    "Nantinya",  "Oleh",        "Pada",       "Padahal",     "Para",
    "Pasalnya",   "Pelaku",   "Pelatih",   "Pemerintah",  "Penasihat",  "Peneliti",    "Pengamat",
    "Petugas",    "Pihaknya", "Polisi",    "Presiden",    "Pria",       "Saat",        "Salah",
    "Sampai",     "Saya",     "Sayangnya", "Sebab",       "Sebagai",    "Sebelum",     "Sebelumnya",
    "Sebuah",     "Secara",   "Sedangkan", "Sehingga",    "Sejak",      "Sejauh",      "Sejumlah",
    "Sekretaris", "Selain",   "Selama",    "Selanjutnya", "Sementara",  "Seorang",     "Seperti",
    "Serta",      "Setelah",  "Sudah",     "Tak",         "Tentu",      "Tentunya",    "Terkait",
    "Terlebih",   "Termasuk", "Tetapi",    "Tidak",       "Untuk",      "Usai",        "Wakil",
    "Walaupun",   "Wali",     "Wanita",    "Warga"};

// Beginnings of names that have a capital inside.
constexpr std::array<std::string_view, 38> before_inner_capital{
    "Air",    "Bola", "Chat",  "Di",    "Exxon",  "Face",   "Fed",   "Go",     "High",  "Grab",
    "Indi",   "Indo", "Kapan", "Kemen", "Kompas", "Kontra", "Link",  "Mac",    "Mc",    "Moto",
    "Nas",    "One",  "Open",  "Pay",   "Peduli", "Play",   "Ruang", "Shopee", "Space", "Sponge",
    "Telkom", "Tik",  "Trans", "Viet",  "Tribun", "Whats",  "You",   "detik"};

struct Word {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t blanks_before = 0;
};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool starts_with_quote(std::string_view text) {
  return std::any_of(std::begin(opening_quotes), std::end(opening_quotes),
                     [&](std::string_view quote) { return text.starts_with(quote); });
}

bool starts_anew(std::string_view text) {
  return !text.empty() && (ascii::is_capital(text.front()) || ascii::is_digit(text.front()) ||
                           starts_with_quote(text));
}

/// How many bytes of blanks `text` has at `position`: spaces, tabs, line
/// breaks, no-break spaces.
std::size_t blank_at(std::string_view text, std::size_t position) {
  if (text.substr(position).starts_with("\u00A0")) return 2;
  return std::string_view(" \t\r\n").find(text[position]) == std::string_view::npos ? 0 : 1;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t blanks = 0;
  for (std::size_t position = 0; position < text.size();) {
    if (const std::size_t blank = blank_at(text, position)) {
      ++blanks;
      position += blank;
      continue;
    }
    const std::size_t begin = position;
    while (position < text.size() && blank_at(text, position) == 0) ++position;
    words.push_back({text.substr(begin, position - begin), begin, blanks});
    blanks = 0;
  }
  return words;
}

/// `word` without punctuation around it.
std::string_view bare(std::string_view word) {
  while (!word.empty() && !ascii::is_letter(word.front())) word.remove_prefix(1);
  while (!word.empty() && !ascii::is_letter(word.back())) word.remove_suffix(1);
  return word;
}

/// Whether the word could not stand in a title, because it is written small.
bool is_of_a_sentence(std::string_view word) {
  if (word.empty() || !ascii::is_small(word.front())) return false;
  const std::string_view letters = bare(word);
  if (contains(small_in_titles, letters)) return false;
  // `iPhone`, `detikcom`, `e-commerce`, `gara-gara` are names or words that
  // titles write small.
  return std::none_of(letters.begin(), letters.end(), ascii::is_capital) &&
         letters.find('-') == std::string_view::npos && !letters.starts_with("detik") &&
         letters.find('.') == std::string_view::npos;
}

/// Whether a quotation that begins at `position` has words of a sentence.
bool quotes_a_sentence(std::string_view text, std::size_t position) {
  constexpr std::size_t looked_at = 90;
  std::string_view quotation = text.substr(position, looked_at);
  while (!quotation.empty() && !ascii::is_letter(quotation.front())) quotation.remove_prefix(1);
  quotation = quotation.substr(0, std::min(quotation.find('"'), quotation.find("\u201D")));
  const auto words = words_of(quotation);
  return std::any_of(words.begin(), words.end(),
                     [](const Word& word) { return is_of_a_sentence(word.text); });
}

/// Whether `before`, which ends in a small letter, a digit or a sign, is the
/// beginning of a name with a capital inside.
bool begins_a_name(std::string_view before) {
  std::size_t begin = before.size();
  while (begin > 0 && ascii::is_letter(before[begin - 1])) --begin;
  const std::string_view letters = before.substr(begin);
  return letters.size() < 3 || contains(before_inner_capital, letters);
}

/// Whether `after`, which stands behind two capitals, begins a word of its own
/// (`FIFA|Persiapan`), and no ending of an acronym (`UMKMnya`).
bool begins_word_behind_acronym(std::string_view after) {
  const auto small = std::find_if_not(after.begin() + 1, after.end(), ascii::is_small);
  return ascii::is_capital(after.front()) && small - after.begin() >= 5 && !after.ends_with("nya");
}

/// Where `word` goes over into another without a blank between them.
std::optional<std::size_t> seam_in(std::string_view word) {
  constexpr std::string_view closing = "?!)%";
  // Tags and names of accounts have capitals inside.
  word = word.substr(0, word.find_first_of("#@"));
  for (std::size_t at = 1; at < word.size(); ++at) {
    const char before = word[at - 1];
    const std::string_view after = word.substr(at);
    const bool is_closed = closing.find(before) != std::string_view::npos;
    const bool is_end = ascii::is_small(before) || ascii::is_digit(before) || is_closed ||
                        (ascii::is_capital(before) && at > 1 && ascii::is_capital(word[at - 2]));
    if (before == ',' && at > 1 && (after.front() == ',' || ascii::is_capital(after.front()))) {
      return at - 1;
    }
    if (!is_end) continue;
    if (starts_with_quote(after) && after.size() > 1 && starts_anew(after.substr(1))) return at;
    if (after.starts_with("\u201C")) return at;
    if (ascii::is_capital(before)) {
      if (begins_word_behind_acronym(after)) return at;
      continue;
    }
    if (after.size() < 2) continue;
    const bool is_capitalised = ascii::is_capital(after[0]) && ascii::is_small(after[1]);
    const bool is_acronym = ascii::is_capital(after[0]) && ascii::is_capital(after[1]);
    if (is_closed && (is_capitalised || is_acronym)) return at;
    if (ascii::is_digit(before)
            ? is_capitalised && after.size() > 3
            : (is_capitalised || is_acronym) && !begins_a_name(word.substr(0, at))) {
      return at;
    }
  }
  return std::nullopt;
}

/// Whether a full stop at the end of `word` ends a sentence: not that of `Dr.`.
bool is_stopped(std::string_view word) {
  if (!word.ends_with('.') || word.ends_with("..")) return false;
  const std::string_view letters = bare(word);
  return letters.size() >= 4 && ascii::is_small(letters.back());
}

/// Where a list's number begins that `word` ends with, as in `Depok2.`: a title
/// has no full stop, so `following` opens the next item.
std::optional<std::size_t> item_in(std::string_view word, std::string_view following) {
  if (word.size() < 2 || !word.ends_with('.') || !ascii::is_digit(word[word.size() - 2]) ||
      following.empty() || !ascii::is_capital(following.front())) {
    return std::nullopt;
  }
  const bool is_number = std::all_of(word.begin(), word.end() - 1, ascii::is_digit);
  return is_number ? word.size() : word.size() - 2;
}

/// Where the sentence begins that shows itself at words[small].
std::optional<std::size_t> sentence_before(const std::vector<Word>& words, std::size_t small) {
  // `Sementara itu, Direktur Utama ...`: openers stand together, and the first
  // of them counts.
  constexpr std::size_t together = 4;
  std::size_t opener = 0;
  for (std::size_t i = small; i-- > 1 && (opener == 0 || opener - i <= together);) {
    if (contains(sentence_openers, bare(words[i].text))) opener = i;
  }
  if (opener > 0) return words[opener].begin;
  for (std::size_t i = small; i-- > 0;) {
    const char last = words[i].text.back();
    if (last == '?' || last == '!') return words[i + 1].begin;
  }
  return std::nullopt;
}

}  // namespace

bool ends_as_sentence(std::string_view text) {
  text = trim(text);
  for (const std::string_view closing : {"\"", "\u201D", "\u2019", "'", ")"}) {
    if (text.ends_with(closing)) text.remove_suffix(closing.size());
  }
  return text.ends_with('.') && !text.ends_with("..");
}

bool is_title(std::string_view line) {
  constexpr std::size_t longest = 150;
  if (line.size() > longest || !starts_anew(trim(line)) || ends_as_sentence(line)) return false;
  const auto words = words_of(line);
  return words.size() >= 3 && std::none_of(words.begin(), words.end(), [](const Word& word) {
           return is_of_a_sentence(word.text);
         });
}

std::optional<std::size_t> title_end(std::string_view text) {
  // So many words in small letters a title may have that is not written as
  // titles are.
  constexpr int most_small_words = 1;
  const auto words = words_of(text.substr(0, longest_title + 40));
  int small_words = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.begin > longest_title) return std::nullopt;
    std::optional<std::size_t> end = seam_in(word.text);
    if (!end && i + 1 < words.size()) end = item_in(word.text, words[i + 1].text);
    if (end) *end += word.begin;
    if (i > 0) {
      const bool begins_anew =
          (word.blanks_before > 1 && starts_anew(word.text)) ||
          (starts_with_quote(word.text) && quotes_a_sentence(text, word.begin)) ||
          is_stopped(words[i - 1].text);
      if (begins_anew) end = word.begin;
    }
    if (end) return small_words <= most_small_words ? end : std::nullopt;
    if (i == 0 || !is_of_a_sentence(word.text)) continue;
    if (small_words == 0) {
      if (const auto begin = sentence_before(words, i)) return begin;
    }
    ++small_words;
  }
  if (text.size() > longest_title) return std::nullopt;
  return small_words > 0 && ends_as_sentence(text) ? std::nullopt : std::optional(text.size());
}

}  // namespace kliping
