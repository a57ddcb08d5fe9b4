// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/pointers.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "common/text/ascii.h"
#include "common/text/split.h"
#include "indexer/extract/cleaning/pointer_title.h"

namespace kliping {

// What each of the labels below has in it.
const std::string_view pointer_hint_pattern =
    R"(Baca|BACA|baca juga|Pilihan Editor|[Tt]erkait\s*:|Lain Terkait|>>|(?:rtikel|erita) ini )"
    R"(|Simak|SIMAK|Tonton|TONTON|Lihat|LIHAT|Saksikan)";

namespace {

// Each label has a group of its own: what must stand before and behind them
// differs.
constexpr std::string_view pointer_label_pattern =
    R"(([\[(]\s*)?(?:)"
    // 2: certain wherever they stand.
    R"(((?:Baca|BACA)\s*(?:[Jj]uga|JUGA)\s*[:;]|Pilihan Editor\s*:)"
    R"(|(?:Artikel|Berita)(?: [Ll]ain)? [Tt]erkait\s*:|Artikel Lain Terkait)"
    R"(|>{2,}\s*(?:[Uu]pdate|UPDATE)\s)"
    R"(|(?:Sebagian\s+)?(?:[Aa]rtikel|[Bb]erita) ini )"
    R"((?:(?:telah|sebelumnya|pernah|sudah)\s+){1,3})"
    R"((?:tayang|dimuat|terbit)(?: di)?.{0,50}?(?:den?gan judul|berjudul)\s*:?[ ,]*)"
    R"(|(?:Sebagian\s+)?(?:[Aa]rtikel|[Bb]erita) ini (?:(?:telah|sebelumnya|pernah|sudah)\s+){1,3})"
    R"(tayang di\s+[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}\s*$))"
    // 3: at the beginning of a sentence, before a title or nothing.
    R"(|((?:Baca|BACA)\s(?:[Jj]uga|JUGA)))"
    // 4: the same, in brackets or with a colon.
    R"(|((?:Baca|BACA|baca juga)\s*:))"
    // 5: videos.
    R"(|((?:Simak|SIMAK|Tonton|TONTON|Lihat|LIHAT|Saksikan)\s)"
    R"((?:(?:[Jj]uga|JUGA)(?:\s+[Vv]ideo(?:nya)?)?|[Vv]ideo|VIDEO)\s*[:-]?))"
    R"())";

/// A label and where it stands in the line.
struct Label {
  std::size_t begin = 0;
  std::size_t end = 0;
  char bracket = '\0';    ///< `(` or `[` in front of it
  bool is_video = false;  ///< its title may stand in quotation marks
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string_view without_leading_blanks(std::string_view text) {
  while (!text.empty()) {
    if (is_blank(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with("\u00A0")) {
      text.remove_prefix(2);
    } else {
      break;
    }
  }
  return text;
}

/// Whether what stands before a label has come to an end.
bool is_closed(std::string_view before) {
  const std::string_view text = trim(before);
  if (text.empty()) return true;
  for (const std::string_view end : {".", "!", "?", "\"", "\u201D", ")", ",", "*", "]", ":", "'"}) {
    if (text.ends_with(end)) return true;
  }
  return false;
}

bool begins_title(std::string_view text) {
  text = without_leading_blanks(text);
  if (text.empty()) return true;
  const char first = text.front();
  return ascii::is_capital(first) || ascii::is_digit(first) || first == '"' || first == '\'' ||
         first == '#' || first == ',' || text.starts_with("\u201C") || text.starts_with("\u2018");
}

/// Whether the label may stand where it does. `group` is its group in the
/// pattern.
bool is_pointer(std::string_view line, const Label& label, std::size_t group) {
  const std::string_view before = line.substr(0, label.begin);
  const std::string_view behind = line.substr(label.end);
  const std::string_view text = line.substr(label.begin, label.end - label.begin);
  if (label.bracket != '\0') return begins_title(behind) || text.ends_with(':');
  if (!before.empty() && ascii::is_capital(before.back())) return false;
  switch (group) {
    case 2:
      return true;
    case 3:
    case 4:
      return is_closed(before) && begins_title(behind);
    default:
      break;
  }
  const bool is_sure =
      text.ends_with(':') || text.ends_with('-') || text.find("uga") != std::string_view::npos;
  if (is_sure) return begins_title(behind);
  // `Lihat video itu` may be a sentence; `Lihat Video Banjir` is none.
  const std::string_view title = without_leading_blanks(behind);
  const bool is_quoted = title.starts_with('"') || title.starts_with('\'') ||
                         title.starts_with("\u201C") || title.starts_with("\u2018");
  return is_quoted || (begins_title(behind) && !title.empty() && is_closed(before));
}

std::vector<Label> labels_in(std::string_view line) {
  std::vector<Label> found;
  static const re2::RE2 labels(pointer_label_pattern);
  constexpr int groups = 6;
  re2::StringPiece parts[groups];
  std::size_t from = 0;
  while (labels.Match(line, from, line.size(), re2::RE2::UNANCHORED, parts, groups)) {
    Label label;
    label.begin = static_cast<std::size_t>(parts[0].data() - line.data());
    label.end = label.begin + parts[0].size();
    if (!parts[1].empty()) label.bracket = parts[1][0];
    label.is_video = !parts[5].empty();
    std::size_t group = 2;
    while (group + 1 < groups && parts[group].empty()) ++group;
    if (is_pointer(line, label, group)) found.push_back(label);
    from = label.end;
  }
  return found;
}

/// Behind the bracket that closes the one before the label.
std::optional<std::size_t> bracket_end(std::string_view text, char opening) {
  constexpr std::size_t longest = 250;
  const char closing = opening == '(' ? ')' : ']';
  int depth = 1;
  for (std::size_t at = 0; at < std::min(text.size(), longest); ++at) {
    if (text[at] == opening) ++depth;
    if (text[at] == closing && --depth == 0) return at + 1;
  }
  return std::nullopt;
}

/// Behind a title in quotation marks and what follows those of videos: `di
/// sini`, a colon.
std::optional<std::size_t> quoted_end(std::string_view text) {
  static const re2::RE2 quoted(
      "^\\s*(?:\"[^\"\n]{3,200}\"|\u201C[^\u201D\n]{3,200}\u201D|\u2018[^\u2019\n]{3,200}\u2019"
      "|'[^\n]{3,200}?'(?:[\\s:.,\\[]|$))"
      "(?:\\s*(?:di sini|di bawah ini|berikut ini|berikut))?\\s*[:.]*");
  re2::StringPiece rest(text);
  if (!re2::RE2::Consume(&rest, quoted)) return std::nullopt;
  const std::size_t end = text.size() - rest.size();
  return text[end - 1] == '[' ? end - 1 : end;
}

/// How much of `rest`, which stands behind the label, belongs to the pointer.
std::size_t pointer_length(const Label& label, std::string_view rest, bool opens_line,
                           bool ends_line) {
  constexpr std::size_t longest_line = 300;
  if (label.bracket != '\0') {
    if (const auto end = bracket_end(rest, label.bracket)) return *end;
  }
  const std::size_t first = rest.find_first_not_of(" \t\r\n,:");
  if (first == std::string_view::npos) return rest.size();
  if (rest.substr(0, first).find(',') != std::string_view::npos) return first;
  if (opens_line && ends_line && rest.size() < longest_line && !ends_as_sentence(rest)) {
    return rest.size();
  }
  const std::string_view title = without_leading_blanks(rest);
  const std::size_t blanks = rest.size() - title.size();
  if (label.is_video) {
    if (const auto end = quoted_end(title)) return blanks + *end;
  }
  const auto end = title_end(title);
  return end ? blanks + *end : 0;
}

}  // namespace

bool has_pointer_label(std::string_view text) {
  // `$` is the end of a line.
  static const re2::RE2 labels("(?m)" + std::string(pointer_label_pattern));
  return re2::RE2::PartialMatch(text, labels);
}

std::string without_pointers(std::string_view line) {
  const std::vector<Label> found = labels_in(line);
  if (found.empty()) return std::string(line);
  std::string kept(line.substr(0, found.front().begin));
  const auto is_blank_so_far = [](std::string_view text) {
    return text.find_first_not_of(" \t*\\") == std::string_view::npos;
  };
  bool opens_line = is_blank_so_far(kept);
  for (std::size_t i = 0; i < found.size(); ++i) {
    const std::size_t end = i + 1 < found.size() ? found[i + 1].begin : line.size();
    const std::string_view rest = line.substr(found[i].end, end - found[i].end);
    const std::size_t length = pointer_length(found[i], rest, opens_line, i + 1 == found.size());
    const std::string_view behind = rest.substr(std::min(length, rest.size()));
    kept += ' ';
    kept += behind;
    opens_line = opens_line && is_blank_so_far(behind);
  }
  return kept;
}

}  // namespace kliping
