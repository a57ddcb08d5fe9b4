// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/format.h"

#include <algorithm>
#include <array>

#include "common/text/normalise.h"
#include "common/text/split.h"
#include "indexer/readers/byte_order_mark.h"
#include "indexer/readers/csv.h"
#include "indexer/readers/html/html.h"
#include "indexer/readers/json_lines.h"
#include "indexer/readers/json_values.h"
#include "indexer/readers/markdown.h"
#include "indexer/readers/plain_text.h"
#include "indexer/readers/warc/warc.h"
#include "indexer/readers/warc/warc_records.h"
#include "indexer/readers/xml/dialect.h"
#include "indexer/readers/xml/xml.h"

namespace kliping {
namespace {

/// Any content could be plain text, so it is never told by content.
bool begins_as_text(std::string_view /*start*/) { return false; }

constexpr auto table = std::to_array<Format>({
    {"warc", ".warc .wet", begins_as_warc, read_warc},
    {"jsonl", ".jsonl .ndjson .json", begins_as_json_lines, read_json_lines},
    {"json", ".json", begins_as_json, read_json_values},
    {"xml", ".xml .rss .atom .rdf .nitf .newsml", begins_as_xml, read_xml},
    {"html", ".html .htm .xhtml .txt", begins_as_html, read_html},
    {"csv", ".csv .tsv .tab .txt", begins_as_csv, read_csv},
    {"markdown", ".md .markdown .txt .text", begins_as_markdown, read_markdown},
    {"text", ".txt .text", begins_as_text, read_plain_text},
});

std::string extension_of(const std::filesystem::path& name) {
  return normalise(name.extension().string());
}

bool has_extension(const Format& format, std::string_view extension) {
  const auto known = split(format.extensions, ' ');
  return std::find(known.begin(), known.end(), extension) != known.end();
}

/// `start` from where something stands.
std::string_view without_blanks(std::string_view start) {
  if (start.starts_with(byte_order_mark)) start.remove_prefix(byte_order_mark.size());
  return start.substr(std::min(start.find_first_not_of(" \t\r\n"), start.size()));
}

}  // namespace

std::span<const Format> formats() { return table; }

const Format* find_format(std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Format& format) { return format.name == name; });
  return found == table.end() ? nullptr : &*found;
}

bool has_format_extension(const std::filesystem::path& name) {
  const std::string extension = extension_of(name);
  return std::any_of(table.begin(), table.end(),
                     [&](const Format& format) { return has_extension(format, extension); });
}

const Format* tell_format(const std::filesystem::path& name, std::string_view start) {
  const std::string extension = extension_of(name);
  const bool known_extension = has_format_extension(name);
  start = without_blanks(start);
  const Format* last = nullptr;
  for (const Format& format : table) {
    if (known_extension && !has_extension(format, extension)) continue;
    if (format.begins(start)) return &format;
    if (known_extension) last = &format;
  }
  return last;
}

std::vector<std::string_view> input_format_names() {
  std::vector<std::string_view> names;
  for (const Format& format : table) names.push_back(format.name);
  return names;
}

}  // namespace kliping
