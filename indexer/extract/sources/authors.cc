// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/authors.h"

#include <algorithm>
#include <array>

#include "common/outlets/outlet_table.h"
#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

constexpr std::array<std::string_view, 7> writer_labels{
    "Penulis", "Pewarta", "Reporter", "Rep", "Jurnalis", "Kontributor", "Oleh"};
constexpr std::array<std::string_view, 2> editor_labels{"Editor", "Redaktur"};

/// `S.H.`, `M.Si`: stays with the name before it.
bool is_degree(std::string_view part) {
  constexpr std::size_t longest = 8;
  return part.size() <= longest && part.find('.') != std::string_view::npos &&
         part.find(' ') == std::string_view::npos;
}

/// No name of anyone: a place-holder, an address, an outlet.
bool is_no_name(std::string_view part) {
  constexpr std::array<std::string_view, 8> nobody{"none", "null", "admin",   "n/a",
                                                   "-",    "nan",  "redaksi", "unknown"};
  const std::string plain = normalise(part);
  return plain.empty() || std::find(nobody.begin(), nobody.end(), plain) != nobody.end() ||
         part.find('@') != std::string_view::npos || plain.starts_with("www.") ||
         OutletTable::instance().find(part) != nullptr ||
         std::none_of(part.begin(), part.end(), [](char c) {
           return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
         });
}

/// A group, or the desk of advertisements, rather than a person.
bool is_team(std::string_view name) {
  const std::string plain = normalise(name);
  return plain.starts_with("tim ") || plain == "tim" || plain == "advertorial";
}

/// `text` parted at each `separator`.
std::vector<std::string_view> split_at(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + separator.size());
  }
}

/// Adds what `part` names; a degree goes to the name before it.
void add_name(std::string_view part, Names& names) {
  std::string name = utf8::squeeze(utf8::printable(part));
  if (!names.empty() && is_degree(name)) {
    names.back() += ", " + name;
  } else if (!is_no_name(name) && std::find(names.begin(), names.end(), name) == names.end()) {
    names.push_back(std::move(name));
  }
}

/// Teams go where a person is named.
Names without_teams(Names names) {
  if (!std::all_of(names.begin(), names.end(), is_team)) std::erase_if(names, is_team);
  return names;
}

bool is_part_of_name(char c) {
  return ascii::is_letter(c) || c == ' ' || c == '.' || c == '\'' || c == '-' || c == ',' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Whether all words of `name` begin as those of names do, and are not many.
bool is_person(std::string_view name) {
  constexpr std::size_t most_words = 5;
  const auto words = split(name, ' ');
  return words.size() <= most_words && name.size() > 2 &&
         std::none_of(words.begin(), words.end(),
                      [](std::string_view word) { return ascii::is_small(word.front()); });
}

/// `Nama, Penyunting` and `NamaEditor` without the label behind the name.
std::string_view without_label(std::string_view text) {
  for (const std::string_view label : editor_labels) {
    if (text.ends_with(label)) return trim(text.substr(0, text.size() - label.size()));
  }
  return text.substr(0, text.rfind(','));
}

/// The names behind a byline's colon, up to a sign that no name has. Behind a
/// comma, a single word is the person's office, and one with a colon the next
/// label.
Names names_behind(std::string_view text) {
  constexpr std::size_t longest = 80;
  text = trim(text.substr(0, longest));
  const auto* const end = std::find_if_not(text.begin(), text.end(), is_part_of_name);
  const bool ends_in_label = end != text.end() && *end == ':';
  text = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  if (ends_in_label) text = without_label(text);
  Names names;
  for (const std::string& name : names_in(text)) {
    const bool is_single_word = name.find(' ') == std::string::npos;
    if (!is_person(name) || (!names.empty() && is_single_word)) break;
    names.push_back(name);
  }
  return names;
}

/// Whether a byline may begin at `at`: in front of it a line, a sentence or a
/// bracket ends.
bool begins_byline(std::string_view text, std::size_t at) {
  constexpr std::string_view signs = "\n.,(|*)\"";
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || signs.find(text[at - 1]) != std::string_view::npos;
}

/// The names of bylines with one of these labels in `text`.
template <std::size_t Size>
void read_labels(std::string_view text, const std::array<std::string_view, Size>& labels,
                 Names& names) {
  for (const std::string_view label : labels) {
    for (std::size_t at = text.find(label); at != std::string_view::npos;
         at = text.find(label, at + 1)) {
      const std::string_view behind = trim(text.substr(at + label.size()));
      if (!behind.starts_with(':') || !begins_byline(text, at)) continue;
      for (const std::string& name : names_behind(behind.substr(1))) add_name(name, names);
    }
  }
}

/// `Laporan Wartawan Tribunnews.com, Nama`
void read_reports(std::string_view text, Names& names) {
  for (const std::string_view label : {"Laporan Wartawan", "Laporan Reporter"}) {
    const std::size_t at = text.find(label);
    if (at == std::string_view::npos) continue;
    std::string_view line = text.substr(at + label.size());
    line = line.substr(0, line.find('\n'));
    const std::size_t comma = line.find_first_of(",:");
    if (comma == std::string_view::npos) continue;
    for (const std::string& name : names_behind(line.substr(comma + 1))) add_name(name, names);
  }
}

/// `Nama , Jurnalis-Rabu, 12 Februari 2025`
void read_journalist(std::string_view text, Names& names) {
  constexpr std::size_t longest_name = 50;
  const std::size_t label = text.substr(0, 2 * longest_name).find(", Jurnalis");
  if (label == std::string_view::npos) return;
  const std::size_t line = text.rfind('\n', label);
  const std::size_t begin = line == std::string_view::npos ? 0 : line + 1;
  if (label - begin <= longest_name) add_name(text.substr(begin, label - begin), names);
}

/// `Oleh Nama*`, a line of its own above opinions, perhaps behind a summary.
void read_opinion(std::string_view text, Names& names) {
  constexpr std::string_view label = "Oleh ";
  constexpr std::size_t most_lines = 2;
  const auto lines = split(text, '\n');
  for (std::size_t at = 0; at < std::min(lines.size(), most_lines); ++at) {
    std::string_view line = trim(lines[at]);
    if (!line.starts_with(label)) continue;
    line.remove_prefix(label.size());
    while (line.ends_with('*')) line.remove_suffix(1);
    if (line.find(' ') != std::string_view::npos && is_person(line)) add_name(line, names);
  }
}

/// The parts of a body in which bylines stand.
std::vector<std::string_view> ends_of(std::string_view body) {
  constexpr std::size_t head = 600;
  constexpr std::size_t tail = 900;
  if (body.size() <= head + tail) return {body};
  return {body.substr(0, head), body.substr(body.size() - tail)};
}

}  // namespace

Names names_in(std::string_view value) {
  Names names;
  if (value.find("://") != std::string_view::npos) return names;
  for (const std::string_view listed : split(value, ',')) {
    for (const std::string_view joined : split_at(listed, " dan ")) {
      for (const std::string_view dashed : split_at(joined, " - ")) {
        for (const std::string_view part : split(dashed, '/')) add_name(part, names);
      }
    }
  }
  return names;
}

Names authors_of(const RawArticle& raw) {
  Names names;
  for (const std::string& value : raw.authors) {
    for (const std::string& name : names_in(value)) add_name(name, names);
  }
  if (!names.empty()) return without_teams(std::move(names));
  const auto ends = ends_of(raw.body);
  read_journalist(raw.body, names);
  read_reports(ends.front(), names);
  read_opinion(ends.front(), names);
  for (const std::string_view text : ends) read_labels(text, writer_labels, names);
  if (!names.empty()) return without_teams(std::move(names));
  for (const std::string_view text : ends) read_labels(text, editor_labels, names);
  return names;
}

}  // namespace kliping
