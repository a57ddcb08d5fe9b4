// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/warc_records.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/unit/readers/warc_writing.h"

namespace kliping {
namespace {

using test::warc_record;
using Lines = std::vector<std::string>;

constexpr std::size_t max_block_bytes = 1000;

/// What there is in a file, in its order: the blocks, and the faults behind a
/// `!`.
Lines read(std::string_view file) {
  MemorySource source(file);
  InputStream stream(source);
  WarcRecords records(stream);
  Lines found;
  while (true) {
    try {
      if (!records.next()) return found;
      found.push_back(records.read_block(max_block_bytes));
    } catch (const BadRecord& fault) {
      found.push_back(std::string("!") + fault.what());
    }
  }
}

/// A record of no particular type.
std::string record(std::string_view block) { return warc_record("resource", {}, block); }

/// A record with this header, between two that are sound.
std::string between_sound_ones(const std::string& header) {
  return record("satu") + header + record("tiga");
}

/// Expects that the file has one fault between its sound records.
void expect_fault(const std::string& file, const std::string& reason) {
  EXPECT_EQ(read(file), (Lines{"satu", "!" + reason, "tiga"}));
}

TEST(WarcRecords, AreReadOneAfterTheOther) {
  EXPECT_EQ(read(record("satu") + record("dua\r\ntiga") + record("")),
            (Lines{"satu", "dua\r\ntiga", ""}));
}

TEST(WarcRecords, AreNoneInAnEmptyFile) {
  EXPECT_EQ(read(""), Lines{});
  EXPECT_EQ(read("\r\n\r\n"), Lines{});
}

TEST(WarcRecords, MayBeOfVersionOneOrOneDotOne) {
  EXPECT_EQ(read("WARC/1.1\r\nContent-Length: 4\r\n\r\nsatu\r\n\r\n"), Lines{"satu"});
}

TEST(WarcRecords, MayEndTheirLinesInLineFeedsAlone) {
  const std::string file = "WARC/1.0\nContent-Length: 4\n\nsatu\n\n";
  EXPECT_EQ(read(file + file), (Lines{"satu", "satu"}));
}

TEST(WarcRecords, MayLackTheEmptyLinesAtTheEndOfTheFile) {
  EXPECT_EQ(read("WARC/1.0\r\nContent-Length: 4\r\n\r\nsatu"), Lines{"satu"});
}

TEST(WarcRecords, HaveFieldsInAnyCaseAndFoldedOnes) {
  const std::string file =
      "WARC/1.0\r\nwarc-TYPE:response\r\nX-Catatan: satu\r\n\tdua\r\ncontent-length: 0\r\n\r\n";
  MemorySource source(file);
  InputStream stream(source);
  WarcRecords records(stream);
  ASSERT_TRUE(records.next());
  EXPECT_EQ(records.header().value("WARC-Type"), "response");
  EXPECT_EQ(records.header().value("x-catatan"), "satu dua");
  EXPECT_EQ(records.header().value("WARC-Date"), "");
}

TEST(WarcRecords, CanBePassedOverWithoutBeingRead) {
  const std::string file = record("satu") + record(std::string(700'000, 'x')) + record("tiga");
  MemorySource source(file);
  InputStream stream(source);
  WarcRecords records(stream);
  ASSERT_TRUE(records.next());
  ASSERT_TRUE(records.next());
  EXPECT_EQ(records.block_bytes(), 700'000U);
  EXPECT_EQ(records.peek_block(3), "xxx");
  ASSERT_TRUE(records.next());
  EXPECT_EQ(records.number(), 3U);
  EXPECT_EQ(records.peek_block(100), "tiga");
}

TEST(WarcRecords, ThatAreTooLargeAreFaults) {
  expect_fault(between_sound_ones(record(std::string(max_block_bytes + 1, 'x'))),
               "the record is larger than 1000 bytes: --max-article-size allows more");
}

TEST(WarcRecords, AreFoundAgainBehindBytesThatAreNone) {
  expect_fault(between_sound_ones("bukan WARC\r\nWARC/ juga bukan\r\n"),
               "no WARC record begins here: passed over to where the next one does");
}

TEST(WarcRecords, WithoutAContentLengthAreFaults) {
  expect_fault(between_sound_ones("WARC/1.0\r\nWARC-Type: response\r\n\r\ndua\r\n\r\n"),
               "this record has no Content-Length");
}

TEST(WarcRecords, WithALengthThatIsNoneAreFaults) {
  for (const char* const length :
       {"-4", "0x4", "4 bytes", "99999999999999999999", "9999999999999", "18446744073709551615"}) {
    expect_fault(between_sound_ones("WARC/1.0\r\nContent-Length: " + std::string(length) +
                                    "\r\n\r\ndua\r\n\r\n"),
                 "the Content-Length of this record is no size of a record");
  }
}

TEST(WarcRecords, WhoseLengthIsTooSmallAreFaults) {
  expect_fault(between_sound_ones("WARC/1.0\r\nContent-Length: 1\r\n\r\ndua\r\n\r\n"),
               "this record does not end where its Content-Length says");
}

TEST(WarcRecords, WhoseLengthIsTooLargeTakeOnlyTheNextOneWithThem) {
  EXPECT_EQ(
      read("WARC/1.0\r\nContent-Length: 20\r\n\r\nsatu\r\n\r\n" + record("dua") + record("tiga")),
      (Lines{"!this record does not end where its Content-Length says", "tiga"}));
}

TEST(WarcRecords, WhoseHeaderHasALineThatIsNoFieldAreFaults) {
  using namespace std::string_literals;
  for (const std::string& line : {"tanpa titik dua"s, ": tanpa nama"s, "WARC-Type: re\0sponse"s}) {
    expect_fault(
        between_sound_ones("WARC/1.0\r\n" + line + "\r\nContent-Length: 3\r\n\r\ndua\r\n\r\n"),
        "the header of this record has a line that is no field");
  }
}

TEST(WarcRecords, WhoseHeaderDoesNotEndAreFaults) {
  expect_fault(between_sound_ones("WARC/1.0\r\nContent-Length: 3\r\n"),
               "no empty line ends the header of this record");
}

TEST(WarcRecords, WhoseHeaderIsEndlessAreFaults) {
  const std::string reason = "the header of this record is larger than 131072 bytes";
  const std::string long_line = "X-Panjang: " + std::string(10 << 20, 'x') + "\r\n";
  expect_fault(between_sound_ones("WARC/1.0\r\n" + long_line + "\r\n"), reason);
  std::string many_lines;
  for (int line = 0; line < 20'000; ++line) many_lines += "X-Banyak: 1\r\n";
  expect_fault(between_sound_ones("WARC/1.0\r\n" + many_lines + "\r\n"), reason);
}

TEST(WarcRecords, ThatAreCutOffAreFaults) {
  const std::string whole = record("satu") + record("dua tiga empat");
  EXPECT_EQ(read(std::string_view(whole).substr(0, whole.size() - 9)),
            (Lines{"satu", "!the file ends inside this record: 5 bytes are missing"}));
  EXPECT_EQ(read(record("satu") + "WARC/1.0\r\nContent-Le"),
            (Lines{"satu", "!the file ends inside the header of this record"}));
}

TEST(WarcRecords, ThatAreCutOffAreFaultsAlsoWhenTheyArePassedOver) {
  MemorySource source("WARC/1.0\r\nContent-Length: 9\r\n\r\nsatu");
  InputStream stream(source);
  WarcRecords records(stream);
  ASSERT_TRUE(records.next());
  EXPECT_THROW(records.next(), BadRecord);
  EXPECT_FALSE(records.next());
}

TEST(BeginsAsWarc, TellsItByTheVersion) {
  EXPECT_TRUE(begins_as_warc("WARC/1.0\r\nWARC-Type: warcinfo\r\n"));
  EXPECT_TRUE(begins_as_warc("WARC/1.1\n"));
  EXPECT_FALSE(begins_as_warc("WARC/2.0\r\n"));
  EXPECT_FALSE(begins_as_warc("WARC adalah arsip.\n"));
  EXPECT_FALSE(begins_as_warc(""));
}

}  // namespace
}  // namespace kliping
