// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/folder_date.h"

#include <gtest/gtest.h>

#include "indexer/readers/plain_text.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

TEST(FolderDate, IsReadAsPeopleNameDirectories) {
  for (const char* const folders : {"/2025/02/27", "/berita/2025-02-27", "/20250227", "/27Feb2025",
                                    "/arsip/27Feb2025-08:15", "/27februari2025/pagi"}) {
    EXPECT_EQ(date_in_folders(folders), "2025-02-27") << folders;
  }
}

TEST(FolderDate, IsNoneInOtherNames) {
  for (const char* const folders :
       {"", "/", "/arsip", "/2025", "/2025/02", "/27Hujan2025", "/31Feb2025", "/27Feb2025x"}) {
    EXPECT_EQ(date_in_folders(folders), "") << folders;
  }
}

TEST(FolderDate, IsTheDayOnWhichAnArticleThatFillsAFileWasFetched) {
  const CollectingSink sink =
      test::read_with(read_plain_text, "Hujan\nHujan turun.\n", {.folders = "/2025-02-27"});
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(sink.articles[0].fetched, "2025-02-27");
  EXPECT_EQ(sink.articles[0].date, "");
}

}  // namespace
}  // namespace kliping
