// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "common/text/analyzer.h"

namespace Xapian {
class Database;
class WritableDatabase;
}  // namespace Xapian

namespace kliping {

/// What an index says of itself; the keys are in kliping/schema.h. A value
/// that the index does not have is empty.
struct IndexMetadata {
  std::string schema;
  std::string analyzer;
  std::string lexicon;
  std::string exceptions;  ///< StemExceptions::text()
  std::string xapian;
  std::string built;
  std::string product;
  std::string changed;
};

/// Now, as `built` and `changed` have it: `2025-02-27T03:12:08Z`.
[[nodiscard]] std::string moment_now();

/// What an index built now by `analyzer` would say.
[[nodiscard]] IndexMetadata metadata_of_today(const Analyzer& analyzer);

[[nodiscard]] IndexMetadata read_metadata(const Xapian::Database& database);
void write_metadata(Xapian::WritableDatabase& database, const IndexMetadata& metadata);

/// Throws Error (schema_mismatch) where `found` was not made by this schema
/// and this Analyzer, and says which it needs and how to rebuild the archive
/// at `root`.
void require_readable(const IndexMetadata& found, const Analyzer& analyzer,
                      const std::filesystem::path& root);

/// The Analyzer that made an index, with the exceptions that the index
/// remembers: the one to change and to search it with. Throws as
/// require_readable does.
[[nodiscard]] Analyzer analyzer_of(const IndexMetadata& found, const std::filesystem::path& root);

}  // namespace kliping
