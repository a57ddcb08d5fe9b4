// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/outlets/outlet_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using AliasUse = OutletTable::AliasUse;

/// A small table, in the form of outlets.tsv.
const OutletTable& table() {
  static const OutletTable small(
      "# a remark\n"
      "\n"
      "Lensa Timur\tweb\tID\tLensa Timur|LensaTimur.id|Lensa|=lensatimur.co\n"
      "Lensa Timur TV\ttv\tID\tLensa Timur TV\n"
      "Kabar Medan\tnewspaper\tID\t=medan.lensatimur.co|KM\n"
      "Fajar (Makassar)\tnewspaper\tID\tHarian Fajar|?Fajar\n"
      "Kilometer\tmagazine\tID\tLENSA KM|=km.example\n"
      "kopikita\tweb\tID\tkopikita\n"
      "Al Nada\ttv\tQA\tAl-Nada|Nada'a\n");
  return small;
}

std::string name_of(const Outlet* outlet) { return outlet == nullptr ? "none" : outlet->name; }

std::string named(std::string_view name) { return name_of(table().find(name)); }

std::string behind(std::string_view url) { return name_of(table().find_by_url(url)); }

/// The outlet that a text begins with, and in how many words: `Lensa Timur/2`.
std::string match_in(std::string_view text, AliasUse* use = nullptr) {
  std::vector<Token> words;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) words.push_back(token);
  const auto match = table().match_at(words, text);
  if (!match) return "none";
  if (use != nullptr) *use = match->use;
  return match->outlet->name + "/" + std::to_string(match->words);
}

TEST(OutletTable, ReadsTheOutletsAndPassesOverRemarks) {
  ASSERT_EQ(table().outlets().size(), 7U);
  EXPECT_EQ(table().outlets()[0].name, "Lensa Timur");
  EXPECT_EQ(table().outlets()[0].kind, "web");
  EXPECT_EQ(table().outlets()[6].country, "QA");
}

TEST(OutletTable, FindsAnOutletByNameAndByAlias) {
  EXPECT_EQ(named("Lensa Timur"), "Lensa Timur");
  EXPECT_EQ(named("Lensa"), "Lensa Timur");
  EXPECT_EQ(named("Kabar Medan"), "Kabar Medan") << "not among its aliases";
  EXPECT_EQ(named("KM"), "Kabar Medan");
}

TEST(OutletTable, FindsAnOutletWhateverTheCaseAndPunctuation) {
  EXPECT_EQ(named("LENSA TIMUR"), "Lensa Timur");
  EXPECT_EQ(named("lensa-timur"), "Lensa Timur");
  EXPECT_EQ(named("al nada"), "Al Nada");
  EXPECT_EQ(named("Nada\u2019a"), "Al Nada");
}

TEST(OutletTable, DoesNotKnowPartsOfNamesNorLongerOnes) {
  EXPECT_EQ(named("Timur"), "none");
  EXPECT_EQ(named("Lensa Timur Jauh"), "none");
  EXPECT_EQ(named(""), "none");
  EXPECT_EQ(named(" - "), "none");
}

TEST(OutletHosts, AreFoundInUrlsOfEveryShape) {
  for (const char* const url :
       {"lensatimur.co", "www.lensatimur.co", "https://lensatimur.co",
        "http://lensatimur.co:8080/a", "https://www.lensatimur.co/2025/02/27/banjir?x=1#top",
        "//lensatimur.co/a", "https://LENSATIMUR.CO?x", "https://reader@lensatimur.co/",
        "https://reader:word@lensatimur.co:443/"}) {
    EXPECT_EQ(behind(url), "Lensa Timur") << url;
  }
}

TEST(OutletHosts, BelongToTheMostSpecificOutlet) {
  EXPECT_EQ(behind("https://medan.lensatimur.co/a"), "Kabar Medan");
  EXPECT_EQ(behind("https://kota.medan.lensatimur.co/a"), "Kabar Medan");
  EXPECT_EQ(behind("https://padang.lensatimur.co/a"), "Lensa Timur");
}

TEST(OutletHosts, AreNotLookedForInThePath) {
  EXPECT_EQ(behind("https://example.org/lensatimur.co"), "none");
  EXPECT_EQ(behind("https://example.org/?from=lensatimur.co"), "none");
  EXPECT_EQ(behind("https://example.org/@lensatimur.co"), "none");
}

TEST(OutletHosts, NeedADotSoThatATopLevelDomainIsNoOutlet) {
  EXPECT_EQ(behind("https://example.lensa/"), "none");
  EXPECT_EQ(behind(""), "none");
}

TEST(CanonicalName, IsThatOfTheOutlet) {
  EXPECT_EQ(table().canonical_name("LENSA"), "Lensa Timur");
  EXPECT_EQ(table().canonical_name("www.lensatimur.co"), "Lensa Timur");
}

TEST(CanonicalName, IsTheNameItselfWhereItIsNotKnown) {
  EXPECT_EQ(table().canonical_name("Harian Baru"), "Harian Baru");
  EXPECT_EQ(table().canonical_name("baru.example.org"), "baru.example.org");
  EXPECT_EQ(table().canonical_name(""), "");
}

TEST(OutletMatch, TakesTheLongestNameThatFits) {
  EXPECT_EQ(match_in("Lensa Timur TV melaporkan"), "Lensa Timur TV/3");
  EXPECT_EQ(match_in("Lensa Timur melaporkan"), "Lensa Timur/2");
  EXPECT_EQ(match_in("Lensa melaporkan"), "Lensa Timur/1");
}

TEST(OutletMatch, CountsTheWordsOfAHostName) {
  EXPECT_EQ(match_in("LensaTimur.id melaporkan"), "Lensa Timur/2");
}

TEST(OutletMatch, LooksOnlyAtTheBeginning) {
  EXPECT_EQ(match_in("Menurut Lensa Timur"), "none");
  EXPECT_EQ(match_in(""), "none");
}

TEST(OutletMatch, WantsAliasesInCapitalsInCapitals) {
  EXPECT_EQ(match_in("KM melaporkan"), "Kabar Medan/1");
  EXPECT_EQ(match_in("Km 12 jalan tol"), "none");
  EXPECT_EQ(match_in("km 12 jalan tol"), "none");
}

TEST(OutletMatch, WantsACapitalWhereTheAliasBeginsWithOne) {
  EXPECT_EQ(match_in("LENSA TIMUR melaporkan"), "Lensa Timur/2");
  EXPECT_EQ(match_in("lensa kamera"), "none");
}

TEST(OutletMatch, TakesAnAliasInSmallLettersEitherWay) {
  EXPECT_EQ(match_in("kopikita melaporkan"), "kopikita/1");
  EXPECT_EQ(match_in("Kopikita melaporkan"), "kopikita/1");
}

TEST(OutletMatch, FallsBackToAShorterNameThatKeepsItsCapitals) {
  EXPECT_EQ(match_in("LENSA KM 12"), "Kilometer/2");
  EXPECT_EQ(match_in("Lensa km 12"), "Lensa Timur/1");
}

TEST(OutletMatch, MarksOrdinaryWords) {
  AliasUse use = AliasUse::publisher;
  EXPECT_EQ(match_in("Fajar menulis", &use), "Fajar (Makassar)/1");
  EXPECT_EQ(use, AliasUse::ordinary_word);
  EXPECT_EQ(match_in("Harian Fajar menulis", &use), "Fajar (Makassar)/2");
  EXPECT_EQ(use, AliasUse::citation);
}

TEST(OutletMatch, NeverTakesAnAliasThatServesPublishersAlone) {
  EXPECT_EQ(match_in("lensatimur.co"), "none");
  EXPECT_EQ(match_in("Kabar Medan hari ini"), "none");
}

}  // namespace
}  // namespace kliping
