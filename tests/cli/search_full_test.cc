// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// Whole articles, by a query or by their ids, and the pager that shows them.
class SearchFull : public ProgramTest {
 protected:
  void SetUp() override {
    build({{.id = "a",
            .title = "Banjir",
            .body = "Air naik di kota.\nWarga mengungsi.",
            .publisher = "Tempo",
            .date = "2025-02-26"},
           {.id = "b", .title = "Gempa", .body = "Tanah goyah di kota."}});
  }

  [[nodiscard]] CommandResult on_terminal(CommandArguments arguments, const std::string& pager,
                                          unsigned short columns = 80) const {
    arguments.insert(arguments.begin(), {"--archive", archive(), "--color", "never"});
    return run_search_on_terminal(arguments, columns,
                                  {.input = "", .environment = {{"KLIPING_PAGER", pager}}});
  }
};

constexpr const char* article_a =
    "1. Banjir\n"
    "publisher  Tempo\n"
    "date       2025-02-26\n"
    "id         a\n"
    "\n"
    "Air naik di kota.\n"
    "\n"
    "Warga mengungsi.\n"
    "\n";

TEST_F(SearchFull, PrintsTheArticlesThatAQueryFinds) {
  const CommandResult result = search({"--full", "banjir"});
  expect(result, ExitCode::ok);
  EXPECT_TRUE(result.out.starts_with(article_a)) << result.out;
  EXPECT_TRUE(result.out.ends_with("1 article, 1 to 1 shown\n"));
}

TEST_F(SearchFull, MarksMatchesInTheWholeBody) {
  expect_text(search({"--full", "--color", "always", "mengungsi"}).out,
              "Warga \x1b[1;33mmengungsi\x1b[0m.\n");
}

TEST_F(SearchFull, PrintsAnArticleByItsId) {
  const CommandResult result = search({"--id", "a"});
  expect(result, ExitCode::ok);
  EXPECT_TRUE(result.out.starts_with(article_a)) << result.out;
}

TEST_F(SearchFull, PrintsArticlesInTheOrderOfTheirIds) {
  const auto json =
      nlohmann::json::parse(search({"--format", "json", "--id", "b", "--id", "a"}).out);
  EXPECT_EQ(json["total"], 2);
  EXPECT_EQ(json["hits"][0]["id"], "b");
  EXPECT_EQ(json["hits"][1]["body"], "Air naik di kota.\nWarga mengungsi.");
}

TEST_F(SearchFull, SaysWhichIdsThereAreNot) {
  expect_error(search({"--id", "z"}), ExitCode::nothing_matched,
               "there is no article with the id z");
  const CommandResult some = search({"--id", "z", "--id", "a"});
  expect(some, ExitCode::ok);
  expect_text(some.err, "there is no article with the id z");
  expect_text(some.out, "id         a\n");
}

TEST_F(SearchFull, IsShownInAPagerOnATerminal) {
  const CommandResult result = on_terminal({"--full", "banjir"}, "sed s/^/pager:/");
  EXPECT_EQ(result.exit_code, 0);
  expect_text(result.out, "pager:1. Banjir\r\n");
}

TEST_F(SearchFull, IsShownInAPagerNowhereElse) {
  const CommandResult piped = search(
      {"--full", "banjir"}, {.input = "", .environment = {{"KLIPING_PAGER", "sed s/^/pager:/"}}});
  expect_no_text(piped.out, "pager:");
  expect_no_text(on_terminal({"banjir"}, "sed s/^/pager:/").out, "pager:");
}

TEST_F(SearchFull, SaysNothingWhenThePagerIsQuitEarly) {
  std::string body;
  for (int i = 0; i < 20'000; ++i) body += "Banjir besar.\n";
  build({{.id = "a", .title = "Banjir", .body = body}});
  const CommandResult result = on_terminal({"--full", "banjir"}, "head -n 1");
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.out, "1. Banjir\r\n");
}

TEST_F(SearchFull, IsPrintedWhereThePagerIsNotThere) {
  const CommandResult result = on_terminal({"--full", "banjir"}, "/tidak/ada");
  EXPECT_EQ(result.exit_code, 0);
  expect_text(result.out, "Warga mengungsi.\r\n");
}

TEST_F(SearchFull, IsPrintedWhereNoPagerIsWanted) {
  for (const char* const none : {"", "cat"}) {
    expect_text(on_terminal({"--full", "banjir"}, none).out, "Warga mengungsi.\r\n");
  }
}

TEST_F(SearchFull, IsPrintedWhereThereIsNoLess) {
  const CommandResult result =
      run_search_on_terminal({"--archive", archive(), "--full", "banjir"}, 80,
                             {.input = "", .environment = {{"PATH", scratch().path().string()}}});
  EXPECT_EQ(result.exit_code, 0);
  expect_text(result.out, "Warga mengungsi.\r\n");
}

TEST_F(SearchFull, FitsTheTerminal) {
  expect_text(on_terminal({"--full", "banjir"}, "cat", 24).out, "Air naik di kota.\r\n");
  expect_text(on_terminal({"--full", "banjir"}, "cat", 20).out, "date       2025-02-26\r\n");
}

}  // namespace
}  // namespace kliping::test
