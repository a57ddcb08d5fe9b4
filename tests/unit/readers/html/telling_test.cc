// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "indexer/readers/format.h"
#include "indexer/readers/html/html.h"

namespace kliping {
namespace {

TEST(TellingHtml, KnowsAPageByItsBeginning) {
  for (const char* const start :
       {"<!DOCTYPE html>", "<!doctype HTML public>", "<html lang=id>", "<HEAD><title>x", "<body>",
        "<!-- 2017 --><!DOCTYPE html>", "<?xml version=\"1.0\"?>\n<!DOCTYPE html>"}) {
    EXPECT_TRUE(begins_as_html(start)) << start;
  }
  for (const char* const start : {"", "Hujan turun.", "<rss>", "<?xml version=\"1.0\"?><rss>",
                                  "<!-- tidak ditutup", "{\"html\":\"<html>\"}"}) {
    EXPECT_FALSE(begins_as_html(start)) << start;
  }
}

TEST(TellingHtml, TakesATextFileForAPageOnlyByItsContent) {
  EXPECT_EQ(tell_format("a.txt", "<!doctype html>")->name, "html");
  EXPECT_EQ(tell_format("a.txt", "Hujan turun.")->name, "text");
  EXPECT_EQ(tell_format("a.html", "Hujan turun.")->name, "html");
  EXPECT_EQ(tell_format("a", "<html>")->name, "html");
}

}  // namespace
}  // namespace kliping
