// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/progress_line.h"

#include <gtest/gtest.h>

#include "common/text/utf8.h"

namespace kliping::app {
namespace {

using Seconds = std::chrono::duration<double>;

const ProgressFacts half_done{.stage = Stage::reading,
                              .elapsed = Seconds(30),
                              .articles = 12345,
                              .articles_a_second = 411.6,
                              .part_done = 0.5,
                              .left = Seconds(185)};

program::Screen screen(std::size_t columns, bool unicode = false) {
  return {.is_terminal = true, .redraws = true, .unicode = unicode, .columns = columns};
}

TEST(ProgressText, HasAllFacts) {
  EXPECT_EQ(progress_text(half_done), "50%, 12345 articles, 412 a second, 3 min left");
}

TEST(ProgressText, HasCountsAndTimeWhereTheSizeIsUnknown) {
  ProgressFacts facts = half_done;
  facts.part_done = std::nullopt;
  facts.left = std::nullopt;
  EXPECT_EQ(progress_text(facts), "12345 articles, 412 a second, 30 s");
}

TEST(ProgressText, HasStageAndTimeWhereNothingIsRead) {
  EXPECT_EQ(progress_text({.stage = Stage::verifying, .elapsed = Seconds(75)}), "verifying, 1 min");
}

TEST(ProgressLine, BeginsWithABar) {
  EXPECT_EQ(progress_line(half_done, screen(80)),
            "[###############...............]  50%  12345 articles  412 a second  3 min left");
  EXPECT_EQ(progress_line(half_done, screen(65)),
            "[#######........]  50%  12345 articles  412 a second  3 min left");
}

TEST(ProgressLine, DrawsTheBarAsTheLocaleAllows) {
  const std::string line = progress_line(half_done, screen(60, true));
  EXPECT_TRUE(line.starts_with("\u2588\u2588\u2588\u2588\u2588\u2588\u2591")) << line;
}

TEST(ProgressLine, LeavesOutWhatHasNoRoomTheLeastImportantFirst) {
  EXPECT_EQ(progress_line(half_done, screen(50)), "50%  12345 articles  412 a second  3 min left");
  EXPECT_EQ(progress_line(half_done, screen(45)), "[####.....]  50%  12345 articles  3 min left");
  EXPECT_EQ(progress_line(half_done, screen(30)), "[#####.....]  50%  3 min left");
  EXPECT_EQ(progress_line(half_done, screen(20)), "50%  3 min left");
}

TEST(ProgressLine, IsAlwaysNarrowerThanTheScreen) {
  ProgressFacts facts = half_done;
  facts.articles = 18'446'744'073'709'551'615U;
  facts.articles_a_second = 1e30;
  facts.left = Seconds(1e9);
  for (const bool unicode : {false, true}) {
    for (std::size_t columns = 20; columns <= 200; ++columns) {
      for (const ProgressFacts& one :
           {half_done, facts, ProgressFacts{.stage = Stage::compacting, .elapsed = Seconds(1e9)}}) {
        const std::string line = progress_line(one, screen(columns, unicode));
        EXPECT_LT(utf8::display_width(line), columns) << line;
        EXPECT_FALSE(line.empty());
      }
    }
  }
}

TEST(ProgressLine, FillsTheBarFromNoneToAll) {
  ProgressFacts facts = half_done;
  const auto bar_at = [&](double part) {
    facts.part_done = part;
    return progress_line(facts, screen(30)).substr(0, 17);
  };
  EXPECT_EQ(bar_at(0), "[...........]  0%");
  EXPECT_EQ(bar_at(0.999), "[#########.]  99%");
  EXPECT_EQ(bar_at(1), "[#########]  100%");
  // A file may grow while it is read.
  EXPECT_EQ(bar_at(1.5), "[#########]  100%");
}

}  // namespace
}  // namespace kliping::app
