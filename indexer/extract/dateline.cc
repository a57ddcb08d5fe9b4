// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/dateline.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/outlets/outlet_table.h"
#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/split.h"

namespace kliping {
namespace {

/// Longer than any dateline seen: outlet, city and country.
constexpr std::size_t longest_dateline = 70;

// Provincial capitals, the other cities of more than half a million, and the
// capitals that foreign desks write from.
constexpr std::array<std::string_view, 76> large_cities{
    "jakarta",
    "surabaya",
    "bandung",
    "medan",
    "semarang",
    "makassar",
    "palembang",
    "tangerang",
    "bekasi",
    "depok",
    "bogor",
    "batam",
    "pekanbaru",
    "padang",
    "denpasar",
    "malang",
    "samarinda",
    "balikpapan",
    "banjarmasin",
    "pontianak",
    "manado",
    "mataram",
    "kupang",
    "ambon",
    "jayapura",
    "yogyakarta",
    "solo",
    "surakarta",
    "serang",
    "cirebon",
    "bengkulu",
    "jambi",
    "palu",
    "kendari",
    "gorontalo",
    "ternate",
    "mamuju",
    "banda aceh",
    "bandar lampung",
    "pangkalpinang",
    "tanjungpinang",
    "palangka raya",
    "tarakan",
    "sorong",
    "manokwari",
    "merauke",
    "tangerang selatan",
    "cimahi",
    "sukabumi",
    "tegal",
    "kediri",
    "jember",
    "sidoarjo",
    "gresik",
    "nusantara",
    "london",
    "moskwa",
    "moskow",
    "washington",
    "new york",
    "paris",
    "tokyo",
    "beijing",
    "kuala lumpur",
    "singapura",
    "bangkok",
    "manila",
    "riyadh",
    "istanbul",
    "ankara",
    "kairo",
    "gaza",
    "yerusalem",
    "kyiv",
    "jenewa",
    "canberra",
};

/// The bytes of a dash with the spaces behind it.
struct Dash {
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
};

constexpr std::string_view no_break_space = "\u00A0";

bool begins_with_space(std::string_view text) {
  return text.starts_with(' ') || text.starts_with(no_break_space);
}

bool ends_with_space(std::string_view text) {
  return text.ends_with(' ') || text.ends_with(no_break_space);
}

/// Where `text` goes on behind the dashes and spaces from `position` on.
std::size_t skip_dashes(std::string_view text, std::size_t position) {
  constexpr std::array<std::string_view, 5> skipped{" ", "-", no_break_space, "\u2013", "\u2014"};
  const auto is_next = [&](std::string_view part) {
    return text.substr(position).starts_with(part);
  };
  while (true) {
    const auto next = std::find_if(skipped.begin(), skipped.end(), is_next);
    if (next == skipped.end()) return position;
    position += next->size();
  }
}

/// The first dash of that kind with a space or another dash at its side; one
/// inside a word is a hyphen.
Dash find_dash(std::string_view text, std::string_view kind) {
  for (std::size_t at = text.find(kind); at != std::string_view::npos;
       at = text.find(kind, at + kind.size())) {
    const std::string_view behind = text.substr(at + kind.size());
    if (ends_with_space(text.substr(0, at)) || begins_with_space(behind) ||
        behind.starts_with(kind)) {
      return {at, skip_dashes(text, at)};
    }
  }
  return {};
}

Dash find_dash(std::string_view text) {
  Dash first;
  for (const std::string_view kind : {"\u2014", "\u2013", "-"}) {
    const Dash dash = find_dash(text, kind);
    if (dash.begin < first.begin) first = dash;
  }
  return first;
}

/// The parts of a dateline's head between `,`, `|` and brackets.
std::vector<std::string_view> parts_of(std::string_view head) {
  std::vector<std::string_view> parts;
  while (!head.empty()) {
    const std::size_t end = head.find_first_of(",|()");
    if (const std::string_view part = trim(head.substr(0, end)); !part.empty()) {
      parts.push_back(part);
    }
    if (end == std::string_view::npos) break;
    head.remove_prefix(end + 1);
  }
  return parts;
}

bool is_all_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), ascii::is_small) &&
         std::any_of(text.begin(), text.end(), ascii::is_capital);
}

/// Whether `text` could be the name of a place: up to four words, each with
/// a capital, of letters alone.
bool looks_like_place(std::string_view text) {
  const auto words = split(text, ' ');
  const auto is_name = [](std::string_view word) {
    const auto is_letter = [](char c) {
      return ascii::is_letter(c) || c == '-' || c == '.' || c == '\'' || c == '/' ||
             static_cast<unsigned char>(c) >= 0x80;
    };
    return !word.empty() && !ascii::is_small(word.front()) && word.front() != '-' &&
           std::all_of(word.begin(), word.end(), is_letter);
  };
  return words.size() <= 4 && std::all_of(words.begin(), words.end(), is_name) &&
         std::any_of(text.begin(), text.end(), ascii::is_capital);
}

/// Whether `part` is the address of an outlet, known or not.
bool is_address(std::string_view part) {
  const std::string plain = normalise(part);
  return plain.ends_with(".com") || plain.ends_with(".id") || plain.ends_with(".net");
}

bool is_large_city(std::string_view name) {
  const std::string plain = normalise(name);
  return std::find(large_cities.begin(), large_cities.end(), plain) != large_cities.end();
}

/// `LABUAN BAJO` as `Labuan Bajo`; mixed case stays as it is.
std::string in_title_case(std::string_view name) {
  std::string result(name);
  if (!is_all_capitals(name)) return result;
  bool in_word = false;
  for (char& c : result) {
    const bool letter = ascii::is_capital(c);
    if (letter && in_word) c = static_cast<char>(c + 32);
    in_word = letter;
  }
  return result;
}

/// Whether a place may stand without an outlet.
bool stands_alone(std::string_view place, ParagraphPlace where) {
  const bool single_word = place.find(' ') == std::string_view::npos;
  if (is_large_city(place)) return true;
  if (where == ParagraphPlace::start_of_body) return single_word || is_all_capitals(place);
  // Shorter ones are acronyms more often: "BMKG - Gempa ...".
  constexpr std::size_t shortest_name = 5;
  return is_all_capitals(place) && place.size() >= shortest_name;
}

std::optional<Dateline> read_parts(const std::vector<std::string_view>& parts,
                                   ParagraphPlace where) {
  if (parts.empty() || parts.size() > 3) return std::nullopt;
  Dateline dateline;
  std::string_view place;
  for (const std::string_view part : parts) {
    const Outlet* const outlet = OutletTable::instance().find(part);
    if (outlet != nullptr && dateline.publisher.empty()) {
      dateline.publisher = outlet->name;
    } else if (!looks_like_place(part)) {
      return std::nullopt;
    } else if (place.empty() && !is_address(part)) {
      place = part;
    }
  }
  const bool without_outlet = dateline.publisher.empty();
  if (without_outlet && (parts.size() > 2 || place.empty() || !stands_alone(place, where))) {
    return std::nullopt;
  }
  dateline.place = in_title_case(place);
  return dateline;
}

}  // namespace

std::optional<Dateline> parse_dateline(std::string_view paragraph, ParagraphPlace where) {
  const Dash dash = find_dash(paragraph.substr(0, longest_dateline));
  if (dash.begin == std::string_view::npos) return std::nullopt;
  // "Presiden - yang baru tiba -" goes on in the middle of a sentence.
  const std::string_view behind = paragraph.substr(dash.end);
  if (!behind.empty() && ascii::is_small(behind.front())) where = ParagraphPlace::anywhere;
  auto dateline = read_parts(parts_of(paragraph.substr(0, dash.begin)), where);
  if (dateline) dateline->length = dash.end;
  return dateline;
}

}  // namespace kliping
