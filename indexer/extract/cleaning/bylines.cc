// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/bylines.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "common/text/normalise.h"
#include "common/text/split.h"

namespace kliping {

const std::string_view byline_label_pattern =
    "(?:Penulis|Reporter|Pewarta|Edit[oi]r|Redaktur|Red)\\s*:";

namespace {

constexpr std::array<std::string_view, 5> author_labels{"penulis", "pewarta", "reporter", "rep",
                                                        "laporan wartawan"};

/// What a byline says in front of what it adds on the editor or the day:
/// `Nama | Editor: Nama`, `Nama/Editor: Nama`, `NamaEditor: Nama`.
std::string_view before_editor(std::string_view content) {
  static const re2::RE2 addition(
      "(\\s*(?:\\\\?\\||/|,)?\\s*(?:Edit[oi]r\\s*:|published |\u00A9|"
      "Copyright))");
  re2::StringPiece match;
  if (!re2::RE2::PartialMatch(content, addition, &match)) return trim(content);
  return trim(content.substr(0, static_cast<std::size_t>(match.data() - content.data())));
}

/// `Nama, Nama` without what follows on the person: `Nama, pengamat politik`.
std::string_view names_alone(std::string_view names) {
  static const re2::RE2 description("(,\\s*[a-z])");
  re2::StringPiece match;
  if (!re2::RE2::PartialMatch(names, description, &match)) return names;
  return names.substr(0, static_cast<std::size_t>(match.data() - names.data()));
}

/// `Penulis: Nama | Editor: Nama` in front of the dateline, which is in
/// capitals.
void erase_opening(std::string& line) {
  static const re2::RE2 opening(
      "^\\s*Penulis\\s*:[^|:]{3,60}?\\s*\\|\\s*Edit[oi]r\\s*:"
      "[\\s\u00A0]*[A-Z][a-z.]+(?:[\\s\u00A0]+[A-Z][a-z.]+){0,4}[\\s\u00A0]*([A-Z]{2})");
  re2::StringPiece dateline;
  if (!re2::RE2::PartialMatch(line, opening, &dateline)) return;
  line.erase(0, static_cast<std::size_t>(dateline.data() - line.data()));
}

/// The names of the line; empty where it is no byline.
std::string_view names_of(std::string_view line) {
  constexpr std::size_t longest_label = 20;
  constexpr std::size_t longest_name = 60;
  constexpr std::size_t longest_byline = 160;
  line = trim(line);
  if (line.size() > longest_byline) return {};
  // Stars are Markdown's emphasis.
  while (line.starts_with('*')) line.remove_prefix(1);
  while (line.ends_with('*')) line.remove_suffix(1);
  if (line.starts_with('(') && line.ends_with(')')) line = line.substr(1, line.size() - 2);
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > longest_label) return {};
  const std::string label = normalise(trim(line.substr(0, colon)));
  if (std::find(author_labels.begin(), author_labels.end(), label) == author_labels.end()) {
    return {};
  }
  const std::string_view names = names_alone(before_editor(line.substr(colon + 1)));
  const auto parts = split(names, ',');
  const bool are_names = std::all_of(parts.begin(), parts.end(), [](std::string_view name) {
    return name.size() <= longest_name;
  });
  return are_names ? names : std::string_view();
}

}  // namespace

bool is_byline(std::string_view line) { return !names_of(line).empty(); }

bool has_byline_label(std::string_view text) {
  static const re2::RE2 label(byline_label_pattern);
  return re2::RE2::PartialMatch(text, label);
}

std::string without_bylines(std::string_view line) {
  std::string text(line);
  static const re2::RE2 in_brackets(
      "[\\s*]*\\(\\s*(?:Penulis|Reporter|Pewarta|Editor)\\s*:[^()]{2,150}\\)\\**");
  static const re2::RE2 editor_in_brackets("\\s*\\\\?\\|\\s*Editor\\s*:[^()|]{2,150}\\)");
  static const re2::RE2 between_commas(
      ",\\s*(?:Penulis|Reporter|Pewarta)\\s*:[^,:()]{2,60}(?:,|$)");
  // The name at the end of a line has no other end than the line's.
  static const re2::RE2 at_end(
      "([.!?)\"\u201D\\w])\\s+(?:Editor|Redaktur|Red)\\s*:"
      "\\s*[A-Z][\\w.']*(?:\\s[A-Z][\\w.']*){0,4}\\s*$");
  erase_opening(text);
  re2::RE2::GlobalReplace(&text, in_brackets, " ");
  re2::RE2::GlobalReplace(&text, editor_in_brackets, ")");
  re2::RE2::GlobalReplace(&text, between_commas, ",");
  re2::RE2::GlobalReplace(&text, at_end, "\\1");
  return text;
}

}  // namespace kliping
