// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/dateline.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/outlets/outlet_table.h"
#include "common/text/ascii.h"
#include "common/text/split.h"
#include "indexer/extract/sources/dash.h"
#include "indexer/extract/sources/places.h"

namespace kliping {
namespace {

/// Longer than any dateline seen: outlet, city and country.
constexpr std::size_t longest_dateline = 80;

bool is_all_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), ascii::is_small) &&
         std::any_of(text.begin(), text.end(), ascii::is_capital);
}

/// `text` without blanks and soft hyphens at its ends.
std::string_view trim_part(std::string_view text) {
  constexpr std::string_view soft_hyphen = "\u00AD";
  text = trim(text);
  while (text.ends_with(soft_hyphen)) text = trim(text.substr(0, text.size() - 2));
  return text;
}

/// Whether `word` is written as the address of an outlet, known or not: full
/// stops inside it and no blank.
bool is_address(std::string_view word) {
  constexpr std::size_t shortest = 5;
  if (word.size() < shortest || word.find(' ') != std::string_view::npos) return false;
  const std::size_t stop = word.find('.', 1);
  return stop != std::string_view::npos && stop + 1 < word.size() &&
         !ascii::is_digit(word.front()) && word[stop - 1] != ' ' &&
         ascii::is_letter(word[stop + 1]);
}

/// Adds `part` to `parts`; `TEMPO.CO Jakarta` and `SURYA.co.id I MALANG`, whose
/// separator was lost, as two.
void add_part(std::string_view part, std::vector<std::string_view>& parts) {
  const std::size_t blank = part.find(' ');
  if (blank != std::string_view::npos && is_address(part.substr(0, blank))) {
    parts.push_back(part.substr(0, blank));
    part = trim_part(part.substr(blank));
    if (part.starts_with("I ")) part = trim_part(part.substr(2));
    if (part == "I") part = {};
  }
  if (!part.empty()) parts.push_back(part);
}

/// The parts of a dateline's head between `,`, `|`, brackets and the
/// asterisks of bold type.
std::vector<std::string_view> parts_of(std::string_view head) {
  std::vector<std::string_view> parts;
  while (!head.empty()) {
    const std::size_t end = head.find_first_of(",|()*");
    add_part(trim_part(head.substr(0, end)), parts);
    if (end == std::string_view::npos) break;
    head.remove_prefix(end + 1);
  }
  return parts;
}

/// Whether an outlet's name alone makes a dateline: as its address, or by a
/// name that is no ordinary word.
bool opens_alone(std::string_view part, const Outlet& outlet) {
  if (is_address(part)) return true;
  std::vector<Token> words;
  Tokenizer tokenizer(part);
  for (Token token; tokenizer.next(token);) words.push_back(token);
  const auto match = OutletTable::instance().match_at(words, part);
  return outlet.country == "ID" && match && match->words == words.size() &&
         match->use == OutletTable::AliasUse::citation;
}

/// Whether a place may stand without an outlet.
bool stands_alone(std::string_view place, ParagraphPlace where) {
  if (places::is_known(place)) return true;
  // Shorter ones are acronyms more often: "BMKG - Gempa ...".
  constexpr std::size_t shortest_name = 5;
  if (place.size() < shortest_name || places::is_of_common_words(place)) return false;
  const bool single_word = place.find(' ') == std::string_view::npos;
  return is_all_capitals(place) || (where == ParagraphPlace::start_of_body && single_word);
}

/// What the parts say, and how surely.
struct Reading {
  Dateline dateline;
  std::string_view place;    ///< as written
  bool has_outlet = false;   ///< one is named, known or not
  bool opens_alone = false;  ///< it makes a dateline without a place
};

/// What stands in datelines and says nothing: `27/11`, the rest of a torn
/// address (`SURYA.CO. ID`), an outlet named twice.
bool is_noise(std::string_view part, const Outlet* outlet, const Reading& reading) {
  return ascii::is_digit(part.front()) || (part.size() < 3 && !places::is_known(part)) ||
         (outlet != nullptr && outlet->name == reading.dateline.publisher);
}

/// Takes `part` into the reading; false where it fits no dateline.
bool read_part(std::string_view part, Reading& reading) {
  const Outlet* const outlet =
      places::is_known(part) ? nullptr : OutletTable::instance().find(part);
  if (is_noise(part, outlet, reading)) return true;
  if (outlet != nullptr && reading.dateline.publisher.empty()) {
    reading.dateline.publisher = outlet->name;
    reading.has_outlet = true;
    reading.opens_alone = opens_alone(part, *outlet);
  } else if (is_address(part)) {
    reading.has_outlet = true;
  } else if (!places::could_be(part)) {
    return false;
  } else if (reading.place.empty()) {
    reading.place = part;
  }
  return true;
}

/// The dateline whose head is `head`; length not set.
std::optional<Dateline> read_head(std::string_view head, ParagraphPlace where, DashKind dash) {
  constexpr std::size_t most_parts = 4;
  const auto parts = parts_of(head);
  if (parts.empty() || parts.size() > most_parts || head.starts_with('(')) return std::nullopt;
  Reading reading;
  for (const std::string_view part : parts) {
    if (!read_part(part, reading)) return std::nullopt;
  }
  if (reading.place.empty() && !reading.opens_alone) return std::nullopt;
  if (!reading.has_outlet) {
    const bool fits = dash == DashKind::tight
                          ? is_all_capitals(reading.place) && places::is_known(reading.place)
                          : stands_alone(reading.place, where);
    if (parts.size() > 2 || !fits) return std::nullopt;
  }
  reading.dateline.place = places::in_title_case(reading.place);
  return reading.dateline;
}

/// Behind an outlet and its dash, a place of its own: `KONTAN.CO.ID - JAKARTA. `
void read_place_behind(std::string_view text, Dateline& dateline) {
  const std::string_view behind = text.substr(dateline.length, longest_dateline);
  const auto take = [&](std::string_view place, std::size_t end) {
    place = trim_part(place);
    if (!is_all_capitals(place) || !places::could_be(place) || !places::is_known(place)) return;
    dateline.place = places::in_title_case(place);
    dateline.length += end;
  };
  const Dash dash = find_dash(behind, DashKind::spaced);
  const std::size_t stop = behind.find(". ");
  if (stop < dash.begin) {
    take(behind.substr(0, stop), stop + 2);
  } else if (dash.begin != std::string_view::npos) {
    take(behind.substr(0, dash.begin), dash.end);
  }
}

std::optional<Dateline> read_up_to_dash(std::string_view text, ParagraphPlace where,
                                        DashKind kind) {
  const Dash dash = find_dash(text.substr(0, longest_dateline), kind);
  if (dash.begin == std::string_view::npos) return std::nullopt;
  // "Presiden - yang baru tiba -" goes on in the middle of a sentence.
  const std::string_view behind = text.substr(dash.end);
  if (!behind.empty() && ascii::is_small(behind.front())) where = ParagraphPlace::anywhere;
  auto dateline = read_head(text.substr(0, dash.begin), where, kind);
  if (!dateline) return std::nullopt;
  dateline->length = skip_dashes(text, dash.begin);
  if (dateline->place.empty()) read_place_behind(text, *dateline);
  return dateline;
}

/// Without a dash: `Liputan6.com, Jakarta Hujan turun`, `BEKASI (Pos Kota) Hujan turun`.
std::optional<Dateline> read_without_dash(std::string_view text) {
  constexpr std::size_t most_words = 3;
  const std::size_t comma = text.substr(0, longest_dateline).find(", ");
  if (comma != std::string_view::npos && is_address(text.substr(0, comma))) {
    const Outlet* const outlet = OutletTable::instance().find(text.substr(0, comma));
    std::size_t end = comma + 2;
    Dateline found;
    for (std::size_t words = 0; outlet != nullptr && words < most_words; ++words) {
      end = text.find(' ', end + 1);
      if (end >= longest_dateline) break;
      const std::string_view place = trim_part(text.substr(comma + 2, end - comma - 2));
      if (!places::is_known(place)) continue;
      found = {outlet->name, places::in_title_case(place), end + 1};
    }
    if (found.length != 0) return found;
  }
  const std::size_t close = text.substr(0, longest_dateline).find(") ");
  const std::size_t open = text.find(" (");
  if (close == std::string_view::npos || open >= close) return std::nullopt;
  const std::string_view place = text.substr(0, open);
  const Outlet* const outlet =
      OutletTable::instance().find(text.substr(open + 2, close - open - 2));
  if (outlet == nullptr || !places::is_known(place)) return std::nullopt;
  return Dateline{outlet->name, places::in_title_case(place), close + 2};
}

std::optional<Dateline> read_at_start(std::string_view text, ParagraphPlace where) {
  if (auto dateline = read_up_to_dash(text, where, DashKind::tight)) return dateline;
  if (auto dateline = read_up_to_dash(text, where, DashKind::spaced)) return dateline;
  return read_without_dash(text);
}

/// Whether the address of an outlet begins at `at`, behind a kicker that is
/// glued to it (`Berita SurabayaSURYA.co.id`) or, in capitals, behind a byline
/// (`Editor: Rina SURYA.co.id`).
bool opens_address(std::string_view text, std::size_t at) {
  if (!ascii::is_capital(text[at])) return false;
  const char before = text[at - 1];
  const bool is_glued = ascii::is_small(before);
  const bool behind_blank = (before == ' ' || before == '|') && ascii::is_capital(text[at + 1]);
  if (!is_glued && !behind_blank) return false;
  const std::size_t end = std::min(text.find_first_of(" ,|", at), text.size());
  return is_address(text.substr(at, end - at));
}

/// The dateline below a kicker or byline on the same line: it must name an
/// outlet by its address.
std::optional<Dateline> read_below_kicker(std::string_view text) {
  constexpr std::size_t longest_kicker = 90;
  const std::size_t end = std::min(text.size(), longest_kicker);
  for (std::size_t at = 1; at + 1 < end; ++at) {
    if (!opens_address(text, at)) continue;
    auto dateline = read_at_start(text.substr(at), ParagraphPlace::anywhere);
    if (!dateline || dateline->publisher.empty()) continue;
    dateline->length += at;
    return dateline;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Dateline> parse_dateline(std::string_view paragraph, ParagraphPlace where) {
  if (auto dateline = read_at_start(paragraph, where)) return dateline;
  return read_below_kicker(paragraph);
}

}  // namespace kliping
