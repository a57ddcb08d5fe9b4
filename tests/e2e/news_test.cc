// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// Real articles, as scraped, from the measuring data beside the project.
/// Skipped where that is not there, and under sanitizers, which would take
/// minutes for it.
class News : public ProgramTest {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(compressed)) GTEST_SKIP() << "there is no " << compressed;
#ifdef KLIPING_SANITIZED
    GTEST_SKIP() << "too slow under sanitizers";
#endif
    const std::string command = "zstd -dcq " + compressed + " > " + articles;
    ASSERT_EQ(std::system(command.c_str()), 0) << command;
  }

  const std::string compressed = (shared_directory() / "data" / "news.jsonl.zst").string();
  const std::string articles = (scratch() / "news.jsonl").string();
};

TEST_F(News, IsIndexedWithoutARejectionAndStaysSearchable) {
  const CommandResult result = index("build", {articles});
  expect(result, ExitCode::ok);
  expect_text(result.err, "47616 seen: 47616 added, 0 replaced, 0 unchanged, 0 rejected");
  EXPECT_EQ(search({"--count", "*"}).out, "47616\n");

  std::ifstream lines(articles);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    if (++number % 997 != 0) continue;
    const auto json = nlohmann::json::parse(line);
    const std::string id = json["id"];
    EXPECT_EQ(ids_of("id:\"" + id + "\""), std::vector<std::string>{id});
    if (!json.contains("title")) continue;
    std::string title = json["title"];
    std::erase_if(title, [](char c) { return c == '"'; });
    EXPECT_EQ(search({"--count", "id:\"" + id + "\" title:\"" + title + "\""}).out, "1\n") << title;
  }
  EXPECT_EQ(number, 47616U);
}

}  // namespace
}  // namespace kliping::test
