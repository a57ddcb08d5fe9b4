// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <filesystem>

#include "common/archive/archive.h"
#include "common/archive/writer_lock.h"
#include "kliping/schema.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

class Info : public ProgramTest {
 protected:
  void SetUp() override { build({{.id = "a", .title = "Banjir", .body = "Air naik."}}); }

  [[nodiscard]] nlohmann::json as_json() const {
    return nlohmann::json::parse(index("info", {"--format", "json"}).out);
  }
};

TEST_F(Info, ListsAllGenerations) {
  build({{.id = "b", .title = "Gempa", .body = "Tanah goyah."}});
  static_cast<void>(Archive(archive()).create_generation());
  const auto generations = as_json()["generations"];
  ASSERT_EQ(generations.size(), 3U);
  EXPECT_EQ(generations[0]["name"], "gen-000001");
  EXPECT_EQ(generations[0]["current"], false);
  EXPECT_EQ(generations[1]["current"], true);
  EXPECT_EQ(generations[1]["unfinished"], false);
  EXPECT_EQ(generations[2]["unfinished"], true);
  expect_text(index("info", {}).out, ", current\n");
  expect_text(index("info", {}).out, ", unfinished\n");
}

TEST_F(Info, SaysWhatTheIndexSaysOfItself) {
  const auto json = as_json();
  EXPECT_EQ(json["schema"], 1);
  EXPECT_EQ(json["archive"], archive());
  EXPECT_EQ(json["current"], "gen-000001");
  EXPECT_EQ(json["articles"], 1);
  EXPECT_EQ(json["index"]["schema"], std::to_string(schema_version));
  EXPECT_TRUE(json["error"].is_null());
}

TEST_F(Info, SaysWhoWrites) {
  EXPECT_TRUE(as_json()["writer"].is_null());
  const WriterLock lock{Archive(archive())};
  EXPECT_EQ(as_json()["writer"].get<std::string>().rfind("process ", 0), 0U);
  expect_text(index("info", {}).out, "writer       process ");
}

TEST_F(Info, ReadsAnIndexOfAnotherVersion) {
  Xapian::WritableDatabase other((fs::path(archive()) / "gen-000001").string());
  other.set_metadata(std::string(metadata_key::schema), "999");
  other.close();
  const CommandResult result = index("info", {});
  expect(result, ExitCode::ok);
  expect_text(result.out, "schema       999\n");
}

TEST_F(Info, SaysWhatItCanOfADamagedIndexAndHowToRebuildIt) {
  for (const char* file : {"docdata.glass", "iamglass"}) {
    fs::remove(fs::path(archive()) / "gen-000001" / file);
    const CommandResult result = index("info", {});
    expect(result, ExitCode::failure);
    expect_text(result.out, "generation   gen-000001\n");
    expect_text(result.err, "kliping-index build --archive " + archive());
  }
}

TEST_F(Info, SaysWhatItCanWhereCurrentNamesNothing) {
  scratch().write("archive/CURRENT", "apa?\n");
  const CommandResult result = index("info", {"--format", "json"});
  expect(result, ExitCode::failure);
  const auto json = nlohmann::json::parse(result.out);
  EXPECT_TRUE(json["current"].is_null());
  EXPECT_EQ(json["generations"].size(), 1U);
  expect_text(json["error"]["message"], "names no generation");
}

TEST_F(Info, KnowsTwoFormats) {
  expect_error(index("info", {"--format", "xml"}), ExitCode::bad_usage, "no format `xml`");
}

TEST(InfoOfNothing, FindsNoArchive) {
  EXPECT_EQ(run_index({"info", "--archive", "/tidak/ada"}).exit_code,
            static_cast<int>(program::ExitCode::no_archive));
}

}  // namespace
}  // namespace kliping::test
