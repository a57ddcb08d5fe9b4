// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/page_charset.h"

#include <gtest/gtest.h>

namespace kliping {
namespace {

TEST(PageCharset, IsStatedByTagsInTheirDifferentForms) {
  for (const char* const page :
       {"<meta charset=\"windows-1252\">", "<META CharSet=windows-1252>",
        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>",
        "<meta charset = 'windows-1252' />", "<meta name=a><meta charset=windows-1252>",
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><html>"}) {
    EXPECT_EQ(charset_stated_in_page(page), "windows-1252") << page;
  }
}

TEST(PageCharset, IsUnknownWhereNoTagStatesIt) {
  for (const char* const page :
       {"", "charset=utf-8", "<meta name=charset content=x>", "<meta charset", "<meta"}) {
    EXPECT_EQ(charset_stated_in_page(page), "") << page;
  }
}

TEST(PageCharset, IsNotUtf16WhereTheTagCouldBeRead) {
  EXPECT_EQ(charset_stated_in_page("<meta charset=utf-16>"), "utf-8");
}

TEST(PageCharset, IsReadFromAHeader) {
  EXPECT_EQ(charset_of_content_type("text/html; charset=ISO-8859-1"), "iso-8859-1");
  EXPECT_EQ(charset_of_content_type("text/html;charset=\"utf-8\""), "utf-8");
  EXPECT_EQ(charset_of_content_type("text/html"), "");
}

}  // namespace
}  // namespace kliping
