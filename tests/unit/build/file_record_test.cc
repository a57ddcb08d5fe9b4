// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/file_record.h"

#include <gtest/gtest.h>

namespace kliping {
namespace {

FileRecord some_record() {
  FileRecord record;
  record.file = {"/berita/februari.jsonl", hash_of("aturan"), {4096, 1740625928000000001, -5}};
  record.settled = true;
  record.content = hash_of("isi");
  record.documents = {1, 2, 3, 7};
  record.digest = 18446744073709551615U;
  record.articles = 5;
  record.ignored = 1;
  return record;
}

TEST(FileRecord, ComesBackAsItWas) {
  EXPECT_EQ(parse_file_record(to_text(some_record())), some_record());
}

TEST(FileRecord, KeepsRejectionsWithWhateverIsInThem) {
  FileRecord record = some_record();
  record.rejections = {{"februari.jsonl:2", "no text\tat all"}, {"februari.jsonl:9", ""}};
  EXPECT_EQ(parse_file_record(to_text(record)), record);
}

TEST(FileRecord, KeepsAPathWithALineBreak) {
  FileRecord record = some_record();
  record.file.path = "/berita/dua\nbaris";
  EXPECT_EQ(parse_file_record(to_text(record)), record);
}

TEST(FileRecord, MayHaveNoArticles) {
  FileRecord record = some_record();
  record.documents.clear();
  EXPECT_EQ(parse_file_record(to_text(record)), record);
}

TEST(FileRecord, IsNothingWhereTheTextIsNone) {
  EXPECT_EQ(parse_file_record(""), std::nullopt);
  EXPECT_EQ(parse_file_record("/berita"), std::nullopt);
}

TEST(FileRecord, IsNothingWhereTheTextIsCutAnywhereInItsFields) {
  const std::string text = to_text(some_record());
  const std::size_t last_field = text.rfind('\0');
  for (std::size_t length = 0; length <= last_field; ++length) {
    EXPECT_EQ(parse_file_record(std::string_view(text).substr(0, length)), std::nullopt) << length;
  }
}

TEST(Spans, JoinNumbersThatFollowEachOther) {
  EXPECT_EQ(spans_of({1, 2, 3, 5, 9, 10}), "1-3,5,9-10");
  EXPECT_EQ(spans_of({}), "");
  EXPECT_EQ(spans_of({4294967295}), "4294967295");
}

TEST(Spans, ComeBackAsNumbers) {
  EXPECT_EQ(parse_spans("1-3,5,9-10"), (std::vector<Xapian::docid>{1, 2, 3, 5, 9, 10}));
  EXPECT_EQ(parse_spans(""), std::vector<Xapian::docid>());
  EXPECT_EQ(parse_spans("4294967294-4294967295"),
            (std::vector<Xapian::docid>{4294967294, 4294967295}));
}

TEST(Spans, AreNothingWhereTheTextIsNone) {
  for (const char* const text : {"0", "a", "1-", "-1", "3-1", "5,1", "1,1", "1-3,3", "1,", "-"}) {
    EXPECT_EQ(parse_spans(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace kliping
