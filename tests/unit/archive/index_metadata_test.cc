// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/index_metadata.h"

#include <gtest/gtest.h>
#include <xapian.h>

#include <algorithm>
#include <optional>
#include <string>

#include "kliping/error.h"
#include "kliping/schema.h"
#include "kliping/version.h"

namespace kliping {
namespace {

const std::filesystem::path root = "/srv/arsip";

Xapian::WritableDatabase empty_index() {
  return Xapian::WritableDatabase("", Xapian::DB_BACKEND_INMEMORY);
}

StemExceptions some_exceptions() { return StemExceptions::parse("hp ponsel", "kata.txt"); }

/// The error that a searcher meets; nothing where it can read the index.
std::optional<Error> try_to_read(const IndexMetadata& found) {
  try {
    require_readable(found, Analyzer(), root);
    return std::nullopt;
  } catch (const Error& error) {
    return error;
  }
}

/// Expects that the index is refused with these words.
void expect_mismatch(const IndexMetadata& found, const std::string& what, const std::string& value,
                     const std::string& needed) {
  const auto error = try_to_read(found);
  ASSERT_TRUE(error) << what;
  EXPECT_EQ(error->code(), ErrorCode::schema_mismatch);
  EXPECT_EQ(error->what(), "the index in /srv/arsip has " + what + ' ' + value +
                               "; this version of kliping needs " + needed);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "kliping-index build --archive /srv/arsip",
                      error->hint());
}

TEST(IndexMetadata, SaysWhatAnIndexOfTodayIs) {
  const IndexMetadata metadata = metadata_of_today(Analyzer(some_exceptions()));
  EXPECT_EQ(metadata.schema, std::to_string(schema_version));
  EXPECT_EQ(metadata.analyzer, Analyzer().name());
  EXPECT_EQ(metadata.lexicon, Analyzer().lexicon_hash());
  EXPECT_EQ(metadata.exceptions, "hp\tponsel\n");
  EXPECT_EQ(metadata.xapian, Xapian::version_string());
  EXPECT_EQ(metadata.product, version);
}

TEST(IndexMetadata, SaysWhenItWasBuiltInUtc) {
  std::string built = metadata_of_today(Analyzer()).built;
  std::replace_if(
      built.begin(), built.end(), [](char c) { return c >= '0' && c <= '9'; }, '0');
  EXPECT_EQ(built, "0000-00-00T00:00:00Z");
}

TEST(IndexMetadata, ComesBackFromAnIndexAsItWas) {
  Xapian::WritableDatabase database = empty_index();
  write_metadata(database, {.schema = "1",
                            .analyzer = "a",
                            .lexicon = "l",
                            .exceptions = "e",
                            .xapian = "x",
                            .built = "b",
                            .product = "p",
                            .changed = "c"});
  const IndexMetadata found = read_metadata(database);
  EXPECT_EQ(found.schema, "1");
  EXPECT_EQ(found.analyzer, "a");
  EXPECT_EQ(found.lexicon, "l");
  EXPECT_EQ(found.exceptions, "e");
  EXPECT_EQ(found.xapian, "x");
  EXPECT_EQ(found.built, "b");
  EXPECT_EQ(found.changed, "c");
  EXPECT_EQ(found.product, "p");
}

TEST(IndexMetadata, IsKeptUnderTheKeysOfTheSchema) {
  Xapian::WritableDatabase database = empty_index();
  write_metadata(database, metadata_of_today(Analyzer(some_exceptions())));
  for (const MetadataSpec& spec : metadata_keys) {
    EXPECT_FALSE(database.get_metadata(std::string(spec.key)).empty()) << spec.key;
  }
}

TEST(IndexMetadata, IsEmptyInAnIndexThatSaysNothing) {
  const IndexMetadata found = read_metadata(empty_index());
  EXPECT_EQ(found.schema, "");
  EXPECT_EQ(found.exceptions, "");
  EXPECT_EQ(found.built, "");
}

TEST(RequireReadable, AcceptsAnIndexOfToday) {
  EXPECT_EQ(try_to_read(metadata_of_today(Analyzer())), std::nullopt);
}

TEST(RequireReadable, DoesNotMindAnotherXapianOrProduct) {
  IndexMetadata found = metadata_of_today(Analyzer());
  found.xapian = "1.4.0";
  found.product = "0.0.1";
  found.built = "";
  EXPECT_EQ(try_to_read(found), std::nullopt);
}

TEST(RequireReadable, RefusesAnotherSchemaAndNamesBoth) {
  IndexMetadata found = metadata_of_today(Analyzer());
  found.schema = std::to_string(schema_version + 1);
  expect_mismatch(found, "schema", found.schema, std::to_string(schema_version));
}

TEST(RequireReadable, RefusesAnIndexThatIsNotKlipings) {
  expect_mismatch({}, "schema", "none", std::to_string(schema_version));
}

TEST(RequireReadable, RefusesAnotherAnalyzer) {
  IndexMetadata found = metadata_of_today(Analyzer());
  found.analyzer = "kliping-0/other";
  expect_mismatch(found, "analyzer", "kliping-0/other", Analyzer().name());
}

TEST(RequireReadable, RefusesAnotherLexicon) {
  IndexMetadata found = metadata_of_today(Analyzer());
  found.lexicon = "0123456789abcdef";
  expect_mismatch(found, "lexicon", "0123456789abcdef", Analyzer().lexicon_hash());
}

TEST(AnalyzerOf, HasTheExceptionsThatTheIndexRemembers) {
  const Analyzer built_by(some_exceptions());
  EXPECT_EQ(analyzer_of(metadata_of_today(built_by), root).exceptions(), some_exceptions());
  EXPECT_TRUE(analyzer_of(metadata_of_today(Analyzer()), root).exceptions().empty());
}

TEST(AnalyzerOf, RefusesAnotherSchemaBeforeItReadsExceptions) {
  IndexMetadata found = metadata_of_today(Analyzer());
  found.schema = std::to_string(schema_version + 1);
  found.exceptions = "written another way";
  try {
    static_cast<void>(analyzer_of(found, root));
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::schema_mismatch);
  }
}

}  // namespace
}  // namespace kliping
