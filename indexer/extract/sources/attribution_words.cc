// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/attribution_words.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "common/text/split.h"

namespace kliping {
namespace {

using Words = std::unordered_set<std::string_view>;

/// The words of a list with one blank between two.
Words words_of(std::string_view list) {
  const auto words = split(list, ' ');
  return {words.begin(), words.end()};
}

}  // namespace

AttributionRole attribution_role(std::string_view word) {
  using enum AttributionRole;
  // Among them the misspellings that newsrooms let through.
  static const std::unordered_map<std::string_view, AttributionRole> roles{
      {"dikutip", quoting},       {"dikutipnya", quoting},     {"dikutup", quoting},
      {"dikutif", quoting},       {"dilansir", quoting},       {"dilansirnya", quoting},
      {"dilangsir", quoting},     {"dilansi", quoting},        {"mengutip", quoting},
      {"mengutipnya", quoting},   {"melansir", quoting},       {"melansirnya", quoting},
      {"dinukil", quoting},       {"menukil", quoting},        {"disadur", quoting},
      {"menyadur", quoting},      {"dihimpun", quoting},       {"menyitir", quoting},
      {"disitir", quoting},       {"menyitat", quoting},       {"disitat", quoting},
      {"mensitat", quoting},      {"dinukilkan", quoting},     {"kutip", quoting},
      {"lansir", quoting},        {"dilaporkan", reporting},   {"diberitakan", reporting},
      {"diwartakan", reporting},  {"dikabarkan", reporting},   {"diungkapkan", reporting},
      {"diungkap", reporting},    {"disebutkan", reporting},   {"disebut", reporting},
      {"laporan", reporting},     {"laporannya", reporting},   {"menurut", reporting},
      {"kepada", reporting},      {"wawancara", reporting},    {"wawancaranya", reporting},
      {"diwawancara", reporting}, {"diwawancarai", reporting}, {"tulis", reporting},
      {"lapor", reporting},       {"sebut", reporting},        {"kata", reporting},
      {"pemberitaan", reporting}, {"berdasarkan", reporting},  {"merujuk", reporting},
      {"mengacu", reporting},     {"dimuat", reporting},       {"dipublikasikan", reporting},
      {"diterbitkan", reporting}, {"dihubungi", reporting},    {"dikonfirmasi", reporting},
      {"ditemui", reporting},     {"pantauan", reporting},     {"dijelaskan", reporting},
      {"dituturkan", reporting},  {"ditulis", reporting},      {"dicatat", reporting},
      {"demikian", reporting},    {"dirilis", reporting},      {"data", reporting},
      {"diterima", reporting},    {"berdasar", reporting},     {"dipaparkan", reporting},
      {"via", reporting},         {"melaporkan", told},        {"memberitakan", told},
      {"mewartakan", told},       {"mengabarkan", told},       {"menulis", told},
      {"menyebutkan", told},      {"menyebut", told},          {"mengungkapkan", said},
      {"mengungkap", told},       {"mengklaim", told},         {"mencatat", told},
      {"menuliskan", told},       {"menyatakan", said},        {"mengatakan", said},
      {"memuat", told},           {"memublikasikan", told},    {"mempublikasikan", told},
      {"menerbitkan", told},      {"membeberkan", told},       {"mengonfirmasi", told},
      {"menunjukkan", said},      {"menilai", said},           {"merinci", said},
      {"memperkirakan", said},    {"memprediksi", said},       {"dirangkum", quoting},
      {"rangkum", quoting},       {"dlansir", quoting},        {"inisial", initials},
      {"berinisial", initials},   {"sumber", label},
  };
  const auto found = roles.find(word);
  return found == roles.end() ? none : found->second;
}

bool is_word_of_date(std::string_view word) {
  static const Words words{"pada", "hari",  "tanggal", "pukul", "wib",   "wita",     "wit",
                           "pagi", "siang", "sore",    "malam", "waktu", "setempat", "lalu",
                           "ini",  "itu",   "kemarin", "baru",  "pekan", "tadi",     "lokal"};
  return words.contains(word) || calendar::weekday_of(word) || calendar::month_of(word) ||
         std::all_of(word.begin(), word.end(), ascii::is_digit);
}

bool is_word_of_speech(std::string_view word) {
  static const Words words{
      "menyampaikan", "mengatakan", "mengungkapkan", "menjelaskan", "bercerita",     "menceritakan",
      "mengaku",      "berkata",    "berbicara",     "kata",        "ujar",          "tutur",
      "ungkap",       "jelas",      "ucap",          "katanya",     "ujarnya",       "tuturnya",
      "ungkapnya",    "jelasnya",   "ucapnya",       "memberitahu", "mengonfirmasi", "menegaskan"};
  return words.contains(word);
}

bool is_end_of_address(std::string_view word) {
  static const Words words{"com", "co", "net", "org", "id", "uk", "us", "au", "my", "sg", "tv"};
  return words.contains(word);
}

bool is_attribution_filler(std::string_view word) {
  static const Words fillers = words_of(
      "oleh the yang diunggah ditayangkan www english edition survei investigasi "
      "podcast terbarunya analis dari dalam melalui lewat via laman situs web website "
      "situsweb resmi media kantor berita harian koran surat kabar majalah tabloid "
      "stasiun televisi tv radio portal kanal channel saluran akun youtube twitter "
      "instagram facebook x laporan laporannya artikel tulisan wawancara siaran "
      "tayangan video program pemberitaan wartawan jurnalis reporter koresponden "
      "kontributor eksklusif khusus terbaru dengan bersama milik pemerintah negara "
      "negeri nasional internasional lokal asing asal ternama terkemuka terkenal bisnis "
      "ekonomi keuangan olahraga sepak bola sepakbola otomotif kesehatan hiburan gosip "
      "teknologi edisi sebuah outlet redaksi tim data catatan informasi keterangan "
      "publikasi jaringan penyiar layanan sumber yang seperti sebagaimana dikutip "
      "dilansir diterbitkan dipublikasikan dirilis dimuat diberitakan dilaporkan "
      "inggris britania amerika serikat as prancis perancis jerman italia spanyol "
      "belanda portugal rusia ukraina turki turkiye iran israel palestina lebanon "
      "suriah qatar arab saudi mesir india pakistan china cina tiongkok jepang korea "
      "selatan utara korsel korut malaysia singapura thailand filipina vietnam "
      "australia indonesia hong kong taiwan kanada brasil argentina swedia swiss belgia");
  return fillers.contains(word) || is_word_of_date(word);
}

bool is_before_verb(std::string_view word) {
  static const Words words{"juga",  "telah",      "sudah", "sempat", "pernah",  "kemudian",
                           "lalu",  "sebelumnya", "pun",   "dalam",  "melalui", "laporannya",
                           "masih", "beritanya",  "pada",  "hari",   "yang",    "turut"};
  return words.contains(word) || is_word_of_date(word);
}

bool is_attribution_link(std::string_view word) {
  static const Words links{"dari",  "dan",  "serta",  "via",    "juga",     "melalui",
                           "lewat", "atau", "maupun", "hingga", "mengutip", "melansir"};
  return links.contains(word);
}

}  // namespace kliping
