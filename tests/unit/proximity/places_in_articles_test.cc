// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include "common/archive/terms.h"
#include "common/archive/word_places.h"
#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// One article whose places are asked for in many ways.
class Places : public ArchiveTest {
 protected:
  void has(const std::string& body, const std::string& title = "") {
    build({{.id = "a", .title = title, .body = body}});
  }
  void expect_found(const std::string& query) const { expect_hits(query, {"a"}); }
  void expect_missing(const std::string& query) const { expect_hits(query, {}); }
};

TEST_F(Places, AreNearUpToTheDistanceGiven) {
  has("Menteri satu dua tiga energi.");
  expect_found("menteri NEAR/4 energi");
  expect_found("energi NEAR/4 menteri");
  expect_missing("menteri NEAR/3 energi");
}

TEST_F(Places, AreInOrderWhereAdjIsWritten) {
  has("Menteri satu dua tiga energi.");
  expect_found("menteri ADJ/4 energi");
  expect_missing("energi ADJ/4 menteri");
  expect_missing("menteri ADJ energi");
}

TEST_F(Places, AreThoseOfWordsInAllTheirForms) {
  has("Ia membaca buku-buku tua itu.");
  expect_found("baca ADJ buku");
  expect_found("~\"dibaca buku tua\"");
  expect_missing("\"baca buku\"");
}

TEST_F(Places, OfADoubledWordAreOneWordTwoWide) {
  has("Ia membaca buku-buku tua.");
  expect_found("membaca ADJ buku ADJ tua");
  expect_found("buku NEAR/1 tua");
  expect_missing("buku NEAR/5 buku");
  expect_missing("atleast2(buku)");
}

TEST_F(Places, OfAWordThatIsHalfOfAnotherAreNotItsOwn) {
  has("Undang-undang itu baru.");
  expect_found("\"undang-undang\" ADJ/2 baru");
  expect_found("undang-undang ADJ itu");
  expect_missing("undang NEAR/9 baru");
}

TEST_F(Places, AreRememberedBySearchesThatComeLater) {
  std::vector<Story> stories;
  for (int i = 0; i < 100; ++i) {
    stories.push_back(
        {.id = std::to_string(i), .title = "", .body = i % 2 == 0 ? "Kota besar." : "Besar kota."});
  }
  build(stories);
  const Searcher searcher(archive());
  const auto count = [&](const char* query) { return searcher.search(Query::parse(query)).total; };
  for (int times = 0; times < 3; ++times) {
    EXPECT_EQ(count("\"kota besar\""), 50U);
    EXPECT_EQ(count("\"besar kota\" id:7"), 1U);
    EXPECT_EQ(count("\"kota besar\" id:7"), 0U);
    EXPECT_EQ(count("\"besar kota\""), 50U);
  }
}

TEST_F(Places, HaveEveryMarkSoThatNoneIsTakenForAWord) {
  has("Satu kata saja.");
  const Xapian::Database database((archive() / "gen-000001").string());
  const std::string encoded =
      database.get_document(1).get_value(static_cast<Xapian::valueno>(Slot::places));
  const WordPlaces places(encoded);
  for (const std::string& mark : {std::string(sentence_mark), std::string(paragraph_mark),
                                  std::string(spec_of(Field::lead).prefix)}) {
    EXPECT_FALSE(places.of(mark).empty()) << mark;
  }
  for (const Field field : {Field::title, Field::text}) {
    EXPECT_EQ(places.of(terms::pair(field)), std::vector<std::uint32_t>{0}) << "at no word";
  }
}

TEST_F(Places, OfPhrasesGroupsPrefixesAndCapitalsCanBeNear) {
  has("Presiden AS tiba di Kota Bogor kemarin.");
  expect_found("\"kota bogor\" NEAR/3 =AS");
  expect_found("(depok OR bogor) NEAR/1 kem*");
  expect_missing("\"kota bogor\" NEAR/2 =AS");
}

TEST_F(Places, OfAChainReachFromTheFirstToTheLast) {
  has("Satu dua tiga empat lima enam.");
  expect_found("satu NEAR/2 tiga NEAR/2 lima");
  expect_missing("satu NEAR/2 tiga NEAR/2 enam");
}

TEST_F(Places, OfOneWordMustBeTwoToBeNearEachOther) {
  has("Banjir datang, banjir pergi.");
  expect_found("banjir NEAR/2 banjir");
  expect_missing("datang NEAR/9 datang");
}

TEST_F(Places, ShareASentenceOrAParagraph) {
  has("Banjir di Bogor. Warga pindah.\nLongsor di Garut.");
  expect_found("sentence(banjir bogor)");
  expect_missing("sentence(banjir warga)");
  expect_found("paragraph(banjir warga)");
  expect_missing("paragraph(banjir longsor)");
  expect_found("sentence(banjir warga OR longsor garut)");
}

TEST_F(Places, OfTheTitleAreFarFromTheText) {
  has("Warga pindah.", "Banjir bandang");
  expect_found("sentence(banjir bandang)");
  expect_missing("paragraph(bandang warga)");
  expect_missing("bandang NEAR/99 warga");
}

TEST_F(Places, OfAPhraseAreInOneParagraph) {
  has("Hujan turun di kota.\nBogor banjir.");
  expect_missing("\"kota bogor\"");
  expect_missing("kota ADJ bogor");
  expect_found("kota ADJ/2 bogor");
}

TEST_F(Places, AreCounted) {
  has("Banjir lagi. Kebanjiran itu banjir ketiga.", "Banjir");
  expect_found("atleast3(banjir)");
  expect_missing("atleast5(banjir)");
  expect_found("atleast2(\"banjir lagi\" OR ketiga)");
  expect_found("title:atleast1(banjir)");
  expect_missing("title:atleast2(banjir)");
}

TEST_F(Places, OfTheLeadEndWithItsParagraph) {
  has("Hujan turun di Bogor.\nWarga pindah.", "Banjir");
  expect_found("lead:banjir lead:\"di bogor\" lead:hujan");
  expect_missing("lead:warga");
  expect_found("lead:(hujan ADJ turun) lead:bog*");
}

TEST_F(Places, OfALongLeadEndWithTheSentenceOfItsFiftiethWord) {
  std::string body;
  for (int word = 1; word <= 48; ++word) body += "kata ";
  has(body + "lalu hujan turun deras. Warga pindah.");
  expect_found("lead:deras");
  expect_missing("lead:warga");
  expect_found("warga");
}

TEST_F(Places, OfALeadWithoutTextAreTheTitle) {
  has("", "Banjir bandang");
  expect_found("lead:bandang");
}

TEST_F(Places, AreFoundInEveryArchiveOfManyArticles) {
  std::vector<Story> stories;
  for (int number = 0; number < 50; ++number) {
    const bool near = number % 7 == 0;
    stories.push_back({.id = std::to_string(number),
                       .title = "Kabar",
                       .body = near ? "Harga beras naik." : "Harga naik. Beras langka sekali."});
  }
  build(stories);
  expect_hits("harga ADJ beras", {"0", "14", "21", "28", "35", "42", "49", "7"});
  expect_hits("* -(harga ADJ beras) -sentence(beras langka)", {});
}

}  // namespace
}  // namespace kliping::test
