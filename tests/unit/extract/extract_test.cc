// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/extract.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Names = std::vector<std::string>;

/// An article of which the test says more.
RawArticle story(std::string body = "Hujan turun di desa.") {
  RawArticle raw;
  raw.where = "berkas:1";
  raw.id = "a1";
  raw.title = "Hujan Turun";
  raw.body = std::move(body);
  return raw;
}

Extraction extracted(const RawArticle& raw) {
  auto outcome = extract(raw);
  if (const auto* const rejection = std::get_if<Rejection>(&outcome)) {
    ADD_FAILURE() << "rejected: " << rejection->reason;
    return {};
  }
  return std::get<Extraction>(std::move(outcome));
}

Article article_of(const RawArticle& raw) { return extracted(raw).article; }

/// Why the article was rejected; empty if it was not.
std::string rejection_of(const RawArticle& raw) {
  const auto outcome = extract(raw);
  const auto* const rejection = std::get_if<Rejection>(&outcome);
  if (rejection == nullptr) return {};
  EXPECT_EQ(rejection->where, raw.where);
  return rejection->reason;
}

std::string published(const Article& article) {
  return article.published ? to_string(*article.published) : "none";
}

TEST(Extract, TakesTheStatedPublisherBeforeUrlAndDateline) {
  RawArticle raw = story("KOMPAS.com - Hujan turun.");
  raw.publisher = "detik.com";
  raw.url = "https://www.tempo.co/hujan";
  EXPECT_EQ(article_of(raw).publisher, "detikcom");
}

TEST(Extract, TakesThePublisherOfTheUrlBeforeTheDateline) {
  RawArticle raw = story("KOMPAS.com - Hujan turun.");
  raw.url = "https://nasional.tempo.co/hujan";
  EXPECT_EQ(article_of(raw).publisher, "Tempo");
}

TEST(Extract, TakesThePublisherOfTheDatelineWhereNothingElseNamesOne) {
  RawArticle raw = story("KOMPAS.com - Hujan turun.");
  raw.url = "https://contoh.id/hujan";
  EXPECT_EQ(article_of(raw).publisher, "Kompas.com");
  EXPECT_EQ(article_of(story()).publisher, "");
}

TEST(Extract, KeepsAPublisherThatIsInNoTable) {
  RawArticle raw = story();
  raw.publisher = " Kabar\tKota ";
  EXPECT_EQ(article_of(raw).publisher, "Kabar Kota");
}

TEST(Extract, TakesTheDatelineOutOfTheBody) {
  const Article article = article_of(story("Wonosobo (ANTARA) - Hujan turun.\nWarga senang."));
  EXPECT_EQ(article.place, "Wonosobo");
  EXPECT_EQ(article.body, "Hujan turun.\nWarga senang.");
}

TEST(Extract, FindsTheDatelineBelowASummary) {
  const Article article = article_of(story("Petani senang.\nJAKARTA - Hujan turun."));
  EXPECT_EQ(article.place, "Jakarta");
  EXPECT_EQ(article.body, "Petani senang.\nHujan turun.");
}

TEST(Extract, LooksForADatelineInTheFirstLinesOnly) {
  const Article article = article_of(story("Satu.\nDua.\nTiga.\nEmpat.\nJAKARTA - Hujan turun."));
  EXPECT_EQ(article.place, "");
  EXPECT_EQ(article.body, "Satu.\nDua.\nTiga.\nEmpat.\nJAKARTA - Hujan turun.");
}

TEST(Extract, TakesTheDayOfFetchingWhereNothingElseTellsTheDate) {
  RawArticle raw = story("Hujan turun.");
  raw.fetched = "2025-02-28T08:15:00Z";
  const Article article = article_of(raw);
  EXPECT_EQ(published(article), "2025-02-28");
  EXPECT_EQ(article.date_origin, DateOrigin::fetched);
  EXPECT_EQ(article.date_confidence, DateConfidence::low);
  raw.url = "https://contoh.id/2025/02/27/hujan";
  EXPECT_EQ(published(article_of(raw)), "2025-02-27");
}

TEST(Extract, TakesThePlaceThatTheSourceStates) {
  RawArticle raw = story("JAKARTA, KOMPAS.com - Hujan turun.");
  raw.place = "Wonosobo";
  EXPECT_EQ(article_of(raw).place, "Wonosobo");
}

TEST(Extract, LeavesNoEmptyLineOfADatelineThatStandsAlone) {
  EXPECT_EQ(article_of(story("JAKARTA -\nHujan turun.")).body, "Hujan turun.");
  EXPECT_EQ(article_of(story("Petani senang.\nJAKARTA -\nHujan turun.")).body,
            "Petani senang.\nHujan turun.");
}

TEST(Extract, NamesTheOutletsThatTheTextCites) {
  EXPECT_EQ(article_of(story("Hujan turun, dikutip BBC dari AFP.")).cited, (Names{"BBC", "AFP"}));
}

TEST(Extract, DoesNotCountAnOutletThatCitesItself) {
  const Article article =
      article_of(story("JAKARTA, KOMPAS.com - Hujan turun, kata dia kepada Kompas.com dan AFP."));
  EXPECT_EQ(article.cited, Names{"AFP"});
}

TEST(Extract, TakesTheDateOfTheMetadataFirst) {
  RawArticle raw = story("Hujan turun Kamis (27/2/2025).");
  raw.date = "2025-03-01 08:15";
  raw.url = "https://contoh.id/2025/02/28/hujan";
  const Article article = article_of(raw);
  EXPECT_EQ(published(article), "2025-03-01T08:15+07:00");
  EXPECT_EQ(article.date_origin, DateOrigin::metadata);
  EXPECT_EQ(article.date_confidence, DateConfidence::high);
}

TEST(Extract, TakesTheDateOfTheUrlBeforeThatOfTheText) {
  RawArticle raw = story("Hujan turun Kamis (27/2/2025).");
  raw.url = "https://contoh.id/2025/02/28/hujan";
  const Article article = article_of(raw);
  EXPECT_EQ(published(article), "2025-02-28");
  EXPECT_EQ(article.date_origin, DateOrigin::url);
  EXPECT_EQ(article.date_confidence, DateConfidence::high);
}

TEST(Extract, InfersTheDateFromTheTextLast) {
  const Article article = article_of(story("Hujan turun Kamis (27/2/2025)."));
  EXPECT_EQ(published(article), "2025-02-27");
  EXPECT_EQ(article.date_origin, DateOrigin::text);
  EXPECT_EQ(article.date_confidence, DateConfidence::medium);
}

TEST(Extract, TakesTimeAndZoneOfALineAtTheTopOfTheText) {
  const Article article =
      article_of(story("Kamis, 27 Februari 2025 | 19:30 WITA\nHujan turun Rabu (26/2/2025)."));
  EXPECT_EQ(published(article), "2025-02-27T19:30+08:00");
  EXPECT_EQ(article.date_origin, DateOrigin::text);
  EXPECT_EQ(article.date_confidence, DateConfidence::high);
}

TEST(Extract, RemarksNothingWhereTheSourceSaysThatTheDateIsUnknown) {
  RawArticle raw = story("Hujan turun.");
  raw.date = "None";
  const Extraction extraction = extracted(raw);
  EXPECT_TRUE(extraction.remarks.empty());
  EXPECT_EQ(extraction.article.date_confidence, DateConfidence::none);
}

TEST(Extract, SaysThatADateIsUnknown) {
  const Extraction extraction = extracted(story());
  EXPECT_EQ(published(extraction.article), "none");
  EXPECT_EQ(extraction.article.date_origin, DateOrigin::none);
  EXPECT_TRUE(extraction.remarks.empty());
}

TEST(Extract, RemarksOnADateThatDoesNotExistAndLooksElsewhere) {
  RawArticle raw = story("Hujan turun Kamis (27/2/2025).");
  raw.date = "2025-02-30";
  const Extraction extraction = extracted(raw);
  EXPECT_EQ(extraction.remarks, Names{"no such date: `2025-02-30`"});
  EXPECT_EQ(published(extraction.article), "2025-02-27");
  EXPECT_EQ(extraction.article.date_origin, DateOrigin::text);
}

TEST(Extract, QuotesOnlyTheBeginningOfALongDate) {
  RawArticle raw = story();
  raw.date = "\x1B[31m" + std::string(500, 'x');
  const Extraction extraction = extracted(raw);
  ASSERT_EQ(extraction.remarks.size(), 1U);
  EXPECT_LT(extraction.remarks.front().size(), 100U);
  EXPECT_EQ(extraction.remarks.front().find('\x1B'), std::string::npos);
}

TEST(Extract, NamesTheAuthorsOfTheSourceBeforeThoseOfBylines) {
  RawArticle raw = story("Penulis: Rina\nHujan turun.");
  EXPECT_EQ(article_of(raw).authors, Names{"Rina"});
  raw.authors = {"Joko"};
  EXPECT_EQ(article_of(raw).authors, Names{"Joko"});
  EXPECT_EQ(article_of(raw).body, "Hujan turun.");
}

TEST(Extract, CleansTheValuesOfFields) {
  RawArticle raw = story();
  raw.title = "  Hujan\n\u00A0Turun\x1B ";
  raw.section = "\tDaerah  Istimewa\n";
  raw.authors = {" Rina ", "", "Rina", "Joko"};
  raw.tags = {"hujan", " \t", "hujan ", "banjir"};
  raw.url = " https://contoh.id/a ";
  raw.language = "id\n";
  const Article article = article_of(raw);
  EXPECT_EQ(article.title, "Hujan Turun\uFFFD");
  EXPECT_EQ(article.section, "Daerah Istimewa");
  EXPECT_EQ(article.authors, (Names{"Rina", "Joko"}));
  EXPECT_EQ(article.tags, (Names{"hujan", "banjir"}));
  EXPECT_EQ(article.url, "https://contoh.id/a");
  EXPECT_EQ(article.language, "id");
}

TEST(Extract, AcceptsATitleOrABodyAlone) {
  RawArticle raw = story("");
  EXPECT_EQ(rejection_of(raw), "");
  raw = story();
  raw.title.clear();
  EXPECT_EQ(rejection_of(raw), "");
}

TEST(Extract, RejectsAnArticleWithoutText) {
  RawArticle raw = story("Baca juga: Banjir\nADVERTISEMENT\n");
  raw.title = " \n";
  EXPECT_EQ(rejection_of(raw), "it has neither a title nor a text");
}

TEST(Extract, AcceptsAnIdAsLongAsAllowedAndNoLonger) {
  RawArticle raw = story();
  raw.id = std::string(max_id_bytes, 'x');
  EXPECT_EQ(article_of(raw).id, raw.id);
  raw.id += 'x';
  EXPECT_EQ(rejection_of(raw), "its id has 2001 bytes and begins with `" + std::string(60, 'x') +
                                   "`: an id may have 2000 bytes at most");
}

TEST(Extract, RejectsControlCharactersInAnId) {
  for (const char* const id : {"a\nb", "a\tb", "a\x7F"}) {
    RawArticle raw = story();
    raw.id = id;
    EXPECT_NE(rejection_of(raw).find("control characters"), std::string::npos) << id;
  }
}

TEST(Extract, RejectsAnIdThatIsNotUtf8) {
  RawArticle raw;
  raw.id = "caf\xE9.txt";
  raw.title = "Judul";
  EXPECT_TRUE(std::holds_alternative<Rejection>(extract(raw)));
}

TEST(Extract, CutsAListOfTagsThatNoArticleHasAndSaysSo) {
  RawArticle raw;
  raw.id = "a";
  raw.title = "Judul";
  for (int i = 0; i < 100'000; ++i) raw.tags.push_back("topik " + std::to_string(i));
  const auto result = extract(raw);
  const Extraction& extraction = std::get<Extraction>(result);
  EXPECT_EQ(extraction.article.tags.size(), 1000U);
  EXPECT_EQ(extraction.remarks, std::vector<std::string>{"only the first 1000 tags are kept"});
}

TEST(Extract, SaysWhenAllOfABodyIsBoilerplate) {
  RawArticle raw;
  raw.id = "a";
  raw.title = "Judul";
  raw.body = "Baca juga: Judul lain";
  const auto result = extract(raw);
  EXPECT_EQ(std::get<Extraction>(result).remarks,
            std::vector<std::string>{"all of its body is boilerplate"});
}

}  // namespace
}  // namespace kliping
