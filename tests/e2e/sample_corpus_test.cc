// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "tests/support/golden.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

using Counts = std::map<std::string, std::size_t>;

/// The name in the golden table of an article with this id.
std::string key_of(const std::string& id) {
  return id.starts_with('/')
             ? std::filesystem::path(id).lexically_relative(sample_corpus()).string()
             : id;
}

/// The sample corpus against the labels that were made by hand.
class SampleCorpus : public ProgramTest {
 protected:
  void SetUp() override {
    expect(index("build", {"--quiet", sample_corpus().string()}), ExitCode::ok);
  }

  /// What a facet says of the whole corpus; empty months are left out.
  [[nodiscard]] Counts counted(const std::string& facet) const {
    const CommandResult result =
        search({"--format", "json", "--limit", "1", "--facet", facet, "*"});
    const auto json = nlohmann::json::parse(result.out);
    Counts counts;
    for (const auto& row : json["facets"][facet]) {
      if (row["count"] > 0) counts[row["value"]] = row["count"];
    }
    return counts;
  }

  const std::vector<GoldenArticle> golden = golden_articles();
};

TEST_F(SampleCorpus, IsExtractedAsItsAuthorsLabelledIt) {
  std::map<std::string, nlohmann::json> extracted;
  std::istringstream lines(run_index({"extract", sample_corpus().string()}).out);
  for (std::string line; std::getline(lines, line);) {
    auto json = nlohmann::json::parse(line);
    const std::string key = key_of(json["id"]);
    extracted[key] = std::move(json);
  }
  EXPECT_EQ(extracted.size(), golden.size());
  for (const GoldenArticle& article : golden) {
    const nlohmann::json& json = extracted[article.key];
    ASSERT_TRUE(json.is_object()) << article.key;
    const bool dated = json["published"].is_string();
    const std::string published = dated ? json["published"].get<std::string>() : "";
    EXPECT_EQ(json["title"], article.title) << article.key;
    EXPECT_EQ(json["publisher"], article.publisher) << article.key;
    EXPECT_EQ(json["cited"], article.cited) << article.key;
    EXPECT_EQ(published.substr(0, 10), article.published) << article.key;
    EXPECT_EQ(json["date_origin"], article.date_origin) << article.key;
    EXPECT_EQ(json["section"], article.section) << article.key;
    EXPECT_EQ(json["place"], article.place) << article.key;
  }
}

TEST_F(SampleCorpus, IsCountedBySourceAsByHand) {
  Counts by_hand;
  for (const GoldenArticle& article : golden) {
    std::set<std::string> sources(article.cited.begin(), article.cited.end());
    if (!article.publisher.empty()) sources.insert(article.publisher);
    for (const std::string& source : sources) ++by_hand[source];
  }
  EXPECT_EQ(counted("source"), by_hand);
}

TEST_F(SampleCorpus, IsCountedByMonthAsByHand) {
  Counts by_hand;
  for (const GoldenArticle& article : golden) {
    if (!article.published.empty()) ++by_hand[article.published.substr(0, 7)];
  }
  EXPECT_EQ(counted("month"), by_hand);
}

TEST_F(SampleCorpus, IsFoundByOutletAndMonthAsByHand) {
  std::set<std::string> by_hand;
  for (const GoldenArticle& article : golden) {
    const auto& cited = article.cited;
    if (std::find(cited.begin(), cited.end(), "The Guardian") != cited.end() &&
        article.published.starts_with("2025-02")) {
      by_hand.insert(article.key);
    }
  }
  std::set<std::string> found;
  for (const std::string& id : ids_of("cited:Guardian date:2025-02")) found.insert(key_of(id));
  EXPECT_EQ(found, by_hand);
  EXPECT_GE(found.size(), 3U);
}

TEST_F(SampleCorpus, IsAsVariedAsItPromises) {
  std::set<std::string> publishers;
  std::set<std::string> cited;
  std::set<std::string> months;
  for (const GoldenArticle& article : golden) {
    publishers.insert(article.publisher);
    cited.insert(article.cited.begin(), article.cited.end());
    if (!article.published.empty()) months.insert(article.published.substr(0, 7));
  }
  EXPECT_GE(golden.size(), 80U);
  EXPECT_GE(publishers.size(), 8U);
  EXPECT_GE(cited.size(), 14U);
  EXPECT_GE(months.size(), 18U);
}

TEST_F(SampleCorpus, IsUnchangedByAnUpdateFromTheSameFiles) {
  const CommandResult result = index("update", {"--prune", sample_corpus().string()});
  expect(result, ExitCode::ok);
  expect_text(result.err, "0 added, 0 replaced, " + std::to_string(golden.size()) +
                              " unchanged, 0 rejected; 0 removed");
}

}  // namespace
}  // namespace kliping::test
