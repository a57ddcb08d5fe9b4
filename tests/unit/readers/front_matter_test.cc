// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/front_matter.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace kliping {
namespace {

using Values = std::vector<std::string>;
using Matter = std::map<std::string, Values>;

/// The front matter of `text`; what follows it goes into `rest`.
Matter matter_of(std::string_view text, std::string* rest = nullptr) {
  Matter matter;
  const auto values = take_front_matter(text);
  EXPECT_TRUE(values.has_value());
  for (const auto& [name, list] : values.value_or(std::vector<NamedValues>())) matter[name] = list;
  if (rest != nullptr) *rest = text;
  return matter;
}

bool has_matter(std::string_view text) { return take_front_matter(text).has_value(); }

TEST(FrontMatter, IsYamlBetweenTwoLines) {
  std::string rest;
  EXPECT_EQ(
      matter_of("---\r\njudul: \"Hujan: deras\"\r\npenulis: Rina\r\n---\r\nTurun.\r\n", &rest),
      (Matter{{"judul", {"Hujan: deras"}}, {"penulis", {"Rina"}}}));
  EXPECT_EQ(rest, "Turun.\r\n");
}

TEST(FrontMatter, HasListsAndTextsOverManyLines) {
  EXPECT_EQ(matter_of("---\ntags: [hujan, banjir]\nauthors:\n  - Rina\n  - Joko\n"
                      "title: >\n  Hujan\n  deras\n---\n"),
            (Matter{{"tags", {"hujan", "banjir"}},
                    {"authors", {"Rina", "Joko"}},
                    {"title", {"Hujan deras\n"}}}));
}

TEST(FrontMatter, NamesAValueWithinAnotherByItsPath) {
  EXPECT_EQ(
      matter_of("---\nauthors:\n  - name: Rina\n  - name: Joko\nsource:\n  url: contoh.id\n---\n"),
      (Matter{{"authors", {"Rina", "Joko"}}, {"source.url", {"contoh.id"}}}));
}

TEST(FrontMatter, IsTomlBetweenTwoLinesOfPlus) {
  std::string rest;
  EXPECT_EQ(
      matter_of("+++\ntitle = \"Hujan\"\ntags = [\"hujan\", \"banjir\"]\n# ulasan\n"
                "date = 2025-02-27\n+++\nTurun.",
                &rest),
      (Matter{{"title", {"Hujan"}}, {"tags", {"hujan", "banjir"}}, {"date", {"2025-02-27"}}}));
  EXPECT_EQ(rest, "Turun.");
}

TEST(FrontMatter, IsReadLineByLineWhereItIsNoYaml) {
  EXPECT_EQ(
      matter_of("---\njudul: Hujan: deras, \"kata\" warga\npenulis: 'Rina'\ntags:\n- hujan\n- "
                "banjir\n---\n"),
      (Matter{{"judul", {"Hujan: deras, \"kata\" warga"}},
              {"penulis", {"Rina"}},
              {"tags", {"hujan", "banjir"}}}));
}

TEST(FrontMatter, IsNoneWithoutAnEnd) {
  EXPECT_FALSE(has_matter("---\njudul: Hujan\n"));
  EXPECT_FALSE(has_matter("---\n" + std::string(100'000, ' ') + "\n---\n"));
  EXPECT_FALSE(has_matter("---"));
  EXPECT_FALSE(has_matter("Hujan\n---\njudul: Hujan\n---\n"));
  EXPECT_FALSE(has_matter(""));
}

TEST(FrontMatter, MayBeEmpty) {
  EXPECT_TRUE(has_matter("---\n---\nTurun."));
  EXPECT_TRUE(has_matter("---\n---"));
}

TEST(FrontMatter, DoesNotFollowReferencesThatGrowBeyondMeasure) {
  std::string bomb = "---\na0: &a0 [x, x]\n";
  for (int level = 1; level < 60; ++level) {
    const std::string before = std::to_string(level - 1);
    const std::string own = std::to_string(level);
    bomb += "a" + own + ": &a" + own + " [*a" + before + ", *a" + before + "]\n";
  }
  const Matter matter = matter_of(bomb + "judul: Hujan\n---\n");
  EXPECT_EQ(matter.at("judul"), Values{"Hujan"});
  EXPECT_EQ(matter.at("a59"), (Values{"", ""}));
}

TEST(FrontMatter, MayNestHoweverDeep) {
  EXPECT_EQ(matter_of("---\njudul: Hujan\nx: " + std::string(60'000, '[') + "\n---\n").at("judul"),
            Values{"Hujan"});
  std::string deep;
  for (int level = 0; level < 5000; ++level) deep += "{a: ";
  EXPECT_EQ(matter_of("---\njudul: Hujan\nx: " + deep + "\n---\n").at("judul"), Values{"Hujan"});
}

}  // namespace
}  // namespace kliping
