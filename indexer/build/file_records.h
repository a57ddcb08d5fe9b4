// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>

#include "indexer/build/article_writer.h"
#include "indexer/build/file_record.h"
#include "indexer/build/index_writer.h"

namespace kliping {

/// The file records of an index, in its metadata: they are committed together
/// with the articles that they speak of.
class FileRecords {
 public:
  /// The writer must outlive the object.
  explicit FileRecords(ArticleWriter& writer) : writer_(writer) {}

  /// The record of the file at that path; nothing where there is none, or none
  /// that can be read. It is one of this run from then on.
  [[nodiscard]] std::optional<FileRecord> find(const std::string& path);

  void put(const FileRecord& record);

  /// Removes the records of all files that find() was not called for; `writer`
  /// is that of the records.
  void remove_unseen(IndexWriter& writer);

 private:
  ArticleWriter& writer_;
  std::unordered_set<std::string> seen_;  // keys
};

}  // namespace kliping
