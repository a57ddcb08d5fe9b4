// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"
#include "common/archive/writer_lock.h"
#include "kliping/schema.h"
#include "tests/unit/upkeep/upkeep_fixture.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/lsan_interface.h>
#define KLIPING_CHECKS_LEAKS
#endif
#endif

namespace kliping::test {
namespace {

#ifdef KLIPING_CHECKS_LEAKS
using WithoutLeakCheck = __lsan::ScopedDisabler;
#else
struct WithoutLeakCheck {
  WithoutLeakCheck() {}  // not trivial, so that no variable of it is unused
};
#endif

namespace fs = std::filesystem;

class Compact : public UpkeepTest {
 protected:
  Report compact() { return compact_archive(archive(), {}, witness); }
};

std::size_t open_files() {
  const fs::directory_iterator files("/proc/self/fd");
  return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

/// Wants to stop the `n`-th time that it is asked.
class StopsAt : public RunObserver {
 public:
  explicit StopsAt(int n) : left_(n) {}
  bool wants_stop() override { return --left_ <= 0; }

 private:
  int left_;
};

TEST_F(Compact, MakesTheIndexSmallerAndKeepsAllArticles) {
  build(many_stories(10));
  update(many_stories(300));  // a build leaves nothing to gain
  const auto before = ids_of("burung5 ATAU burung6");
  ASSERT_FALSE(before.empty());
  const Report report = compact();
  EXPECT_EQ(report.articles, 300U);
  EXPECT_LT(report.archive_bytes, report.archive_bytes_before);
  EXPECT_EQ(Archive(archive()).current(), "gen-000002");
  EXPECT_EQ(ids_of("burung5 ATAU burung6"), before);
  expect_sound(verify(true));
}

TEST_F(Compact, KeepsTheNumbersOfDocuments) {
  build(many_stories(20));
  const std::vector<std::string> ids{"a0", "a1", "a7"};
  remove_articles(archive(), ids, {}, witness);
  const Xapian::Database before(generation().string());
  compact();
  const Xapian::Database after(generation("gen-000002").string());
  EXPECT_EQ(after.get_lastdocid(), before.get_lastdocid());
  for (Xapian::docid number = 3; number <= 20; ++number) {
    if (number == 8) continue;
    EXPECT_EQ(after.get_document(number).get_data(), before.get_document(number).get_data());
  }
}

TEST_F(Compact, LeavesAnIndexThatCanBeUpdated) {
  build(many_stories(20));
  compact();
  EXPECT_EQ(update({{.id = "baru", .title = "Gempa", .body = "Tanah goyah."}}).added, 1U);
  expect_hits("gempa", {"baru"});
  expect_sound(verify(true));
}

TEST_F(Compact, KeepsTheGenerationBeforeButNoOlderOnes) {
  build(many_stories(5));
  compact();
  compact();
  EXPECT_FALSE(fs::exists(generation("gen-000001")));
  EXPECT_TRUE(fs::exists(generation("gen-000002")));
  EXPECT_EQ(Archive(archive()).current(), "gen-000003");
}

TEST_F(Compact, WorksOnAnArchiveWithoutArticles) {
  build({{.id = "a", .title = "Banjir", .body = "Air naik."}});
  const std::vector<std::string> ids{"a"};
  remove_articles(archive(), ids, {}, witness);
  EXPECT_EQ(compact().articles, 0U);
  expect_sound(verify(true));
}

TEST_F(Compact, ChangesNothingWhenItIsStoppedWheneverThatIs) {
  build(many_stories(10));
  const std::size_t files = open_files();
  int times = 0;
  for (bool stopped = true; stopped;) {
    StopsAt observer(++times);
    stopped = compact_archive(archive(), {}, observer).stopped;
    EXPECT_EQ(open_files(), files) << times;
    EXPECT_EQ(Archive(archive()).current(), stopped ? "gen-000001" : "gen-000002");
    EXPECT_EQ(fs::exists(generation("gen-000002")), !stopped);
  }
  EXPECT_GT(times, 10);  // it was asked between articles of the new index, too
}

TEST_F(Compact, EndsAsTheObserverDoes) {
  build(many_stories(5));
  struct Thrower : RunObserver {
    void on_progress(const Report& /*so_far*/) override { throw std::runtime_error("cukup"); }
  } observer;
  const std::size_t files = open_files();
  EXPECT_THROW(compact_archive(archive(), {}, observer), std::runtime_error);
  EXPECT_EQ(open_files(), files);
  EXPECT_EQ(Archive(archive()).current(), "gen-000001");
  EXPECT_FALSE(fs::exists(generation("gen-000002")));
}

TEST_F(Compact, LeavesNothingOfAnIndexThatIsDamaged) {
  const WithoutLeakCheck xapian_leaks_what_it_cannot_compact;
  build(many_stories(300));
  const fs::path file = table("docdata");
  fs::resize_file(file, fs::file_size(file) / 2);
  EXPECT_THROW(compact(), Error);
  EXPECT_EQ(Archive(archive()).current(), "gen-000001");
  EXPECT_FALSE(fs::exists(generation("gen-000002")));
}

TEST_F(Compact, DoesNotPublishWhatLostArticlesOnTheWay) {
  build(many_stories(20));
  tamper_with_article([](Xapian::Document& document) { document.remove_term("warga"); });
  try {
    compact();
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("article `a4`"), std::string::npos) << error.what();
  }
  EXPECT_EQ(Archive(archive()).current(), "gen-000001");
}

TEST_F(Compact, ClearsUpWhatAKilledOneLeft) {
  build(many_stories(5));
  const Archive root(archive());
  const std::string left = root.create_generation();
  scratch().write("archive/" + left + "/postlist.tmp", "sisa");
  compact();
  EXPECT_FALSE(fs::exists(root.path_of(left) / "postlist.tmp"));
  expect_sound(verify(true));
}

TEST_F(Compact, WaitsForNoOtherWriterUnlessToldTo) {
  build(many_stories(5));
  const WriterLock lock{Archive(archive())};
  try {
    compact();
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::locked);
  }
}

TEST_F(Compact, RefusesWhatItCannotWrite) {
  EXPECT_THROW(compact(), Error);
  EXPECT_FALSE(fs::exists(archive() / "LOCK"));
  build(many_stories(5));
  auto index = tamper();
  index.set_metadata(std::string(metadata_key::schema), "999");
  index.commit();
  index.close();
  try {
    compact();
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::schema_mismatch);
  }
}

}  // namespace
}  // namespace kliping::test
