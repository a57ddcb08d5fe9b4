// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/utf8.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// An article that would like to take over the terminal.
class HarmlessOutput : public ProgramTest {
 protected:
  void SetUp() override {
    std::string evil;
    for (char c = 1; c < 0x20; ++c) evil += c;
    evil += "\x1b[2J\x1b]0;judul\x07\x7F\u0085\u009B31m\u202Ebalik\u2066\u200F\u2028\u2029";
    nlohmann::json article;
    article["id"] = "a\u202Ebalik";  // others are refused by the indexer
    article["title"] = "Banjir" + evil + "kota";
    article["body"] = "Banjir" + evil + "besar.\nWarga" + evil + "pergi.";
    article["publisher"] = "Harian" + evil;
    article["section"] = "Rubrik" + evil;
    article["authors"] = {"Sri" + evil};
    article["tags"] = {"air" + evil};
    article["url"] = "https://contoh.example/" + evil;
    const auto file = scratch().write("in.jsonl", article.dump() + "\n");
    expect(index("build", {file.string()}), ExitCode::ok);
  }

  /// Expects nothing in `output` that `utf8::printable` would replace, but for
  /// line breaks (`allowed`).
  static void expect_harmless(const std::string& output, std::string_view allowed = "\n") {
    std::string kept;
    for (const char c : output) {
      if (allowed.find(c) == std::string_view::npos) kept += c;
    }
    EXPECT_EQ(kept, utf8::printable(kept));
  }

  /// The id as the index has it.
  [[nodiscard]] std::string id() const {
    const auto json = nlohmann::json::parse(search({"--format", "json", "*"}).out);
    return json["hits"][0]["id"];
  }
};

TEST_F(HarmlessOutput, IsWhatEveryFormatHas) {
  ASSERT_EQ(search({"--count", "banjir"}).out, "1\n");
  for (const std::string format : {"text", "json", "jsonl", "csv"}) {
    const std::string_view allowed = format == "csv" ? "\r\n" : "\n";
    for (const CommandArguments& more :
         {CommandArguments{"banjir"}, {"--full", "banjir"}, {"--id", id()}}) {
      CommandArguments arguments{"--format", format};
      arguments.insert(arguments.end(), more.begin(), more.end());
      const CommandResult result = search(arguments);
      expect(result, ExitCode::ok);
      expect_harmless(result.out, allowed);
    }
  }
}

TEST_F(HarmlessOutput, IsWhatFacetsHave) {
  for (const char* const format : {"text", "json"}) {
    const CommandResult result =
        search({"--format", format, "--facet", "publisher,section,author,tag", "banjir"});
    expect(result, ExitCode::ok);
    expect_harmless(result.out);
  }
}

TEST_F(HarmlessOutput, IsWhatARunHas) {
  const CommandResult result =
      search({"--format", "trec", "--batch", "-"}, {.input = "q\x1b[2J\u202E\tbanjir\n"});
  expect(result, ExitCode::ok);
  expect_harmless(result.out);
  EXPECT_EQ(std::count(result.out.begin(), result.out.end(), ' '), 5);
}

TEST_F(HarmlessOutput, IsWhatMessagesHave) {
  for (const CommandArguments& arguments : {CommandArguments{"xyz\x1b[2J\u202E"},
                                            {"\"xyz\x1b[2J"},
                                            {"--id", "xyz\x1b[2J\u202E"},
                                            {"--sort", "xyz\x1b[2J", "a"},
                                            {"--select", "xyz\x1b[2J=a", "a"}}) {
    expect_harmless(search(arguments).err);
  }
}

}  // namespace
}  // namespace kliping::test
