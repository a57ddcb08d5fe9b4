// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// Notes how many articles readers see as a run goes on.
struct Reader : Witness {
  explicit Reader(std::filesystem::path path) : archive(std::move(path)) {}

  void on_progress(const Report&) override { counts.insert(Searcher(archive).article_count()); }

  std::filesystem::path archive;
  std::set<std::size_t> counts;
};

class Batches : public ArchiveTest {
 protected:
  void SetUp() override { build({{.id = "awal", .title = "Awal", .body = "Isi."}}); }

  /// So many articles of that many bytes.
  [[nodiscard]] std::vector<std::string> articles(int count, std::size_t bytes) const {
    std::vector<Story> stories;
    for (int i = 0; i < count; ++i) {
      std::string body;
      while (body.size() < bytes) body += "kata" + std::to_string(body.size() % 97) + ' ';
      stories.push_back({.id = std::to_string(i), .title = "Panjang", .body = body});
    }
    return {scratch().write("panjang.jsonl", as_json_lines(stories)).string()};
  }
};

TEST_F(Batches, AreSeenTogetherWhenTheyAreSmall) {
  Reader reader(archive());
  update_archive(archive(), articles(20, 100), {}, reader);
  EXPECT_EQ(reader.counts, std::set<std::size_t>{1});
  EXPECT_EQ(search("*").total, 21U);
}

TEST_F(Batches, AreCommittedByTime) {
  Reader reader(archive());
  UpdateOptions options;
  options.run.commit_interval = std::chrono::milliseconds(0);
  update_archive(archive(), articles(3, 100), options, reader);
  EXPECT_EQ(reader.counts, (std::set<std::size_t>{2, 3, 4}));
}

TEST_F(Batches, AreCommittedBySizeAndTheSmallerTheLessMemoryThereIs) {
  const auto inputs = articles(32, 100'000);
  Reader roomy(archive());
  update_archive(archive(), inputs, {}, roomy);
  EXPECT_EQ(roomy.counts, std::set<std::size_t>{1});
  build({{.id = "awal", .title = "Awal", .body = "Isi."}});
  Reader narrow(archive());
  UpdateOptions options;
  options.run.memory_bytes = least_memory_bytes;
  update_archive(archive(), inputs, options, narrow);
  EXPECT_GT(narrow.counts.size(), 1U);
}

TEST_F(Batches, NeedSomeMemory) {
  UpdateOptions options;
  options.run.memory_bytes = least_memory_bytes - 1;
  try {
    update_archive(archive(), articles(1, 10), options, witness);
    FAIL() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_usage);
    EXPECT_EQ(error.hint(), "give at least 64M");
  }
}

}  // namespace
}  // namespace kliping::test
