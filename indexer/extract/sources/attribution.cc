// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/attribution.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "common/outlets/outlet_table.h"
#include "common/text/ascii.h"
#include "indexer/extract/sources/attribution_words.h"
#include "indexer/extract/sources/glued_names.h"
#include "indexer/extract/sources/sign_off.h"
#include "indexer/extract/word_scan.h"

namespace kliping {
namespace {

class Scanner {
 public:
  explicit Scanner(std::string text) : text_(std::move(text)), words_(text_) {}

  Scanner(const Scanner&) = delete;
  Scanner& operator=(const Scanner&) = delete;

  std::vector<std::string> scan() {
    for (std::size_t at = 0; at < words_.size(); ++at) read_word(at);
    for (const Outlet* const outlet : signing_outlets(words_)) cite(*outlet);
    return std::move(cited_);
  }

 private:
  using Match = OutletTable::Match;

  /// How sure a trigger makes it that an outlet behind it is a source.
  enum class Trigger { weak, strong };

  /// What must be sure of the subject of a verb.
  enum class Subject {
    outlet,  ///< that it is an outlet
    medium,  ///< that it speaks as such: `surat kabar Haaretz`, not `manajer Haaretz`
  };

  void read_word(std::size_t at) {
    switch (attribution_role(words_.form(at))) {
      case AttributionRole::none:
        if (ends_in_glued_verb(at)) read_frame(at, Trigger::strong);
        if (is_spoken_to(at)) read_frame(at, Trigger::weak);
        break;
      case AttributionRole::quoting:
        read_subject_of(at, Subject::outlet);
        read_frame(at, Trigger::strong);
        break;
      case AttributionRole::reporting:
        if (!is_conjunction(at)) read_frame(at, Trigger::weak);
        break;
      case AttributionRole::told:
        read_subject_of(at, Subject::outlet);
        break;
      case AttributionRole::said:
        read_subject_of(at, Subject::medium);
        break;
      case AttributionRole::initials:
        // `saksi berinisial AP`: from then on, AP is a person.
        if (at + 1 < words_.size()) initials_.insert(words_.form(at + 1));
        break;
      case AttributionRole::label:
        if (is_source_label(at)) read_sources(at);
        break;
    }
  }

  /// `Kendati demikian, Reuters tutup`, unlike `..., demikian Reuters.`
  [[nodiscard]] bool is_conjunction(std::size_t at) const {
    return words_.form(at) == "demikian" && at + 1 < words_.size() &&
           words_.gap_before(at + 1) != " ";
  }

  /// `menyampaikan ke Reuters`, `kata dia pada Reuters`: here too, someone is
  /// told.
  [[nodiscard]] bool is_spoken_to(std::size_t at) const {
    const std::string& form = words_.form(at);
    if (form != "ke" && form != "pada") return false;
    for (std::size_t before = at; before > 0 && at - before < 2 && goes_on(before); --before) {
      if (is_word_of_speech(words_.form(before - 1))) return true;
    }
    return false;
  }

  [[nodiscard]] std::string_view written(std::size_t at) const {
    const Token& word = words_.from(at).front();
    return words_.text().substr(word.begin, word.end - word.begin);
  }

  [[nodiscard]] bool is_capitalised(std::size_t at) const {
    return ascii::is_capital(written(at).front());
  }

  /// `OgahDilansir dari`: a line break that was lost.
  [[nodiscard]] bool ends_in_glued_verb(std::size_t at) const {
    constexpr std::size_t shortest = 8;
    const std::string& form = words_.form(at);
    if (form.size() < shortest || (form.back() != 'r' && form.back() != 'p')) return false;
    const std::string_view word = written(at);
    return word.ends_with("Dilansir") || word.ends_with("Dikutip") || word.ends_with("Melansir") ||
           word.ends_with("Mengutip");
  }

  [[nodiscard]] std::optional<Match> outlet_at(std::size_t at, Trigger trigger) const {
    if (at >= words_.size()) return std::nullopt;
    const auto match = OutletTable::instance().match_at(words_.from(at), words_.text());
    if (!match) return trigger == Trigger::strong ? address_at(at) : std::nullopt;
    if (is_part_of_longer_name(at, *match)) return std::nullopt;
    if (trigger == Trigger::strong) return match;
    // An English article is found in names alone: `The Sun`.
    const bool is_word =
        match->use == OutletTable::AliasUse::ordinary_word && words_.form(at) != "the";
    return is_word || initials_.contains(words_.form(at)) ? std::nullopt : match;
  }

  /// `cosmopolitan.co.uk`: the outlet of that name under an address that its
  /// line of the table lacks.
  [[nodiscard]] std::optional<Match> address_at(std::size_t at) const {
    std::size_t end = at + 1;
    while (end < words_.size() && words_.gap_before(end) == "." &&
           is_end_of_address(words_.form(end))) {
      ++end;
    }
    if (end == at + 1) return std::nullopt;
    const Outlet* const outlet = OutletTable::instance().find(words_.form(at));
    if (outlet == nullptr) return std::nullopt;
    return Match{outlet, end - at, OutletTable::AliasUse::citation};
  }

  /// `Surya Paloh` is no newspaper, and `Antara lain` no agency.
  [[nodiscard]] bool is_part_of_longer_name(std::size_t at, const Match& match) const {
    const std::size_t next = at + match.words;
    if (next >= words_.size() || words_.gap_before(next) != " ") return false;
    if (words_.form(next) == "lain" && words_.form(at) == "antara") return true;
    return match.use == OutletTable::AliasUse::ordinary_word && is_capitalised(next) &&
           !is_attribution_filler(words_.form(next)) &&
           attribution_role(words_.form(next)) == AttributionRole::none;
  }

  /// Whether word `at` belongs to the sentence of the one before it. A full
  /// stop ends it even without a blank behind it, but in an address.
  [[nodiscard]] bool goes_on(std::size_t at) const {
    if (at == 0 || at >= words_.size() || !words_.same_sentence(at)) return false;
    return words_.gap_before(at).find('.') == std::string_view::npos ||
           is_subdomain(words_.form(at - 1));
  }

  /// `www.bbc.com`, `english.alarabiya.net`
  static bool is_subdomain(std::string_view word) {
    return word == "www" || word == "english" || word == "edition";
  }

  void cite(const Outlet& outlet) {
    if (std::find(cited_.begin(), cited_.end(), outlet.name) == cited_.end()) {
      cited_.push_back(outlet.name);
    }
  }

  /// `Sumber: Reuters`, where a line or a sentence begins.
  [[nodiscard]] bool is_source_label(std::size_t at) const {
    if (at + 1 >= words_.size()) return false;
    const std::string_view behind = words_.gap_before(at + 1);
    if (behind.find(':') == std::string_view::npos) return false;
    const std::string_view before = words_.gap_before(at);
    const bool begins_line = at == 0 || before.find('\n') != std::string_view::npos;
    return begins_line || before == "," ||
           (is_capitalised(at) && before.find_first_of(".,(*") != std::string_view::npos);
  }

  /// `Sumber: YouTube dan Reuters`: all outlets up to the end of the line.
  void read_sources(std::size_t label) {
    constexpr std::size_t most_words = 12;
    for (std::size_t at = label + 1; at <= label + most_words;) {
      if (at != label + 1 && !goes_on(at)) return;
      const auto match = outlet_at(at, Trigger::strong);
      if (match) cite(*match->outlet);
      at += match ? match->words : 1;
    }
  }

  /// The outlets behind the trigger at `at`.
  void read_frame(std::size_t at, Trigger trigger) {
    constexpr std::size_t most_fillers = 12;
    for (std::size_t next = at + 1; next <= at + 1 + most_fillers; ++next) {
      if (!goes_on(next) && !is_behind_colon(next, trigger)) return;
      if (const auto match = outlet_at(next, trigger)) {
        cite(*match->outlet);
        read_chain(behind_acronym(next + match->words, *match->outlet), trigger);
        return;
      }
      if (!is_attribution_filler(words_.form(next))) {
        if (trigger == Trigger::strong) read_behind_unknown(next);
        return;
      }
    }
  }

  /// `Disadur dari: Reuters`.
  [[nodiscard]] bool is_behind_colon(std::size_t at, Trigger trigger) const {
    return trigger == Trigger::strong && at < words_.size() &&
           words_.gap_before(at).starts_with(':') &&
           words_.gap_before(at).find('\n') == std::string_view::npos;
  }

  /// `dikutip Kabar Kota dari Reuters`: one who is in no table quotes one
  /// who is.
  void read_behind_unknown(std::size_t at) {
    constexpr std::size_t longest_name = 4;
    std::size_t next = at;
    while (next < at + longest_name && goes_on(next) && is_capitalised(next)) ++next;
    if (next == at || !goes_on(next) || words_.gap_before(next) != " ") return;
    const std::string& link = words_.form(next);
    if (link == "dari" || link == "via" || link == "melansir" || link == "mengutip") {
      read_chain(next, Trigger::strong);
    }
  }

  /// Further sources: `dari AFP`, `dan Reuters`, `, BBC`.
  void read_chain(std::size_t at, Trigger trigger) {
    while (goes_on(at)) {
      std::size_t next = at;
      if (is_attribution_link(words_.form(next))) {
        ++next;
        while (goes_on(next) && is_attribution_filler(words_.form(next)) &&
               !outlet_at(next, trigger)) {
          ++next;
        }
      } else if (words_.gap_before(next).find_first_of(",/&") == std::string_view::npos) {
        return;
      }
      const auto match = goes_on(next) ? outlet_at(next, trigger) : std::nullopt;
      if (!match) return;
      cite(*match->outlet);
      at = behind_acronym(next + match->words, *match->outlet);
    }
  }

  /// Where the text goes on behind an outlet, and behind its other name in
  /// brackets: `The Wall Street Journal (WSJ)`.
  [[nodiscard]] std::size_t behind_acronym(std::size_t at, const Outlet& outlet) const {
    if (!goes_on(at) || words_.gap_before(at).find('(') == std::string_view::npos) return at;
    const auto match = outlet_at(at, Trigger::strong);
    return match && match->outlet == &outlet ? at + match->words : at;
  }

  /// The outlet before the verb at `verb`: `Reuters pada Kamis melaporkan`.
  void read_subject_of(std::size_t verb, Subject subject) {
    constexpr std::size_t most_between = 8;
    for (std::size_t end = verb; end > 0 && verb - end <= most_between; --end) {
      if (!goes_on(end)) return;
      if (const auto start = start_of_outlet_before(end)) {
        if (subject == Subject::outlet || speaks_as_medium(*start, end)) {
          cite(*outlet_at(*start, Trigger::weak)->outlet);
        }
        return;
      }
      if (!is_before_verb(words_.form(end - 1)) && !is_in_brackets(end - 1)) return;
    }
  }

  /// `Saudi Press Agency (SPA) mewartakan`
  [[nodiscard]] bool is_in_brackets(std::size_t at) const {
    return words_.gap_before(at) == " (" && at + 1 < words_.size() &&
           words_.gap_before(at + 1).starts_with(')');
  }

  /// Where the outlet begins whose name ends right before word `end`.
  [[nodiscard]] std::optional<std::size_t> start_of_outlet_before(std::size_t end) const {
    constexpr std::size_t longest_name = 5;
    for (std::size_t start = end > longest_name ? end - longest_name : 0; start < end; ++start) {
      const auto match = outlet_at(start, Trigger::weak);
      if (match && start + match->words == end) return start;
    }
    return std::nullopt;
  }

  /// Names as short as `AP` are initials of persons as often.
  [[nodiscard]] bool speaks_as_medium(std::size_t start, std::size_t end) const {
    const bool is_short = start + 1 == end && words_.form(start).size() < 3;
    return !is_short &&
           (start == 0 || !goes_on(start) || is_attribution_filler(words_.form(start - 1)));
  }

  const std::string text_;
  const WordScan words_;  // of text_
  std::vector<std::string> cited_;
  std::unordered_set<std::string> initials_;  // of persons
};

}  // namespace

std::vector<std::string> cited_outlets(std::string_view text) {
  return Scanner(part_glued_names(text)).scan();
}

}  // namespace kliping
