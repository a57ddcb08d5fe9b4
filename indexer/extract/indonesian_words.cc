// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/indonesian_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "common/text/ascii.h"

namespace kliping {
namespace {

constexpr std::array<std::string_view, 24> common_words{
    "ada",  "adalah",  "akan",  "atau",  "dalam",    "dan",     "dari",  "dengan",
    "di",   "ini",     "itu",   "juga",  "ke",       "menjadi", "oleh",  "pada",
    "para", "sebagai", "sudah", "telah", "tersebut", "tidak",   "untuk", "yang"};

constexpr std::array<std::string_view, 70> indonesian_words{
    "agustus",   "aktivitas",  "bahwa",       "bisa",     "cuma",       "desember",  "diduga",
    "digelar",   "dikutip",    "dilansir",    "direktur", "enggak",     "fasilitas", "gubernur",
    "imbuhnya",  "istri",      "jadwal",      "jenderal", "juli",       "jumat",     "juni",
    "kabupaten", "kamis",      "kantor",      "karena",   "kasus",      "kecamatan", "kemarin",
    "kendaraan", "kepolisian", "kesehatan",   "klub",     "kondisi",    "korupsi",   "kualitas",
    "laga",      "lantaran",   "lantas",      "maret",    "miliar",     "mobil",     "nggak",
    "nomor",     "pekan",      "pelatih",     "persen",   "perusahaan", "polisi",    "ponsel",
    "provinsi",  "publik",     "resmi",       "rp",       "sejumlah",   "senin",     "tersangka",
    "tim",       "triliun",    "tutur",       "tuturnya", "uang",       "ujar",      "ujarnya",
    "ungkap",    "ungkapnya",  "universitas", "usai",     "wib",        "wita",      "yakni"};

constexpr std::array<std::string_view, 20> malay_words{
    "bahawa",    "disember",  "gabenor", "iaitu",    "isnin",     "julai",     "jumaat",
    "jurulatih", "kenderaan", "kerana",  "kes",      "kesihatan", "khamis",    "ogos",
    "peratus",   "rasmi",     "seramai", "syarikat", "tular",     "universiti"};

constexpr std::size_t longest_word = 12;

using Tally = int WordCounts::*;

/// Which count each word raises.
const std::unordered_map<std::string_view, Tally>& tallies() {
  static const std::unordered_map<std::string_view, Tally> table = [] {
    std::unordered_map<std::string_view, Tally> words;
    for (const std::string_view word : common_words) words.emplace(word, &WordCounts::common);
    for (const std::string_view word : indonesian_words) {
      words.emplace(word, &WordCounts::indonesian);
    }
    for (const std::string_view word : malay_words) words.emplace(word, &WordCounts::malay);
    return words;
  }();
  return table;
}

/// Letters of ASCII, and all that is not ASCII: `édan` is not `dan`.
bool is_of_word(char c) { return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

}  // namespace

bool WordCounts::is_surely_indonesian() const {
  return common >= 4 && indonesian >= 2 && indonesian >= 3 * malay;
}

WordCounts count_words(std::string_view text) {
  WordCounts counts;
  std::string word;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && is_of_word(text[end])) ++end;
    if (end - begin > 1 && end - begin <= longest_word) {
      word.assign(text, begin, end - begin);
      for (char& letter : word) letter = static_cast<char>(letter | 0x20);
      if (const auto found = tallies().find(word); found != tallies().end()) {
        ++(counts.*found->second);
        if (counts.is_surely_indonesian() && counts.malay == 0) break;
      }
    }
    begin = end + 1;
  }
  return counts;
}

}  // namespace kliping
