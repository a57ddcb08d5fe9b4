// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/archive/content_hash.h"
#include "indexer/readers/input_file.h"
#include "kliping/report.h"

namespace kliping {

/// What the index remembers of an input file, so that it need not be read
/// again while it, the rules and its articles in the index stay what they are.
struct FileRecord {
  InputFile file;
  bool settled = false;  ///< whether the state alone tells that the content is the same
  ContentHash content;
  std::vector<Xapian::docid> documents;  ///< of its articles, in order, each once
  std::uint64_t digest = 0;              ///< KnownArticles::digest of these
  std::size_t articles = 0;              ///< in it, rejected ones not counted
  std::size_t ignored = 0;
  std::vector<Rejection> rejections;

  friend bool operator==(const FileRecord&, const FileRecord&) = default;
};

/// The record as the metadata of the index has it (common/doc/schema.md), and
/// back; nothing for what is no record.
[[nodiscard]] std::string to_text(const FileRecord& record);
[[nodiscard]] std::optional<FileRecord> parse_file_record(std::string_view text);

/// Numbers in order as spans: `1-500,502`; and back, nothing for any other text.
[[nodiscard]] std::string spans_of(const std::vector<Xapian::docid>& numbers);
[[nodiscard]] std::optional<std::vector<Xapian::docid>> parse_spans(std::string_view text);

}  // namespace kliping
