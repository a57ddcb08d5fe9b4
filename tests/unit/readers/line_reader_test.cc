// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/line_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Lines = std::vector<std::string>;

/// How many bytes are read at a time: what stands at its multiples is split.
constexpr std::size_t chunk_bytes = 1 << 18;

class LineReaderTest : public ::testing::Test {
 protected:
  /// The lines of a file; those that are too long end in `...`.
  static Lines read(std::string_view content, std::size_t max_line_bytes = 1 << 20) {
    MemorySource source(content);
    InputStream stream(source);
    LineReader reader(stream, max_line_bytes);
    Lines lines;
    while (reader.next()) {
      lines.push_back(std::string(reader.line()) + (reader.too_long() ? "..." : ""));
      EXPECT_EQ(reader.number(), lines.size());
    }
    EXPECT_FALSE(reader.next());
    return lines;
  }
};

TEST_F(LineReaderTest, GivesTheLinesOfAFile) {
  EXPECT_EQ(read("satu\ndua\ntiga\n"), (Lines{"satu", "dua", "tiga"}));
}

TEST_F(LineReaderTest, GivesTheLastLineWithoutALineBreak) {
  EXPECT_EQ(read("satu\ndua"), (Lines{"satu", "dua"}));
}

TEST_F(LineReaderTest, GivesNoLineOfAnEmptyFile) { EXPECT_EQ(read(""), Lines{}); }

TEST_F(LineReaderTest, GivesEmptyLines) {
  EXPECT_EQ(read("\n\nsatu\n\n"), (Lines{"", "", "satu", ""}));
}

TEST_F(LineReaderTest, TakesOffTheLineBreaksOfWindows) {
  EXPECT_EQ(read("satu\r\n\r\ndua\r\n"), (Lines{"satu", "", "dua"}));
  EXPECT_EQ(read("satu\rdua\r\n"), Lines{"satu\rdua"});
}

TEST_F(LineReaderTest, GivesTheBeginningOfALineThatIsTooLong) {
  EXPECT_EQ(read("12345\n123456\n1\n", 5), (Lines{"12345", "12345...", "1"}));
  EXPECT_EQ(read("123456", 5), Lines{"12345..."});
}

TEST_F(LineReaderTest, JoinsALineOverTheBordersOfTheBuffer) {
  const std::string longest(2 * chunk_bytes + 10, 'x');
  EXPECT_EQ(read("satu\n" + longest + "\ndua\n"), (Lines{"satu", longest, "dua"}));
}

TEST_F(LineReaderTest, FindsTheLineBreakAtEachSideOfTheBorder) {
  for (const std::size_t size : {chunk_bytes - 1, chunk_bytes, chunk_bytes + 1}) {
    const std::string line(size, 'x');
    EXPECT_EQ(read(line + "\nakhir\n"), (Lines{line, "akhir"})) << size;
    EXPECT_EQ(read(line + "\n"), Lines{line}) << size;
    EXPECT_EQ(read(line), Lines{line}) << size;
  }
}

TEST_F(LineReaderTest, TakesOffALineBreakOfWindowsThatTheBorderSplits) {
  const std::string line(chunk_bytes - 1, 'x');
  EXPECT_EQ(read(line + "\r\nakhir"), (Lines{line, "akhir"}));
}

TEST_F(LineReaderTest, PassesOverTheRestOfALongLineInManyBuffers) {
  EXPECT_EQ(read(std::string(3 * chunk_bytes, 'x') + "\nakhir\n", 5), (Lines{"xxxxx...", "akhir"}));
}

}  // namespace
}  // namespace kliping
