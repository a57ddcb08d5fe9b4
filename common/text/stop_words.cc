// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/stop_words.h"

#include <algorithm>
#include <array>

namespace kliping {
namespace {

// Sorted. Words of asking, prepositions, conjunctions, pronouns, copulas and
// auxiliaries, words of degree; no verbs and nouns, however frequent, nothing
// that can be one (`bisa` is poison too, Antara an agency), and no negations.
constexpr std::array stop_words = std::to_array<std::string_view>(
    {"ada",         "adalah",    "adanya",    "adapun",   "agak",       "agar",         "akan",
     "aku",         "amat",      "anda",      "andai",    "apa",        "apaan",        "apabila",
     "apakah",      "atas",      "atau",      "ataupun",  "bagaimana",  "bagaimanakah", "bagi",
     "bahkan",      "bahwa",     "bak",       "beberapa", "begini",     "begitu",       "beliau",
     "berapa",      "berapakah", "berbagai",  "bila",     "bilamana",   "cukup",        "cuma",
     "dalam",       "dan",       "dapat",     "dari",     "darimana",   "darimanakah",  "daripada",
     "demi",        "demikian",  "dengan",    "di",       "dia",        "dimana",       "dimanakah",
     "dll",         "dsb",       "engkau",    "gimana",   "hampir",     "hanya",        "hingga",
     "ia",          "ialah",     "ini",       "itu",      "jika",       "juga",         "kah",
     "kalau",       "kami",      "kamu",      "kapan",    "kapankah",   "karena",       "kau",
     "ke",          "kemana",    "kemanakah", "kemudian", "kenapa",     "kenapakah",    "kepada",
     "ketika",      "kita",      "lagi",      "lah",      "lebih",      "maka",         "mana",
     "manakah",     "masih",     "masing",    "maupun",   "melainkan",  "melalui",      "mengapa",
     "mengapakah",  "mengenai",  "menjadi",   "menurut",  "mereka",     "merupakan",    "meski",
     "meskipun",    "namun",     "oleh",      "pada",     "padahal",    "paling",       "para",
     "per",         "pun",       "saat",      "saja",     "sambil",     "sampai",       "sana",
     "sang",        "sangat",    "sangatlah", "saya",     "seandainya", "sebab",        "sebagai",
     "sebagaimana", "sebelum",   "sebuah",    "secara",   "sedang",     "sedangkan",    "seekor",
     "segala",      "sehingga",  "sejak",     "sekali",   "selain",     "selama",       "seluruh",
     "sementara",   "semua",     "seorang",   "seperti",  "serta",      "sesudah",      "setelah",
     "setiap",      "si",        "siapa",     "siapakah", "sini",       "situ",         "suatu",
     "sudah",       "supaya",    "tapi",      "telah",    "tentang",    "terhadap",     "tersebut",
     "tetapi",      "tiap",      "untuk",     "via",      "walau",      "walaupun",     "yaitu",
     "yakni",       "yang"});
static_assert(std::is_sorted(stop_words.begin(), stop_words.end()));

}  // namespace

bool is_stop_word(std::string_view form) {
  return std::binary_search(stop_words.begin(), stop_words.end(), form);
}

}  // namespace kliping
