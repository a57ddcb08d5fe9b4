// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/answer.h"

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

class AnswerTest : public ArchiveTest {
 protected:
  void SetUp() override { build({{.id = "a", .title = "Banjir", .body = "Air naik."}}); }

  /// A search whose time is up before it begins.
  static app::SearchRequest stopped(app::Task task) {
    app::SearchRequest request;
    request.task = task;
    request.options.timeout = std::chrono::milliseconds(0);
    return request;
  }
};

TEST_F(AnswerTest, NeverPassesAPartialCountForAnExactOne) {
  const Searcher searcher(archive());
  try {
    static_cast<void>(app::search(searcher, "banjir", stopped(app::Task::count)));
    FAIL() << "it gave a count";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failure);
  }
}

TEST_F(AnswerTest, OfASearchThatWasStoppedIsGivenAsPartial) {
  const Searcher searcher(archive());
  const app::Answer answer = app::search(searcher, "banjir", stopped(app::Task::search));
  EXPECT_FALSE(answer.results.exact);
  EXPECT_EQ(answer.absence, std::nullopt);
}

}  // namespace
}  // namespace kliping::test
