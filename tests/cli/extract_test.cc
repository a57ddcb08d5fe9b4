// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

class Extract : public ProgramTest {};

TEST_F(Extract, PrintsAnArticleALineWithEveryField) {
  const auto file = scratch().write(
      "artikel.txt",
      "Ekonomi\nHarga Cabai Turun\nPasokan kembali lancar.\n"
      "JAKARTA, KOMPAS.com \u2013 Harga cabai turun pada Rabu (5/3/2025), dikutip dari Antara.\n"
      "Baca juga: Harga Bawang Naik\n");
  const CommandResult result = run_index({"extract", file.string()});
  expect(result, ExitCode::ok);
  EXPECT_EQ(result.err, "");
  const auto json = nlohmann::json::parse(result.out);
  EXPECT_EQ(json["id"], file.string());
  EXPECT_EQ(json["title"], "Harga Cabai Turun");
  EXPECT_EQ(json["section"], "Ekonomi");
  EXPECT_EQ(json["publisher"], "Kompas.com");
  EXPECT_EQ(json["place"], "Jakarta");
  EXPECT_EQ(json["cited"], nlohmann::json::parse(R"(["Antara"])"));
  EXPECT_EQ(json["published"], "2025-03-05");
  EXPECT_EQ(json["date_origin"], "text");
  EXPECT_EQ(json["date_confidence"], "medium");
  EXPECT_EQ(json["body"],
            "Pasokan kembali lancar.\n"
            "Harga cabai turun pada Rabu (5/3/2025), dikutip dari Antara.");
}

TEST_F(Extract, CanBeIndexedAgainWithTheSameResult) {
  const auto file = scratch().write(
      "artikel.txt", "Harga Cabai Turun\nBANDUNG - Harga cabai turun, Rabu (5/3/2025).\n");
  const CommandResult once = run_index({"extract", file.string()});
  const CommandResult twice = run_index({"extract", "-"}, {.input = once.out, .environment = {}});
  auto first = nlohmann::json::parse(once.out);
  auto second = nlohmann::json::parse(twice.out);
  first["date_origin"] = second["date_origin"];  // the date is metadata by then
  first["date_confidence"] = second["date_confidence"];
  first["place"] = second["place"];  // the dateline is gone by then
  EXPECT_EQ(first, second);
}

TEST_F(Extract, PrintsTheWordsOfATextWithTheirStems) {
  const CommandResult result = run_index({"analyze", "Rumahnya banjir."});
  expect(result, ExitCode::ok);
  EXPECT_EQ(result.out, "rumahnya\trumah\nbanjir\tbanjir\n");
  EXPECT_EQ(run_index({"analyze"}, {.input = "Rumahnya banjir.", .environment = {}}).out,
            result.out);
}

}  // namespace
}  // namespace kliping::test
