// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/index_metadata.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <xapian.h>

#include <array>
#include <ctime>

#include "common/archive/system_error.h"
#include "kliping/error.h"
#include "kliping/schema.h"
#include "kliping/version.h"

namespace kliping {
namespace {

struct Entry {
  std::string_view key;
  std::string IndexMetadata::*value;
};

constexpr std::array<Entry, metadata_keys.size()> entries{{
    {metadata_key::schema, &IndexMetadata::schema},
    {metadata_key::analyzer, &IndexMetadata::analyzer},
    {metadata_key::lexicon, &IndexMetadata::lexicon},
    {metadata_key::exceptions, &IndexMetadata::exceptions},
    {metadata_key::xapian, &IndexMetadata::xapian},
    {metadata_key::built, &IndexMetadata::built},
    {metadata_key::product, &IndexMetadata::product},
    {metadata_key::changed, &IndexMetadata::changed},
}};

void require_same(std::string_view what, std::string_view found, std::string_view needed,
                  const std::filesystem::path& root) {
  if (found == needed) return;
  throw Error(ErrorCode::schema_mismatch,
              fmt::format("the index in {} has {} {}; this version of kliping needs {}",
                          root.string(), what, found.empty() ? "none" : found, needed),
              "rebuild it: " + build_command(root));
}

}  // namespace

std::string moment_now() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

IndexMetadata metadata_of_today(const Analyzer& analyzer) {
  const std::string now = moment_now();
  return {
      .schema = std::to_string(schema_version),
      .analyzer = analyzer.name(),
      .lexicon = analyzer.lexicon_hash(),
      .exceptions = analyzer.exceptions().text(),
      .xapian = Xapian::version_string(),
      .built = now,
      .product = std::string(version),
      .changed = now,
  };
}

IndexMetadata read_metadata(const Xapian::Database& database) {
  IndexMetadata metadata;
  for (const Entry& entry : entries) {
    metadata.*entry.value = database.get_metadata(std::string(entry.key));
  }
  return metadata;
}

void write_metadata(Xapian::WritableDatabase& database, const IndexMetadata& metadata) {
  for (const Entry& entry : entries) {
    database.set_metadata(std::string(entry.key), metadata.*entry.value);
  }
}

void require_readable(const IndexMetadata& found, const Analyzer& analyzer,
                      const std::filesystem::path& root) {
  require_same("schema", found.schema, std::to_string(schema_version), root);
  require_same("analyzer", found.analyzer, analyzer.name(), root);
  require_same("lexicon", found.lexicon, analyzer.lexicon_hash(), root);
}

Analyzer analyzer_of(const IndexMetadata& found, const std::filesystem::path& root) {
  // First whether it can be read at all: another schema may write its
  // exceptions another way.
  require_readable(found, Analyzer(), root);
  return Analyzer(StemExceptions::restore(found.exceptions));
}

}  // namespace kliping
