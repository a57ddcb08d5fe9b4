// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

class WhyNothingMatches : public ArchiveTest {
 protected:
  void SetUp() override {
    build({{.id = "1", .title = "Banjir di Bogor", .body = "Hujan.", .publisher = "Kompas"},
           {.id = "2", .title = "Banjir di Depok", .body = "Hujan.", .publisher = "Tempo"},
           {.id = "3", .title = "Pameran di Bogor", .body = "Lukisan.", .publisher = "Tempo"}});
  }

  [[nodiscard]] Absence explain(const std::string& query) const {
    return Searcher(archive()).explain_absence(Query::parse(query, {.today = today}));
  }

  /// The parts as `text alone without`.
  [[nodiscard]] std::vector<std::string> parts(const std::string& query) const {
    std::vector<std::string> lines;
    for (const auto& [text, alone, without] : explain(query).parts) {
      lines.push_back(text + ' ' + std::to_string(alone) + ' ' + std::to_string(without));
    }
    return lines;
  }
};

using Lines = std::vector<std::string>;

TEST_F(WhyNothingMatches, NamesTheWordThatNoArticleHas) {
  EXPECT_EQ(parts("banjir bogor gempa"), (Lines{"banjir 2 0", "bogor 2 0", "gempa 0 1"}));
}

TEST_F(WhyNothingMatches, NamesPartsThatNoArticleHasTogether) {
  EXPECT_EQ(parts("hujan lukisan"), (Lines{"hujan 2 1", "lukisan 1 2"}));
}

TEST_F(WhyNothingMatches, TakesFiltersAndNegationsForParts) {
  EXPECT_EQ(parts("banjir publisher:Kompas -bogor"),
            (Lines{"banjir 2 0", "publisher:Kompas 1 1", "NOT bogor 1 1"}));
}

TEST_F(WhyNothingMatches, PassesOverStopWords) {
  EXPECT_EQ(parts("gempa di bogor"), (Lines{"gempa 0 2", "bogor 2 0"}));
}

TEST_F(WhyNothingMatches, HasOnePartWhereThereAreNoParts) {
  EXPECT_EQ(parts("\"bogor banjir\""), (Lines{"\"bogor banjir\" 0 3"}));
  EXPECT_EQ(parts("gempa OR longsor"), (Lines{"gempa OR longsor 0 3"}));
}

TEST_F(WhyNothingMatches, CountsWithinWhatIsSelected) {
  const Absence absence = Searcher(archive()).explain_absence(
      Query::parse("banjir pameran", {.today = today}),
      {.selections = {{.field = Field::publisher, .values = {"Tempo"}}}});
  ASSERT_EQ(absence.parts.size(), 2U);
  EXPECT_EQ(absence.parts[0].alone, 1U);
  EXPECT_EQ(absence.parts[0].without, 1U);
  EXPECT_EQ(absence.with_any, 2U);
}

TEST_F(WhyNothingMatches, CountsWhatAnyWordWouldFind) {
  EXPECT_EQ(explain("banjir lukisan gempa").with_any, 3U);
  EXPECT_EQ(explain("gempa longsor").with_any, 0U);
  // Filters hold as ever.
  EXPECT_EQ(explain("hujan lukisan publisher:Tempo").with_any, 2U);
  EXPECT_EQ(explain("hujan (bogor lukisan) -depok").with_any, 2U);
}

}  // namespace
}  // namespace kliping::test
