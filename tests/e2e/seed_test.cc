// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// The article that the project began with. It is not part of the project,
/// so these tests are skipped where it is not beside it.
class Seed : public ProgramTest {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(seed)) GTEST_SKIP() << "there is no " << seed;
  }

  const std::string seed = (shared_directory() / "seed" / "article.txt").string();
};

TEST_F(Seed, IsUnderstoodInEveryField) {
  const auto json = nlohmann::json::parse(run_index({"extract", seed}).out);
  EXPECT_EQ(json["publisher"], "Tribunnews");
  EXPECT_EQ(json["cited"],
            nlohmann::json::parse(R"(["The Guardian", "Al Arabiya", "Associated Press"])"));
  EXPECT_EQ(json["section"], "Konflik Rusia Vs Ukraina");
  EXPECT_EQ(json["title"], "AS dan Rusia akan Bertemu Lagi di Istanbul, Bahas Apa?");
  EXPECT_EQ(json["published"], "2025-02-26");
  EXPECT_EQ(json["date_origin"], "text");
}

TEST_F(Seed, HasNoBoilerplateInItsBody) {
  const std::string body = nlohmann::json::parse(run_index({"extract", seed}).out)["body"];
  for (const char* const boilerplate : {"Baca juga", ":quality(", "Isi komentar", "TRIBUNNEWS"}) {
    expect_no_text(body, boilerplate);
  }
  expect_text(body, "Fokus Pertemuan Diplomatik");
  expect_text(body, "kerja sama ekonomi akan berjalan lagi.");
}

TEST_F(Seed, IsTheFirstHitForItsPhraseOutletAndMonth) {
  expect(index("build", {seed, sample_corpus().string()}), ExitCode::ok);
  const auto hits = ids_of("\"pembicaraan tingkat tinggi\" source:\"The Guardian\" date:2025-02");
  ASSERT_FALSE(hits.empty());
  EXPECT_TRUE(hits.front().ends_with("seed/article.txt")) << hits.front();
}

TEST_F(Seed, IsFoundByTheOtherSpellingOfAnOutletItCites) {
  expect(index("build", {seed, sample_corpus().string()}), ExitCode::ok);
  const auto hits = ids_of("istanbul sumber:Al-Arabiya");
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_TRUE(hits.front().ends_with("seed/article.txt"));
}

}  // namespace
}  // namespace kliping::test
