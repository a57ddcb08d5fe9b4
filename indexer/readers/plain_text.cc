// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <span>

#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/extract/cleaning/boilerplate_lines.h"
#include "indexer/extract/cleaning/bylines.h"
#include "indexer/extract/sources/dateline.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

using Lines = std::span<const std::string_view>;

/// A dateline further down belongs to something else.
constexpr std::size_t most_header_lines = 6;

std::vector<std::string_view> lines_of(std::string_view content) {
  std::vector<std::string_view> lines;
  for (const std::string_view line : split(content, '\n')) {
    const std::string_view text = trim(line);
    if (!text.empty()) lines.push_back(text);
  }
  return lines;
}

bool ends_as_sentence(std::string_view line) {
  constexpr std::string_view closing_quote = "\u201D";
  if (line.ends_with(closing_quote)) line.remove_suffix(closing_quote.size());
  while (line.ends_with('"') || line.ends_with(')')) line.remove_suffix(1);
  return line.ends_with('.');
}

/// How many lines stand above the dateline; 0 where none is found.
std::size_t count_header_lines(Lines lines) {
  const Lines searched = lines.first(std::min(lines.size(), most_header_lines + 1));
  const auto found = std::find_if(searched.begin(), searched.end(), [](std::string_view line) {
    return parse_dateline(line).has_value();
  });
  return found == searched.end() ? 0 : static_cast<std::size_t>(found - searched.begin());
}

/// Whether the line is neither headline nor paragraph, wherever it stands.
bool is_aside(std::string_view line) { return is_boilerplate(line) || is_byline(line); }

/// Without a dateline: how many of the first lines are no sentences, up to
/// kicker and headline.
std::size_t guess_header_lines(Lines lines) {
  const Lines searched = lines.first(std::min<std::size_t>(lines.size(), 2));
  const auto sentence = std::find_if(searched.begin(), searched.end(), ends_as_sentence);
  const auto count = static_cast<std::size_t>(sentence - searched.begin());
  return std::max<std::size_t>(count, 1);
}

bool has_kicker(Lines header) {
  return header.size() > 2 || (header.size() == 2 && !ends_as_sentence(header[1]));
}

void append_lines(std::string& body, Lines lines) {
  for (const std::string_view line : lines) body.append(line).append("\n");
}

}  // namespace

RawArticle parse_plain_text(std::string_view content) {
  RawArticle article;
  std::vector<std::string_view> lines = lines_of(content);
  const auto boilerplate_above = std::find_if_not(lines.begin(), lines.end(), is_boilerplate);
  lines.erase(lines.begin(), boilerplate_above);
  if (lines.empty()) return article;
  // Asides among the header's lines go below them, into the body.
  const auto top =
      lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), most_header_lines + 1));
  std::stable_partition(lines.begin(), top, std::not_fn(is_aside));

  const bool starts_with_dateline = parse_dateline(lines.front()).has_value();
  std::size_t header_lines = count_header_lines(lines);
  if (header_lines == 0 && !starts_with_dateline) header_lines = guess_header_lines(lines);

  Lines header = Lines(lines).first(header_lines);
  if (has_kicker(header)) {
    article.section = header.front();
    header = header.subspan(1);
  }
  if (!header.empty()) {
    article.title = header.front();
    header = header.subspan(1);
  }
  append_lines(article.body, header);
  append_lines(article.body, Lines(lines).subspan(header_lines));
  return article;
}

std::string read_text(Source& source) {
  std::string content = source.stream.read_all(source.max_article_bytes);
  if (const auto invalid = utf8::first_invalid(content)) {
    throw Unreadable(fmt::format(
        "not valid UTF-8 at byte {}: convert the file, as in iconv -f WINDOWS-1252 -t UTF-8",
        *invalid));
  }
  if (content.find_first_not_of(" \t\r\n") == std::string::npos) {
    throw Unreadable("the file is empty");
  }
  return content;
}

void read_plain_text(Source& source, ArticleSink& sink) {
  accept_only(parse_plain_text(read_text(source)), source, sink);
}

}  // namespace kliping
