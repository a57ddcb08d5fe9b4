// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/attribution.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "common/outlets/outlet_table.h"
#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "indexer/extract/word_scan.h"

namespace kliping {
namespace {

using Words = std::unordered_set<std::string_view>;

/// How sure a trigger makes it that an outlet behind it is a source.
enum class Trigger { none, weak, strong };

Trigger trigger_of(std::string_view word) {
  static const Words quoting{"dikutip",    "dilansir",    "mengutip",    "melansir",
                             "dinukil",    "menukil",     "disadur",     "menyadur",
                             "dikutipnya", "dilansirnya", "melansirnya", "mengutipnya"};
  static const Words reporting{"dilaporkan", "diberitakan", "diwartakan",  "dikabarkan",
                               "disiarkan",  "diungkapkan", "laporan",     "menurut",
                               "kepada",     "wawancara",   "diwawancara", "diwawancarai",
                               "tulis",      "lapor",       "pemberitaan", "dihimpun"};
  if (quoting.contains(word)) return Trigger::strong;
  return reporting.contains(word) ? Trigger::weak : Trigger::none;
}

bool is_reporting_verb(std::string_view word) {
  static const Words verbs{"melaporkan", "memberitakan", "mewartakan", "mengabarkan",
                           "menyiarkan", "melansir",     "menulis",    "menyebutkan"};
  return verbs.contains(word);
}

/// Words that may stand between a trigger and the outlet: what kind of
/// medium it is, where it comes from, and the day on which it was read.
bool is_filler(std::string_view word) {
  static const Words fillers{
      "oleh",        "dari",      "dalam",      "melalui",   "lewat",       "via",       "pada",
      "laman",       "situs",     "web",        "website",   "resmi",       "media",     "kantor",
      "berita",      "harian",    "koran",      "surat",     "kabar",       "majalah",   "tabloid",
      "stasiun",     "televisi",  "tv",         "radio",     "portal",      "kanal",     "saluran",
      "akun",        "youtube",   "laporan",    "artikel",   "tulisan",     "wawancara", "siaran",
      "pemberitaan", "wartawan",  "jurnalis",   "reporter",  "koresponden", "eksklusif", "dengan",
      "bersama",     "milik",     "pemerintah", "negara",    "nasional",    "lokal",     "setempat",
      "asing",       "asal",      "ternama",    "terkemuka", "bisnis",      "ekonomi",   "olahraga",
      "teknologi",   "edisi",     "hari",       "sebuah",    "outlet",      "redaksi",   "inggris",
      "britania",    "amerika",   "serikat",    "as",        "prancis",     "jerman",    "italia",
      "spanyol",     "belanda",   "rusia",      "ukraina",   "turki",       "turkiye",   "iran",
      "israel",      "palestina", "lebanon",    "suriah",    "qatar",       "arab",      "saudi",
      "mesir",       "india",     "pakistan",   "china",     "cina",        "tiongkok",  "jepang",
      "korea",       "selatan",   "utara",      "malaysia",  "singapura",   "thailand",  "filipina",
      "vietnam",     "australia", "indonesia",  "hong",      "kong",
  };
  return fillers.contains(word) || calendar::weekday_of(word) || calendar::month_of(word) ||
         std::all_of(word.begin(), word.end(), ascii::is_digit);
}

/// What joins a further source to one that was found.
bool is_link(std::string_view word) {
  return word == "dari" || word == "dan" || word == "serta" || word == "via" || word == "juga";
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : words_(text) {}

  std::vector<std::string> scan() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      note_initials(at);
      if (is_reporting_verb(words_.form(at))) read_subject_of(at);
      read_frame(at);
    }
    return std::move(cited_);
  }

 private:
  using Match = OutletTable::Match;

  [[nodiscard]] std::optional<Match> outlet_at(std::size_t at, Trigger trigger) const {
    if (at >= words_.size()) return std::nullopt;
    const auto match = OutletTable::instance().match_at(words_.from(at), words_.text());
    if (!match || trigger == Trigger::strong) return match;
    const bool doubtful =
        match->use == OutletTable::AliasUse::ordinary_word || initials_.contains(words_.form(at));
    return doubtful ? std::nullopt : match;
  }

  /// `saksi berinisial AP`: from then on, AP is a person.
  void note_initials(std::size_t at) {
    const std::string& word = words_.form(at);
    if ((word == "inisial" || word == "berinisial") && at + 1 < words_.size()) {
      initials_.insert(words_.form(at + 1));
    }
  }

  [[nodiscard]] bool goes_on(std::size_t at) const {
    return at < words_.size() && words_.same_sentence(at);
  }

  void cite(const Outlet& outlet) {
    if (std::find(cited_.begin(), cited_.end(), outlet.name) == cited_.end()) {
      cited_.push_back(outlet.name);
    }
  }

  /// `Sumber: Reuters`, at the beginning of a line.
  [[nodiscard]] bool is_source_label(std::size_t at) const {
    return words_.form(at) == "sumber" && at + 1 < words_.size() &&
           words_.gap_before(at + 1).starts_with(':') &&
           (at == 0 || words_.gap_before(at).find('\n') != std::string_view::npos);
  }

  /// The outlets behind the trigger at `at`, if it is one.
  void read_frame(std::size_t at) {
    constexpr std::size_t most_fillers = 10;
    const bool label = is_source_label(at);
    const Trigger trigger = label ? Trigger::strong : trigger_of(words_.form(at));
    if (trigger == Trigger::none) return;
    const std::size_t first = at + 1;
    for (std::size_t next = first; next < first + most_fillers; ++next) {
      const bool after_colon = label && next == first;
      if (!after_colon && !goes_on(next)) return;
      if (const auto match = outlet_at(next, trigger)) {
        cite(*match->outlet);
        read_chain(next + match->words, trigger);
        return;
      }
      if (!is_filler(words_.form(next))) return;
    }
  }

  /// Further sources: `dari AFP`, `dan Reuters`, `, BBC`.
  void read_chain(std::size_t at, Trigger trigger) {
    while (goes_on(at)) {
      std::size_t next = at;
      if (is_link(words_.form(next))) {
        ++next;
        while (goes_on(next) && is_filler(words_.form(next)) && !outlet_at(next, trigger)) ++next;
      } else if (words_.gap_before(next).find_first_of(",/") == std::string_view::npos) {
        return;
      }
      const auto match = goes_on(next) ? outlet_at(next, trigger) : std::nullopt;
      if (!match) return;
      cite(*match->outlet);
      at = next + match->words;
    }
  }

  /// The outlet that ends right before the verb at `verb`.
  void read_subject_of(std::size_t verb) {
    constexpr std::size_t longest_name = 5;
    const std::size_t earliest = verb > longest_name ? verb - longest_name : 0;
    for (std::size_t start = earliest; start < verb; ++start) {
      const auto match = outlet_at(start, Trigger::weak);
      if (!match || start + match->words != verb) continue;
      if (words_.same_sentence(verb)) cite(*match->outlet);
      return;
    }
  }

  WordScan words_;
  std::vector<std::string> cited_;
  std::unordered_set<std::string> initials_;  // of persons
};

}  // namespace

std::vector<std::string> cited_outlets(std::string_view text) { return Scanner(text).scan(); }

}  // namespace kliping
