// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "indexer/readers/html/bounded_arena.h"
#include "indexer/readers/html/html.h"
#include "indexer/readers/html/html_tree.h"
#include "indexer/readers/html/nesting_guard.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

std::string times(std::size_t count, const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

/// Why a page is rejected; empty where it is read.
std::string rejection_of(const std::string& page) {
  const CollectingSink sink = test::read_with(read_html, page);
  return sink.rejections.empty() ? "" : sink.rejections.front().reason;
}

constexpr const char* too_deep = "tags nest more than 256 deep: no page of a news site";

TEST(HtmlNesting, RefusesAMillionOpenTags) {
  for (const char* const tag : {"<b>", "<div>", "<DIV class='a>b'>", "<a><b></a>", "<x-y>", "<svg>",
                                "<table>", "<font><p>", "<svg><g>"}) {
    EXPECT_EQ(rejection_of(times(1'000'000, tag).substr(0, 8'000'000)), too_deep) << tag;
  }
}

TEST(HtmlNesting, RefusesMoreTagsAndAttributesThanPagesHave) {
  EXPECT_EQ(rejection_of(times(300'001, "<p>")), "more than 300000 tags: no page of a news site");
  const std::string reason =
      "more than 500000 attributes, or more than 250 of one tag: no page of a news site";
  EXPECT_EQ(rejection_of("<p " + times(251, "a=1 ") + ">"), reason);
  EXPECT_EQ(rejection_of(times(5'000, "<p " + times(101, "a ") + ">")), reason);
}

TEST(HtmlNesting, CountsOnlyWhatNests) {
  for (const char* const tags :
       {"<br>", "<p>kata", "<li>kata", "<div></div>", "<b>kata</b>", "<img src=a>",
        "<!-- <div> -->", "<script>'<div>'</script>", "<style><b></style>",
        "<textarea><b></textarea>", "<svg><path/></svg>", "<!-->", "</div>", "< b"}) {
    EXPECT_NO_THROW((void)guard_nesting(times(1000, tags))) << tags;
  }
}

TEST(HtmlNesting, SeesTagsBehindCommentsThatEndOddly) {
  for (const char* const comment :
       {"<!-->", "<!--->", "<!-- --!>", "<!-- -- -->", "<!x>", "<?x>"}) {
    EXPECT_THROW((void)guard_nesting(comment + times(257, "<b>")), Unreadable) << comment;
  }
  EXPECT_NO_THROW((void)guard_nesting("<!-- " + times(257, "<b>")));
}

TEST(HtmlNesting, ReadsPagesUpToTheLimit) {
  const HtmlTree tree(times(256, "<div>") + "kata");
  EXPECT_EQ(text_of(tree.root()), "kata");
}

TEST(HtmlNesting, SetsCommentsIntoLongTextsBetweenWords) {
  const std::string guarded = guard_nesting("<p>" + times(1000, "kata ") + "</p>");
  EXPECT_NE(guarded.find("kata<!----> kata"), std::string::npos);
  EXPECT_EQ(text_of(HtmlTree("<p>" + times(1000, "kata ")).root()), times(999, "kata ") + "kata");
  EXPECT_EQ(text_of(HtmlTree(times(2000, "é")).root()), times(2000, "é"));
}

TEST(HtmlNesting, LeavesJsonLdAndShortTextsAsTheyAre) {
  for (const std::string& page :
       {"<script type='application/ld+json'>" + times(1000, "kata ") + "</script>",
        "<p>" + times(100, "kata ") + "</p>", "<a title='" + times(1000, "kata ") + "'>"}) {
    EXPECT_EQ(guard_nesting(page), page);
  }
}

TEST(HtmlNesting, StopsAPageThatDeceivesTheGuard) {
  // Inside SELECT, TITLE is no element; the guard believes that it is.
  const std::string page =
      "<select><title></select>" + times(100'000, "<div>") + "<b>" + times(100'000, "kata ");
  EXPECT_NO_THROW((void)guard_nesting(page));
  EXPECT_THROW(HtmlTree(page, {.time = std::chrono::milliseconds(50)}), Unreadable);
}

TEST(HtmlNesting, StopsAPageThatNeedsTooMuchMemory) {
  EXPECT_THROW(HtmlTree(times(10'000, "<p>kata"), {.bytes = std::size_t{1} << 20}), Unreadable);
  EXPECT_NO_THROW(HtmlTree(times(100, "<p>kata"), {.bytes = std::size_t{1} << 20}));
}

TEST(HtmlNesting, ReadsHugeAttributesAndScripts) {
  const std::string article = "<p>" + times(100, "Hujan turun, kata warga. ") + "</p>";
  for (const std::string& before : {"<img src='data:" + std::string(7'000'000, 'x') + "'>",
                                    "<script>" + std::string(7'000'000, '<') + "</script>",
                                    "<!--" + std::string(7'000'000, '-') + "-->"}) {
    EXPECT_EQ(rejection_of(before + article), "");
  }
}

TEST(HtmlNesting, RefusesMoreTextThanAnyArticleHas) {
  EXPECT_EQ(rejection_of("<p>" + times(500'000, "Hujan, ")),
            "more than 2097152 bytes of text: no article");
}

TEST(BoundedArena, HandsOutMemoryUpToItsLimit) {
  BoundedArena arena(std::size_t{1} << 20);
  std::size_t pieces = 0;
  while (arena.allocate(1000) != nullptr) ++pieces;
  EXPECT_GT(pieces, 1000U);
  EXPECT_LT(pieces, 1050U);
  EXPECT_EQ(BoundedArena(100).allocate(101), nullptr);
}

}  // namespace
}  // namespace kliping
