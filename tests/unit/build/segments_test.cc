// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/segments.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <xapian.h>

#include <stdexcept>

#include "kliping/error.h"
#include "tests/support/scratch_directory.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

class SegmentsTest : public ::testing::Test {
 protected:
  /// Two articles, numbered on from `first`.
  [[nodiscard]] static SegmentContent two_articles(int first) {
    SegmentContent content;
    for (int number = first; number < first + 2; ++number) {
      Article article;
      article.id = fmt::format("{:04}", number);
      article.title = "Kabar";
      article.body = "Air sungai naik.";
      ArticleRecord record = record_of(article);
      content.articles.push_back({std::move(article), std::move(record)});
    }
    return content;
  }

  /// So many segments, merged by so many workers.
  [[nodiscard]] Xapian::Database merged(int segments, std::size_t workers) const {
    WorkerPool pool(workers);
    Segments made(scratch.path(), {}, pool);
    for (int segment = 0; segment < segments; ++segment) made.add(two_articles(2 * segment));
    made.merge([] {});
    return Xapian::Database(scratch.path().string());
  }

  ScratchDirectory scratch;
};

TEST_F(SegmentsTest, AreNumberedOnHoweverOftenTheyAreMerged) {
  // 32 are merged at a time, and 32 of what comes of these.
  constexpr int segments = 32 * 32 + 33;
  const Xapian::Database index = merged(segments, 3);
  ASSERT_EQ(index.get_doccount(), 2U * segments);
  for (Xapian::docid document = 1; document <= 2 * segments; ++document) {
    ASSERT_EQ(*index.postlist_begin(fmt::format("Q{:04}", document - 1)), document);
  }
  EXPECT_EQ(index.get_termfreq("sungai"), 2U * segments);
  EXPECT_FALSE(fs::exists(scratch / "segments"));
}

TEST_F(SegmentsTest, MayBeOneAlone) { EXPECT_EQ(merged(1, 1).get_doccount(), 2U); }

TEST_F(SegmentsTest, SayWhatWentWrongWithAnEarlierOne) {
  WorkerPool pool(2);
  Segments made(scratch.path(), {}, pool);
  scratch.write("segments/000001", "a file where a directory is to be made");
  const auto add_many = [&] {
    for (int segment = 0; segment < 50; ++segment) made.add(two_articles(2 * segment));
  };
  EXPECT_THROW(add_many(), Error);
}

TEST_F(SegmentsTest, EndTheMergingByWhatThePauseThrows) {
  WorkerPool pool(1);
  Segments made(scratch.path(), {}, pool);
  made.add(two_articles(0));
  EXPECT_THROW(made.merge([] { throw std::runtime_error("cukup"); }), std::runtime_error);
}

}  // namespace
}  // namespace kliping::test
