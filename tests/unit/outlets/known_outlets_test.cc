// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "common/outlets/outlet_table.h"

namespace kliping {
namespace {

const OutletTable& table() { return OutletTable::instance(); }

std::string name_of(const Outlet* outlet) { return outlet == nullptr ? "none" : outlet->name; }

std::string named(std::string_view name) { return name_of(table().find(name)); }

std::string behind(std::string_view url) { return name_of(table().find_by_url(url)); }

/// The outlet that a text begins with as a citation.
std::string cited_in(std::string_view text) {
  std::vector<Token> words;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) words.push_back(token);
  const auto match = table().match_at(words, text);
  return match ? match->outlet->name : "none";
}

TEST(KnownOutlets, HaveNoClashOfAliases) {
  EXPECT_NO_THROW(static_cast<void>(OutletTable::instance()));
  EXPECT_GT(table().outlets().size(), 150U);
}

TEST(KnownOutlets, AreEachFoundByTheirCanonicalName) {
  for (const Outlet& outlet : table().outlets()) {
    EXPECT_EQ(table().find(outlet.name), &outlet) << outlet.name;
    EXPECT_EQ(table().canonical_name(outlet.name), outlet.name);
  }
}

TEST(KnownOutlets, HaveNamesOfTheirOwn) {
  std::set<std::string> names;
  for (const Outlet& outlet : table().outlets()) {
    EXPECT_TRUE(names.insert(outlet.name).second) << outlet.name;
  }
}

TEST(KnownOutlets, AreOfAKnownKindAndFromACountry) {
  constexpr std::array<std::string_view, 7> kinds{"agency",    "magazine", "newspaper", "radio",
                                                  "reference", "tv",       "web"};
  for (const Outlet& outlet : table().outlets()) {
    EXPECT_NE(std::find(kinds.begin(), kinds.end(), outlet.kind), kinds.end()) << outlet.name;
    EXPECT_TRUE(outlet.country == "-" || outlet.country.size() == 2) << outlet.name;
  }
}

TEST(KnownOutlets, IncludeTheGuardianInAllSpellings) {
  for (const char* const spelling :
       {"The Guardian", "the guardian", "THE GUARDIAN", "Guardian", "TheGuardian.com",
        "theguardian.com", "Guardian.co.uk", "The\u00A0Guardian"}) {
    EXPECT_EQ(named(spelling), "The Guardian") << spelling;
  }
  EXPECT_EQ(behind("https://www.theguardian.com/world/2025/feb/27/a"), "The Guardian");
  EXPECT_EQ(cited_in("The Guardian, Kamis (27/2/2025)"), "The Guardian");
  EXPECT_EQ(cited_in("Guardian, Kamis (27/2/2025)"), "The Guardian");
}

TEST(KnownOutlets, IncludeAlArabiyaInAllSpellings) {
  for (const char* const spelling :
       {"Al Arabiya", "Al-Arabiya", "AlArabiya", "Alarabiya", "al-arabiya", "Al Arabiya English",
        "Al-Arabiya English", "Al Arabiya TV", "alarabiya.net", "Al\u2011Arabiya"}) {
    EXPECT_EQ(named(spelling), "Al Arabiya") << spelling;
    EXPECT_EQ(table().canonical_name(spelling), "Al Arabiya") << spelling;
  }
  EXPECT_EQ(behind("https://english.alarabiya.net/News/2025/02/27/a"), "Al Arabiya");
  EXPECT_EQ(cited_in("Al-Arabiya, Kamis"), "Al Arabiya");
}

TEST(KnownOutlets, IncludeTheAssociatedPressInAllSpellings) {
  for (const char* const spelling : {"Associated Press", "The Associated Press", "associated press",
                                     "AP", "AP News", "APNews", "apnews.com"}) {
    EXPECT_EQ(named(spelling), "Associated Press") << spelling;
  }
  EXPECT_EQ(behind("https://apnews.com/article/1"), "Associated Press");
  EXPECT_EQ(cited_in("AP, Kamis"), "Associated Press");
  EXPECT_EQ(cited_in("Associated Press (AP)"), "Associated Press");
  EXPECT_EQ(cited_in("ap, Kamis"), "none");
}

TEST(KnownOutlets, KeepTheIndonesianEditionsApart) {
  EXPECT_EQ(cited_in("CNN Indonesia melaporkan"), "CNN Indonesia");
  EXPECT_EQ(cited_in("CNN melaporkan"), "CNN");
  EXPECT_EQ(cited_in("CNBC Indonesia melaporkan"), "CNBC Indonesia");
  EXPECT_EQ(cited_in("CNBC melaporkan"), "CNBC");
  EXPECT_EQ(behind("https://www.cnnindonesia.com/a"), "CNN Indonesia");
  EXPECT_EQ(behind("https://edition.cnn.com/a"), "CNN");
}

TEST(KnownOutlets, GiveSubdomainsToTheRegionalPapers) {
  EXPECT_EQ(behind("https://www.tribunnews.com/a"), "Tribunnews");
  EXPECT_EQ(behind("https://aceh.tribunnews.com/a"), "Serambi Indonesia");
  EXPECT_EQ(behind("https://wartakota.tribunnews.com/a"), "Warta Kota");
  EXPECT_EQ(behind("https://kupang.tribunnews.com/a"), "Pos Kupang");
  EXPECT_EQ(behind("https://belitung.tribunnews.com/a"), "Pos Belitung");
  EXPECT_EQ(behind("https://flores.tribunnews.com/a"), "Tribun Flores");
  EXPECT_EQ(behind("https://radarsurabaya.jawapos.com/a"), "Radar Surabaya");
  EXPECT_EQ(behind("https://www.jawapos.com/a"), "JawaPos");
}

TEST(KnownOutlets, AreBehindTheirHosts) {
  EXPECT_EQ(behind("https://nasional.kompas.com/read/2025/02/27/a"), "Kompas.com");
  EXPECT_EQ(behind("https://www.antaranews.com/berita/1"), "Antara");
  EXPECT_EQ(behind("https://nasional.tempo.co/read/1"), "Tempo");
  EXPECT_EQ(behind("https://news.detik.com/berita/d-1"), "detikcom");
  EXPECT_EQ(behind("https://www.liputan6.com/news/read/1"), "Liputan6");
  EXPECT_EQ(behind("https://www.bbc.co.uk/news/1"), "BBC");
}

TEST(KnownOutlets, IncludeTheLargeNewsSitesOfIndonesia) {
  for (const char* const name : {"JPNN",
                                 "Republika",
                                 "Media Indonesia",
                                 "Jawa Pos",
                                 "Pikiran Rakyat",
                                 "VIVA",
                                 "Inilah",
                                 "RMOL",
                                 "Kumparan",
                                 "IDN Times",
                                 "Tirto",
                                 "Katadata",
                                 "Beritasatu",
                                 "MetroTV",
                                 "tvOne",
                                 "RRI",
                                 "TVRI",
                                 "VOI",
                                 "Akurat",
                                 "Alinea",
                                 "Waspada",
                                 "Harian Jogja",
                                 "Solopos",
                                 "Radar Bogor",
                                 "Serambinews",
                                 "Bangkapos",
                                 "Posbelitung",
                                 "Pos-Kupang",
                                 "Banjarmasinpost",
                                 "Sripoku",
                                 "Warta Kota",
                                 "TribunJabar.id",
                                 "Tribun-Timur.com",
                                 "suryamalang.com"}) {
    EXPECT_NE(table().find(name), nullptr) << name;
  }
}

TEST(KnownOutlets, AreFoundUnderEveryNameThatOnePublisherHas) {
  for (const char* const name : {"detik", "DETIK NEWS", "www.detik.com", "finance.detik.com"}) {
    EXPECT_EQ(table().canonical_name(name), "detikcom") << name;
  }
  for (const char* const name : {"kompas", "regional.kompas.com", "KOMPAS.com", "kmp.im"}) {
    EXPECT_EQ(table().canonical_name(name), "Kompas.com") << name;
  }
}

TEST(KnownOutlets, AreNotFoundInOrdinaryWords) {
  EXPECT_EQ(cited_in("antara lain"), "none");
  EXPECT_EQ(cited_in("tempo hari"), "none");
  EXPECT_EQ(cited_in("kompas dan peta"), "none");
  EXPECT_EQ(cited_in("Suara rakyat"), "none");
  EXPECT_EQ(cited_in("Merdeka atau mati"), "none");
}

}  // namespace
}  // namespace kliping
