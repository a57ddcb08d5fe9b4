// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <sstream>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// What the documents say against what the code's tables say.
class Documents : public ProgramTest {
 protected:
  static std::string content_of(const std::string& name) {
    std::ifstream file(source_directory() / name);
    EXPECT_TRUE(file) << name;
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
  }
};

TEST_F(Documents, ListEveryFieldSlotAndMetadataKey) {
  const std::string schema = content_of("common/doc/schema.md");
  for (const FieldSpec& field : fields) {
    const std::string prefix =
        field.prefix.empty() ? "none" : "`" + std::string(field.prefix) + "`";
    expect_text(schema, "| `" + std::string(field.name) + "` | " + prefix + " |");
  }
  for (const SlotSpec& slot : slots) {
    expect_text(schema, "| " + std::to_string(static_cast<unsigned>(slot.slot)) + " | `" +
                            std::string(slot.name) + "` |");
  }
  for (const MetadataSpec& row : metadata_keys) {
    expect_text(schema, "| `" + std::string(row.key) + "` |");
  }
}

TEST_F(Documents, ListEveryExitCode) {
  const std::string readme = content_of("README.md");
  for (const auto& row : program::exit_codes) {
    expect_text(readme, "| " + std::to_string(static_cast<int>(row.code)) + " | " +
                            std::string(row.meaning) + " |");
  }
}

TEST_F(Documents, ListEveryKeyOfTheJson) {
  const std::string document = content_of("searcher/doc/json-output.md");
  build({{.id = "a", .title = "Banjir", .body = "Air."}});
  const auto json = nlohmann::json::parse(search({"--format", "json", "banjir"}).out);
  for (const auto& [key, value] : json.items()) expect_text(document, "| `" + key + "` |");
  for (const auto& [key, value] : json["hits"][0].items()) {
    expect_text(document, "| `" + key + "` |");
  }
}

}  // namespace
}  // namespace kliping::test
