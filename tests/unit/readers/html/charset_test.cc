// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/charset.h"

#include <gtest/gtest.h>

#include <string>

#include "common/text/utf8.h"

namespace kliping {
namespace {

using namespace std::string_literals;

TEST(Charset, LeavesUtf8AsItIs) {
  for (const char* const stated : {"", "utf-8", "UTF8", " utf-8 "}) {
    EXPECT_EQ(to_utf8("kafé", stated), "kafé") << stated;
  }
}

TEST(Charset, BelievesUtf8RatherThanAStatementOfWesternEurope) {
  for (const char* const stated : {"iso-8859-1", "windows-1252", "us-ascii"}) {
    EXPECT_EQ(to_utf8("kafé", stated), "kafé") << stated;
  }
}

TEST(Charset, ReadsOtherBytesAsWindows1252) {
  for (const char* const stated : {"", "iso-8859-1", "windows-1252", "utf-8"}) {
    EXPECT_EQ(to_utf8("kaf\xE9 \x93"
                      "enak\x94",
                      stated),
              "kafé “enak”")
        << stated;
  }
}

TEST(Charset, ReplacesSingleBytesThatAreWrongInUtf8) {
  EXPECT_EQ(to_utf8("kafé\xFF, kata dia", "utf-8"), "kafé\uFFFD, kata dia");
}

TEST(Charset, BelievesAByteOrderMarkRatherThanAStatement) {
  EXPECT_EQ(to_utf8("\xEF\xBB\xBFkafé", "utf-16"), "kafé");
  EXPECT_EQ(to_utf8("\xFF\xFEk\0a\0"s, "utf-8"), "ka");
  EXPECT_EQ(to_utf8("\xFE\xFF\0k\0a"s, "utf-8"), "ka");
}

TEST(Charset, ReadsOtherCharsetsAsStated) {
  EXPECT_EQ(to_utf8("\xB1\xB1\xBE\xA9", "GB2312"), "北京");
  EXPECT_EQ(to_utf8("\xA4", "iso-8859-15"), "€");
}

TEST(Charset, GuessesWhereItDoesNotKnowTheNameStated) {
  EXPECT_EQ(to_utf8("kafé", "tidak-ada"), "kafé");
  EXPECT_EQ(to_utf8("kaf\xE9", "tidak-ada"), "kafé");
}

TEST(Charset, GivesValidUtf8ForBytesThatMeanNothing) {
  std::string bytes;
  for (int byte = 255; byte >= 0; --byte) bytes += static_cast<char>(byte);
  for (const char* const stated :
       {"", "utf-8", "utf-16", "gb18030", "iso-2022-jp", "big5", "utf-7", "shift_jis"}) {
    EXPECT_FALSE(utf8::first_invalid(to_utf8(bytes, stated))) << stated;
    EXPECT_FALSE(utf8::first_invalid(to_utf8("\xFF\xFE" + bytes, stated))) << stated;
  }
}

TEST(Charset, ConvertsTextOfAnyLength) {
  EXPECT_EQ(to_utf8(std::string(100'000, '\xE9')).size(), 200'000U);
}

}  // namespace
}  // namespace kliping
