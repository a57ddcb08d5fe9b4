// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/file_records.h"

#include "kliping/schema.h"

namespace kliping {
namespace {

/// Paths can be longer than keys, so the key has the path's hash.
std::string key_of(const std::string& path) {
  return std::string(file_record_prefix) + to_string(hash_of(path));
}

}  // namespace

std::optional<FileRecord> FileRecords::find(const std::string& path) {
  const std::string key = key_of(path);
  seen_.insert(key);
  return parse_file_record(writer_.metadata(key));
}

void FileRecords::put(const FileRecord& record) {
  writer_.set_metadata(key_of(record.file.path), to_text(record));
}

void FileRecords::remove_unseen(IndexWriter& writer) {
  for (const std::string& key : writer.metadata_keys(std::string(file_record_prefix))) {
    if (!seen_.contains(key)) writer_.set_metadata(key, "");
  }
}

}  // namespace kliping
