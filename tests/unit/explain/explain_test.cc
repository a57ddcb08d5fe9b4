// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

class Explanations : public ArchiveTest {
 protected:
  void SetUp() override {
    build({{.id = "1",
            .title = "Menulis buku",
            .body = "Banjir di Bogor. AS memantau.",
            .publisher = "Warta Uji",
            .date = "2025-02-27"},
           {.id = "2", .title = "Banjir", .body = "Penulis banjar bercerita."}});
  }

  [[nodiscard]] Explanation explain(const std::string& query) const {
    return Searcher(archive()).explain(Query::parse(query, {.today = today}));
  }

  /// The terms, one a line: `term: meaning, articles`.
  [[nodiscard]] std::string terms(const std::string& query) const {
    std::string lines;
    for (const Explanation::Term& term : explain(query).terms) {
      lines += fmt::format("{}: {}, {}\n", term.term, term.meaning, term.articles);
    }
    return lines;
  }
};

TEST_F(Explanations, ShowTheTree) {
  const Explanation explanation =
      explain("banjir (bogor ATAU judul:\"menulis buku\") -penerbit:Kompas tanggal:2025-02");
  EXPECT_EQ(
      explanation.canonical,
      "banjir (bogor OR title:\"menulis buku\") NOT publisher:Kompas date:2025-02-01..2025-02-28");
  EXPECT_EQ(explanation.tree,
            "and\n"
            "  word banjir in text\n"
            "  or\n"
            "    word bogor in text\n"
            "    phrase menulis buku in title\n"
            "  not\n"
            "    filter Kompas in publisher\n"
            "  published 2025-02-01..2025-02-28\n");
}

TEST_F(Explanations, ShowTreesOfPlacesInTheText) {
  EXPECT_EQ(explain("banjir NEAR/5 ban* sentence(bogor =AS) atleast2(buku)").tree,
            "and\n"
            "  near 5\n"
            "    word banjir in text\n"
            "    prefix ban in text\n"
            "  sentence\n"
            "    word bogor in text\n"
            "    capitals as in text\n"
            "  at least 2\n"
            "    word buku in text\n");
  EXPECT_EQ(explain("banjir ADJ/2 ~\"menulis buku\" words:>800 *").tree,
            "and\n"
            "  near 2 in order\n"
            "    word banjir in text\n"
            "    stemmed phrase menulis buku in text\n"
            "  length 801..\n"
            "  everything\n");
}

TEST_F(Explanations, ShowWhatATermStandsFor) {
  EXPECT_EQ(terms("title:menulis"),
            "ZStulis: stem of menulis in title, 1\n"
            "Smenulis: form menulis in title, 1\n");
  EXPECT_EQ(terms("=AS"), "XCAPas: as in capitals in text, 1\n");
  EXPECT_EQ(terms("publisher:\"warta uji\" date:2025-02"),
            "XPUBwarta uji: publisher warta uji, 1\n"
            "M202502: month 202502, 1\n");
}

TEST_F(Explanations, CountTheArticlesThatHaveATerm) {
  EXPECT_EQ(terms("menulis"),
            "Ztulis: stem of menulis in text, 2\n"
            "menulis: form menulis in text, 1\n");
  EXPECT_EQ(terms("gempa"),
            "Zgempa: stem of gempa in text, 0\n"
            "gempa: form gempa in text, 0\n");
}

TEST_F(Explanations, SayForHowManyWordsAWildcardStands) {
  EXPECT_EQ(terms("banj*"), "banj*: any of 2 forms that begin with banj in text, 2\n");
  EXPECT_EQ(terms("lead:banj*"), terms("banj*"));
}

TEST_F(Explanations, ShowTheTermsOfWordsThatMustBeNear) {
  EXPECT_EQ(terms("\"menulis\" NEAR/9 \"bogor\""),
            "menulis: form menulis in text, 1\n"
            "bogor: form bogor in text, 1\n");
  EXPECT_FALSE(explain("menulis NEAR/9 bogor").xapian.empty());
}

TEST_F(Explanations, ShowEachTermOnce) {
  EXPECT_EQ(terms("\"banjir bogor\" OR \"bogor banjir\""),
            "banjir: form banjir in text, 2\n"
            "bogor: form bogor in text, 1\n");
}

TEST_F(Explanations, ShowWhatIsEvaluated) {
  const std::string xapian = explain("banjir").xapian;
  EXPECT_TRUE(xapian.starts_with("Query(")) << xapian;
  EXPECT_NE(xapian.find("Zbanjir"), std::string::npos) << xapian;
}

}  // namespace
}  // namespace kliping::test
