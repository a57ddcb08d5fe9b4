// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// How inputs are read, as `extract` shows it.
class InputOptions : public ProgramTest {
 protected:
  static CommandResult extract(CommandArguments arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), "extract");
    return run_index(arguments, {.input = input});
  }

  /// Writes a file and gives its path.
  [[nodiscard]] std::string file(const std::string& name, const std::string& content) const {
    return scratch().write(name, content).string();
  }

  [[nodiscard]] std::string content_of(const std::string& name) const {
    std::ifstream in(scratch() / name);
    std::stringstream content;
    content << in.rdbuf();
    return content.str();
  }

  static nlohmann::json article_of(const CommandResult& result) {
    expect(result, ExitCode::ok);
    return nlohmann::json::parse(result.out);
  }
};

TEST_F(InputOptions, MapTellsTheNamesOfFields) {
  const auto json = article_of(
      extract({"--map", "title=kepala, body=badan",
               file("a.jsonl", R"({"kepala": "Banjir", "badan": "Air naik.", "title": "Lain"})")}));
  EXPECT_EQ(json["title"], "Banjir");
  EXPECT_EQ(json["body"], "Air naik.");
}

TEST_F(InputOptions, AMapThatCannotBeUnderstoodIsExplained) {
  const std::string input = file("a.jsonl", "{}");
  expect_error(extract({"--map", "title", input}), ExitCode::bad_usage,
               "--map cannot understand `title`");
  const CommandResult result = extract({"--map", "judul=kepala", input});
  expect_error(result, ExitCode::bad_usage, "articles have no field `judul`");
  expect_text(result.err, "fields are id, title, body");
}

TEST_F(InputOptions, TheFormatCanBeStated) {
  const auto json =
      article_of(extract({"--input-format", "text", file("a.jsonl", "{Banjir}\nAir naik.\n")}));
  EXPECT_EQ(json["title"], "{Banjir}");
}

TEST_F(InputOptions, AFormatThatThereIsNotIsExplained) {
  const CommandResult result = extract({"--input-format", "docx", file("a.txt", "Banjir\n")});
  expect_error(result, ExitCode::bad_usage, "there is no input format `docx`");
  expect_text(result.err, "hint: formats are ");
}

TEST_F(InputOptions, ALargeArticleIsRejectedUnlessItsSizeIsAllowed) {
  const std::string input = file("a.txt", "Banjir\n" + std::string(2000, 'x') + "\n");
  expect_error(extract({"--max-article-size", "1K", input}), ExitCode::bad_input,
               "a.txt: larger than 1024 bytes: --max-article-size allows more");
  expect(extract({"--max-article-size", "2K", input}), ExitCode::ok);
  expect_error(extract({"--max-article-size", "banyak", input}), ExitCode::bad_usage,
               "`banyak` is no size");
}

TEST_F(InputOptions, RejectionsAreWrittenDown) {
  const std::string input = file("a.jsonl", "{\"title\": \"Banjir\"}\n[]\n{\"title\": \n");
  const std::string rejected = (scratch() / "ditolak.jsonl").string();
  expect(extract({"--rejected", rejected, input}), ExitCode::some_rejected);
  std::istringstream lines(content_of("ditolak.jsonl"));
  std::string line;
  ASSERT_TRUE(std::getline(lines, line));
  const auto first = nlohmann::json::parse(line);
  EXPECT_EQ(first["where"], input + ":2");
  EXPECT_EQ(first["reason"], "not a JSON object: expected an article, {...}");
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_EQ(nlohmann::json::parse(line)["where"], input + ":3");
  EXPECT_FALSE(std::getline(lines, line));
}

TEST_F(InputOptions, ARunThatRejectsNothingEmptiesTheFileOfTheRunBefore) {
  const std::string rejected = file("ditolak.jsonl", "{\"where\": \"lama\"}\n");
  expect(extract({"--rejected", rejected, file("a.txt", "Banjir\n")}), ExitCode::ok);
  EXPECT_EQ(content_of("ditolak.jsonl"), "");
}

TEST_F(InputOptions, AFileOfRejectionsThatCannotBeWrittenIsNamed) {
  expect_error(extract({"--rejected", "/tidak/ada/x", file("a.txt", "Banjir\n")}),
               ExitCode::failure, "cannot write /tidak/ada/x: No such file or directory");
}

TEST_F(InputOptions, StandardInputMayBeOfAnyFormat) {
  EXPECT_EQ(article_of(extract({"-"}, R"({"title": "Banjir"})"))["title"], "Banjir");
  EXPECT_EQ(article_of(extract({"-"}, "[\n{\"title\": \"Banjir\"}\n]"))["title"], "Banjir");
  EXPECT_EQ(article_of(extract({"-"}, "Banjir\nJAKARTA - Air naik.\n"))["title"], "Banjir");
}

}  // namespace
}  // namespace kliping::test
