// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/dateline.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

/// `publisher|place|what is left of the paragraph`, or `none`.
std::string reading_of(std::string_view paragraph,
                       ParagraphPlace where = ParagraphPlace::anywhere) {
  const auto dateline = parse_dateline(paragraph, where);
  if (!dateline) return "none";
  return dateline->publisher + "|" + dateline->place + "|" +
         std::string(paragraph.substr(dateline->length));
}

std::string reading_at_start_of(std::string_view paragraph) {
  return reading_of(paragraph, ParagraphPlace::start_of_body);
}

TEST(Dateline, ReadsAnOutletAndThenACity) {
  EXPECT_EQ(reading_of("TRIBUNNEWS.COM, JAKARTA - Hujan turun."),
            "Tribunnews|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("Liputan6.com, Jakarta - Hujan turun."), "Liputan6|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("TEMPO.CO, Jakarta - Hujan turun."), "Tempo|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("REPUBLIKA.CO.ID, JAKARTA -- Hujan turun."),
            "Republika|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("Bisnis.com, JAKARTA \u2014 Hujan turun."),
            "Bisnis.com|Jakarta|Hujan turun.");
}

TEST(Dateline, ReadsACityAndThenAnOutlet) {
  EXPECT_EQ(reading_of("JAKARTA, KOMPAS.com \u2013 Hujan turun."),
            "Kompas.com|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("Jakarta, CNN Indonesia -- Hujan turun."),
            "CNN Indonesia|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("Jakarta, CNBC Indonesia - Hujan turun."),
            "CNBC Indonesia|Jakarta|Hujan turun.");
}

TEST(Dateline, ReadsAnOutletAlone) {
  EXPECT_EQ(reading_of("TRIBUNNEWS.COM \u2013 Hujan turun."), "Tribunnews||Hujan turun.");
  EXPECT_EQ(reading_of("KOMPAS.com - Hujan turun."), "Kompas.com||Hujan turun.");
  EXPECT_EQ(reading_of("Merdeka.com - Hujan turun."), "Merdeka.com||Hujan turun.");
  EXPECT_EQ(reading_of("Suara.com - Hujan turun."), "Suara.com||Hujan turun.");
  EXPECT_EQ(reading_of("Rimanews - Hujan turun."), "Rimanews||Hujan turun.");
  EXPECT_EQ(reading_of("SERAMBINEWS.COM - Hujan turun."), "Serambi Indonesia||Hujan turun.");
}

TEST(Dateline, ReadsAnOutletInBracketsOrBehindAStroke) {
  EXPECT_EQ(reading_of("Bekasi (ANTARA) - Hujan turun."), "Antara|Bekasi|Hujan turun.");
  EXPECT_EQ(reading_of("JAKARTA (Pos Kota) \u2013 Hujan turun."), "Pos Kota|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("SURYA.co.id | SURABAYA \u2013 Hujan turun."),
            "Surya|Surabaya|Hujan turun.");
}

TEST(Dateline, ReadsACityAloneInCapitalsOrWhereItIsLarge) {
  EXPECT_EQ(reading_of("JAKARTA - Hujan turun."), "|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("WONOSOBO - Hujan turun."), "|Wonosobo|Hujan turun.");
  EXPECT_EQ(reading_of("Jakarta - Hujan turun."), "|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("Banda Aceh - Hujan turun."), "|Banda Aceh|Hujan turun.");
}

TEST(Dateline, KnowsTheSmallPlaceBesideAnOutlet) {
  EXPECT_EQ(reading_of("TRIBUNNEWS.COM, LABUAN BAJO - Hujan turun."),
            "Tribunnews|Labuan Bajo|Hujan turun.");
  EXPECT_EQ(reading_of("Wonosobo (ANTARA) - Hujan turun."), "Antara|Wonosobo|Hujan turun.");
}

TEST(Dateline, TakesTheFirstPlaceWhereTheProvinceFollows) {
  EXPECT_EQ(reading_of("Wonosobo, Jawa Tengah (ANTARA) - Hujan turun."),
            "Antara|Wonosobo|Hujan turun.");
}

TEST(Dateline, TakesNoAddressOfAnUnknownOutletForAPlace) {
  EXPECT_EQ(reading_of("KABARKOTA.COM, LABUAN BAJO - Hujan turun."), "|Labuan Bajo|Hujan turun.");
  EXPECT_EQ(reading_of("KABARKOTA.CO.ID - Hujan turun."), "none");
  EXPECT_EQ(reading_at_start_of("KabarKota.co.id - Hujan turun."), "none");
}

TEST(Dateline, KeepsTheCapitalsOfAPlaceInMixedCase) {
  EXPECT_EQ(reading_of("DI Yogyakarta (ANTARA) - Hujan turun."),
            "Antara|DI Yogyakarta|Hujan turun.");
}

TEST(Dateline, KnowsEveryKindOfDash) {
  for (const char* const dash : {"-", "--", "- -", "\u2013", "\u2014", "\u2014\u2014"}) {
    EXPECT_EQ(reading_of("JAKARTA " + std::string(dash) + " Hujan turun."), "|Jakarta|Hujan turun.")
        << dash;
  }
}

TEST(Dateline, NeedsASpaceOnlyAtOneSideOfTheDash) {
  EXPECT_EQ(reading_of("JAKARTA- Hujan turun."), "|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("JAKARTA -Hujan turun."), "|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("JAKARTA\u2014 Hujan turun."), "|Jakarta|Hujan turun.");
}

TEST(Dateline, TakesANoBreakSpaceAtADashForASpace) {
  EXPECT_EQ(reading_of("JAKARTA, KOMPAS.com\u00A0\u2013\u00A0Hujan turun."),
            "Kompas.com|Jakarta|Hujan turun.");
}

TEST(Dateline, TakesAHyphenInsideAWordForNoDash) {
  EXPECT_EQ(reading_of("JAKARTA-BANDUNG macet total."), "none");
  EXPECT_EQ(reading_of("Anak-anak bermain hujan."), "none");
  EXPECT_EQ(reading_of("PALOPO-MASAMBA (ANTARA) - Hujan turun."),
            "Antara|Palopo-Masamba|Hujan turun.");
}

TEST(Dateline, ReadsTheDatelineWhoseParagraphIsElsewhere) {
  EXPECT_EQ(reading_of("JAKARTA -"), "|Jakarta|");
}

TEST(Dateline, TakesNoHeadlineForADateline) {
  for (const char* const line : {
           "Menanti Hujan - Petani Wonosobo Mulai Cemas",
           "Persib vs Persija 2-1 - Laga yang Panas",
           "Rini - Budi Menikah di Wonosobo",
           "Harga cabai naik - pedagang mengeluh",
           "5 Kota - Semua Tergenang",
           "Hujan turun sejak pagi.",
           "",
           "-",
           " - Hujan turun.",
       }) {
    EXPECT_EQ(reading_of(line), "none") << line;
  }
}

TEST(Dateline, TakesADashFarInTheParagraphForPunctuation) {
  EXPECT_EQ(reading_of("JAKARTA " + std::string(80, 'A') + " - Hujan turun."), "none");
}

TEST(Dateline, TakesOneCapitalisedWordAtTheStartOfTheBodyForAPlace) {
  EXPECT_EQ(reading_at_start_of("Karangwuni - Hujan turun."), "|Karangwuni|Hujan turun.");
  EXPECT_EQ(reading_of("Karangwuni - Hujan turun."), "none");
}

TEST(Dateline, TakesNoWordOfTheLexiconForAPlaceUnlessItIsOne) {
  EXPECT_EQ(reading_at_start_of("Ilustrasi - Hujan turun."), "none");
  EXPECT_EQ(reading_of("ANALISIS - Hujan turun."), "none");
  EXPECT_EQ(reading_of("SIMAK JUGA-Hujan turun."), "none");
  EXPECT_EQ(reading_at_start_of("Malang - Hujan turun."), "|Malang|Hujan turun.");
}

TEST(Dateline, ReadsADashWithoutBlanksWhereAnOutletOrAKnownPlaceIsBeforeIt) {
  EXPECT_EQ(reading_of("Bisnis.com, JAKARTA\u2014Hujan turun."), "Bisnis.com|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("JUARA.NET, TOKYO-Hujan turun."), "Juara.net|Tokyo|Hujan turun.");
  EXPECT_EQ(reading_of("TOKYO, JUARA.net-Hujan turun."), "Juara.net|Tokyo|Hujan turun.");
  EXPECT_EQ(reading_of("TOKYO-Hujan turun."), "|Tokyo|Hujan turun.");
  EXPECT_EQ(reading_of("Bisnis.com, JAKARTA--Hujan turun."), "Bisnis.com|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("JAKARTA\uFFFD Hujan turun."), "|Jakarta|Hujan turun.");
}

TEST(Dateline, ReadsTheDatelineInBoldType) {
  EXPECT_EQ(reading_of("**JAKARTA, KOMPAS.com** - Hujan turun."),
            "Kompas.com|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("**TEL AVIV, KOMPAS.com -** Hujan turun."),
            "Kompas.com|Tel Aviv|Hujan turun.");
  EXPECT_EQ(reading_of("**KOMPAS.com** - Hujan turun."), "Kompas.com||Hujan turun.");
}

TEST(Dateline, ReadsOneWithoutADash) {
  EXPECT_EQ(reading_of("Liputan6.com, Jakarta Hujan turun."), "Liputan6|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("Liputan6.com, Banda Aceh Hujan turun."),
            "Liputan6|Banda Aceh|Hujan turun.");
  EXPECT_EQ(reading_of("BEKASI (Pos Kota) Hujan turun."), "Pos Kota|Bekasi|Hujan turun.");
  EXPECT_EQ(reading_of("Liputan6.com, Hujan turun."), "none");
}

TEST(Dateline, ReadsThePlaceBehindTheDashOfAnOutlet) {
  EXPECT_EQ(reading_of("KONTAN.CO.ID - JAKARTA. Hujan turun."), "Kontan|Jakarta|Hujan turun.");
  EXPECT_EQ(reading_of("TRIBUNNEWS.COM - BATAM - Hujan turun."), "Tribunnews|Batam|Hujan turun.");
  EXPECT_EQ(reading_of("KONTAN.CO.ID - BMKG. Hujan turun."), "Kontan||BMKG. Hujan turun.");
}

TEST(Dateline, ReadsOneWhoseSeparatorWasLostOrMistyped) {
  EXPECT_EQ(reading_of("TEMPO.CO Yogyakarta - Hujan turun."), "Tempo|Yogyakarta|Hujan turun.");
  EXPECT_EQ(reading_of("SURYA.co.id I MALANG - Hujan turun."), "Surya|Malang|Hujan turun.");
  EXPECT_EQ(reading_of("SURYA.co.id|KEDIRI - Hujan turun."), "Surya|Kediri|Hujan turun.");
}

TEST(Dateline, ReadsOneBelowAGluedKickerOrAByline) {
  EXPECT_EQ(reading_of("Berita GresikSURYA.co.id | GRESIK - Hujan turun."),
            "Surya|Gresik|Hujan turun.");
  EXPECT_EQ(reading_of("Editor: Rina Lestari SURYA.co.id | BATU - Hujan turun."),
            "Surya|Batu|Hujan turun.");
  EXPECT_EQ(reading_of("Rina membaca Kompas.com - lalu tidur."), "none");
}

TEST(Dateline, PassesOverADateInItAndAnOutletNamedTwice) {
  EXPECT_EQ(reading_of("Jeddah, Arab Saudi, 27/11 (Antara) - Hujan turun."),
            "Antara|Jeddah|Hujan turun.");
  EXPECT_EQ(reading_of("SURYA.CO.ID, SURYA - Hujan turun."), "Surya||Hujan turun.");
  EXPECT_EQ(reading_of("(Rina, 1965) - Hujan turun."), "none");
}

TEST(Dateline, TakesAnOutletAloneOnlyByItsAddressOrAClearName) {
  EXPECT_EQ(reading_of("Forbes - Hujan turun."), "none");
  EXPECT_EQ(reading_of("Fajar - Hujan turun."), "none");
}

TEST(Dateline, WritesAbbreviationsInPlacesInCapitals) {
  EXPECT_EQ(reading_of("KOMPAS.com, OKU TIMUR - Hujan turun."),
            "Kompas.com|OKU Timur|Hujan turun.");
  EXPECT_EQ(reading_of("SURYA.co.id, SURAbAYA - Hujan turun."), "Surya|Surabaya|Hujan turun.");
}

TEST(Dateline, TakesNoSentenceAtTheStartOfTheBodyForAPlace) {
  EXPECT_EQ(reading_at_start_of("hujan - Turun lagi."), "none");
  EXPECT_EQ(reading_at_start_of("Hujan Deras - Petani senang."), "none");
  EXPECT_EQ(reading_at_start_of("Rabu, Hujan, Banjir - Petani sedih."), "none");
}

TEST(Dateline, IsNoneWhereTheSentenceGoesOnBehindTheDash) {
  EXPECT_FALSE(
      parse_dateline("Presiden - yang baru tiba - berkata.", ParagraphPlace::start_of_body));
}

}  // namespace
}  // namespace kliping
