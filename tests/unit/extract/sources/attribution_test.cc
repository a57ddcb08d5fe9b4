// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/attribution.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Names = std::vector<std::string>;

TEST(Attribution, CitesTheOutletBehindAVerbOfQuoting) {
  for (const char* const text : {
           "Harga beras turun, dikutip dari Reuters.",
           "Harga beras turun, dikutip Reuters.",
           "Seperti dilansir Reuters, harga beras turun.",
           "Sebagaimana dilansir dari Reuters, harga beras turun.",
           "Mengutip Reuters, harga beras turun.",
           "Melansir Reuters, harga beras turun.",
           "Melansir dari Reuters, harga beras turun.",
           "Tulisan ini dinukil dari Reuters.",
           "Tulisan ini disadur dari Reuters.",
           "Menukil Reuters, harga beras turun.",
       }) {
    EXPECT_EQ(cited_outlets(text), Names{"Reuters"}) << text;
  }
}

TEST(Attribution, PassesOverWhatKindOfMediumItIsAndWhereItComesFrom) {
  for (const char* const text : {
           "dilansir kantor berita Bernama",
           "dikutip dari laman resmi Bernama",
           "dikutip dari situs web Bernama",
           "mengutip laporan media pemerintah Malaysia Bernama",
           "dikutip dari kanal YouTube Bernama",
           "dilansir oleh kantor berita nasional Malaysia, Bernama",
       }) {
    EXPECT_EQ(cited_outlets(text), Names{"Bernama"}) << text;
  }
}

TEST(Attribution, CitesTheOutletOfAReport) {
  for (const char* const text : {
           "Panen gagal, seperti dilaporkan Xinhua.",
           "Panen gagal, seperti diberitakan Xinhua.",
           "Demikian diwartakan Xinhua.",
           "Menurut laporan Xinhua, panen gagal.",
           "Menurut Xinhua, panen gagal.",
           "\u201CPanen gagal,\u201D kata petani itu kepada Xinhua.",
           "Hal itu ia katakan dalam wawancara dengan Xinhua.",
           "Panen gagal, tulis Xinhua.",
           "Data yang dihimpun dari Xinhua menunjukkan hal lain.",
       }) {
    EXPECT_EQ(cited_outlets(text), Names{"Xinhua"}) << text;
  }
}

TEST(Attribution, CitesTheOutletBeforeAVerbOfReporting) {
  EXPECT_EQ(cited_outlets("Kyodo melaporkan gempa itu."), Names{"Kyodo"});
  EXPECT_EQ(cited_outlets("Pagi tadi The Japan Times memberitakan gempa itu."),
            Names{"The Japan Times"});
  EXPECT_EQ(cited_outlets("Kantor berita Kyodo mewartakan gempa itu."), Names{"Kyodo"});
}

TEST(Attribution, CitesTheOutletOfASourceLine) {
  EXPECT_EQ(cited_outlets("Panen gagal.\nSumber: Reuters, AFP"), (Names{"Reuters", "AFP"}));
  EXPECT_EQ(cited_outlets("Sumber: Mirror"), Names{"Daily Mirror"});
}

TEST(Attribution, TakesNoSourceInsideASentenceForASourceLine) {
  EXPECT_EQ(cited_outlets("Ada satu sumber: Reuters tidak menyebut namanya."), Names{});
}

TEST(Attribution, PassesOverADateBetweenVerbAndOutlet) {
  EXPECT_EQ(cited_outlets("dikutip pada Selasa (12/8/2025) dari Reuters"), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("dilansir, Selasa, 12 Agustus 2025, dari laman BBC"), Names{"BBC"});
}

TEST(Attribution, FollowsTheChainFromOneSourceToTheNext) {
  EXPECT_EQ(cited_outlets("dikutip BBC dari AFP"), (Names{"BBC", "AFP"}));
  EXPECT_EQ(cited_outlets("dikutip BBC dari kantor berita AFP"), (Names{"BBC", "AFP"}));
  EXPECT_EQ(cited_outlets("melansir Reuters dan AFP"), (Names{"Reuters", "AFP"}));
  EXPECT_EQ(cited_outlets("dikutip dari Reuters, AFP, serta BBC"),
            (Names{"Reuters", "AFP", "BBC"}));
  EXPECT_EQ(cited_outlets("dilansir Reuters/AFP"), (Names{"Reuters", "AFP"}));
}

TEST(Attribution, EndsTheChainAtTheFirstWordThatIsNoSource) {
  EXPECT_EQ(cited_outlets("dikutip dari Reuters, Presiden tiba di kantor BBC"), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("melansir Reuters dan para saksi, BBC tutup"), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("melansir Reuters BBC"), Names{"Reuters"});
}

TEST(Attribution, GivesOutletsInTheOrderOfTheTextAndEachOnce) {
  EXPECT_EQ(cited_outlets("AFP melansir Reuters. Kemudian dikutip dari AFP dan BBC."),
            (Names{"AFP", "Reuters", "BBC"}));
}

TEST(Attribution, PartsWordsThatScrapingGluedToTheName) {
  EXPECT_EQ(cited_outlets("dikutip dariThe Guardian, cuaca memburuk"), Names{"The Guardian"});
  EXPECT_EQ(cited_outlets("seperti dilansirBernama, cuaca memburuk"), Names{"Bernama"});
  EXPECT_EQ(cited_outlets("DilansirBernama, cuaca memburuk"), Names{"Bernama"});
  EXPECT_EQ(cited_outlets("kata dia kepadaAFP"), Names{"AFP"});
}

TEST(Attribution, TakesTheLongestName) {
  EXPECT_EQ(cited_outlets("dikutip dari CNN Indonesia"), Names{"CNN Indonesia"});
  EXPECT_EQ(cited_outlets("dikutip dari The Times of Israel"), Names{"The Times of Israel"});
  EXPECT_EQ(cited_outlets("The Times of Israel melaporkan hal itu"), Names{"The Times of Israel"});
}

TEST(Attribution, DoesNotTakeAMereMentionForACitation) {
  for (const char* const text : {
           "Kantor CNN di Atlanta ditutup sementara.",
           "Ia bekerja di Reuters sejak lulus.",
           "Seorang wartawan BBC ditahan.",
           "AFP, Reuters, dan BBC hadir di lokasi.",
           "Reuters membuka kantor baru.",
       }) {
    EXPECT_EQ(cited_outlets(text), Names{}) << text;
  }
}

TEST(Attribution, FindsNoOutletWhereOnlyTheDayOfReadingFollows) {
  EXPECT_EQ(cited_outlets("Harga naik, dikutip Selasa (12/8/2025)."), Names{});
  EXPECT_EQ(cited_outlets("Harga naik, dikutip Selasa (12/8/2025).\nReuters tutup."), Names{});
}

TEST(Attribution, FindsNoOutletWhereAStatementIsQuoted) {
  EXPECT_EQ(cited_outlets("dikutip dari keterangan tertulis bupati"), Names{});
  EXPECT_EQ(cited_outlets("dilansir dari berbagai sumber"), Names{});
}

TEST(Attribution, KnowsTheUnitedStatesFromTheSpanishDaily) {
  EXPECT_EQ(cited_outlets("Iran mengirim nota kepada AS."), Names{});
  EXPECT_EQ(cited_outlets("Nota itu dikutip dari AS."), Names{});
  EXPECT_EQ(cited_outlets("dilansir Diario AS"), Names{"AS (Spanish daily)"});
}

TEST(Attribution, TakesOrdinaryWordsForOutletsOnlyBehindAVerbOfQuoting) {
  EXPECT_EQ(cited_outlets("melansir Metro, pemain itu cedera"), Names{"Metro (UK)"});
  EXPECT_EQ(cited_outlets("kata warga Kota Metro kepada Metro"), Names{});
  EXPECT_EQ(cited_outlets("Dalam wawancara dengan Surya Wijaya hal itu dibahas"), Names{});
  EXPECT_EQ(cited_outlets("Mirror melaporkan hal itu"), Names{});
}

TEST(Attribution, AsksForTheCapitalsOfTheName) {
  EXPECT_EQ(cited_outlets("Ada tiga sebab, dilansir antara lain oleh peneliti."), Names{});
  EXPECT_EQ(cited_outlets("dikutip dalam tempo singkat"), Names{});
  EXPECT_EQ(cited_outlets("dilansir metro"), Names{});
  EXPECT_EQ(cited_outlets("dikutip dari ap"), Names{});
}

TEST(Attribution, StaysInsideTheSentence) {
  for (const char* const text : {
           "Polisi menyusun laporan. Reuters menutup kantornya.",
           "Sudah diberitakan!\nReuters menutup kantornya.",
           "Berita itu dikutip dari\nReuters menutup kantornya.",
           "Apa yang dilaporkan? Reuters menutup kantornya.",
           "\"Kami bicara kepada wartawan.\" Reuters menutup kantornya.",
           "\u201CKami bicara kepada wartawan.\u201D Reuters menutup kantornya.",
           "Mereka pergi ke kantor Reuters. Melaporkan kejadian itu perlu.",
       }) {
    EXPECT_EQ(cited_outlets(text), Names{}) << text;
  }
}

TEST(Attribution, ReadsAnAddressAsOneName) {
  EXPECT_EQ(cited_outlets("kata dia kepada Kompas.com, Rabu"), Names{"Kompas.com"});
  EXPECT_EQ(cited_outlets("dikutip dari laman CNNIndonesia.com"), Names{"CNN Indonesia"});
}

TEST(Attribution, TakesTheInitialsOfAPersonForThePerson) {
  EXPECT_EQ(cited_outlets("kata saksi kepada AP"), Names{"Associated Press"});
  EXPECT_EQ(cited_outlets("Pria berinisial AP ditahan. Uang itu diberikan kepada AP."), Names{});
  EXPECT_EQ(cited_outlets("Pria berinisial AP ditahan. AP melaporkan temannya."), Names{});
}

TEST(Attribution, TrustsAVerbOfQuotingMoreThanInitials) {
  EXPECT_EQ(cited_outlets("Pria berinisial AP ditahan, dikutip dari AP."),
            Names{"Associated Press"});
}

TEST(Attribution, CitesTheOutletToWhichOneSpoke) {
  for (const char* const text : {
           "kata petani itu saat dihubungi Xinhua, Rabu",
           "kata petani itu ketika ditemui Xinhua",
           "kata petani itu saat dikonfirmasi Xinhua",
           "saat diwawancarai oleh Xinhua",
           "Dalam wawancaranya bersama Xinhua ia berkata lain",
       }) {
    EXPECT_EQ(cited_outlets(text), Names{"Xinhua"}) << text;
  }
}

TEST(Attribution, CitesTheOutletOfDataAndObservations) {
  EXPECT_EQ(cited_outlets("Berdasarkan data Bloomberg, rupiah turun."), Names{"Bloomberg"});
  EXPECT_EQ(cited_outlets("Pantauan Antara di lokasi, air surut."), Names{"Antara"});
  EXPECT_EQ(cited_outlets("Merujuk laporan Bloomberg, rupiah turun."), Names{"Bloomberg"});
}

TEST(Attribution, PassesOverDatesAndAdverbsBeforeTheVerb) {
  EXPECT_EQ(cited_outlets("Kyodo pada Kamis (27/2/2025) juga melaporkan gempa itu."),
            Names{"Kyodo"});
  EXPECT_EQ(cited_outlets("Kyodo dalam laporannya menyebut gempa itu."), Names{"Kyodo"});
  EXPECT_EQ(cited_outlets("Kyodo, baru-baru ini, menulis tentang gempa itu."), Names{"Kyodo"});
  EXPECT_EQ(cited_outlets("Kyodo tutup, dan warga menulis surat."), Names{});
}

TEST(Attribution, CitesTheSpeakerOnlyWhereItSpeaksAsAMedium) {
  EXPECT_EQ(cited_outlets("Surat kabar Haaretz mengatakan hujan turun."), Names{"Haaretz"});
  EXPECT_EQ(cited_outlets("Hujan turun. Haaretz mengatakan panen gagal."), Names{"Haaretz"});
  EXPECT_EQ(cited_outlets("Manajer Haaretz mengatakan panen gagal."), Names{});
  EXPECT_EQ(cited_outlets("Hujan turun. AP mengatakan ia menyesal."), Names{});
}

TEST(Attribution, ReadsALabelWithinALineToo) {
  EXPECT_EQ(cited_outlets("Panen gagal.,Sumber: Reuters,Foto lain"), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("Panen gagal. (Sumber: Reuters)"), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("Panen gagal.\nDisadur dari: Bola.com"), Names{"Bola.com"});
}

TEST(Attribution, ReadsEveryOutletOfALabelledLine) {
  EXPECT_EQ(cited_outlets("Panen gagal.\nSumber: Rina dan Reuters."), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("Panen gagal.\nSumber: Rina.\nReuters tutup."), Names{});
  EXPECT_EQ(cited_outlets("Reporter: Rina,sumber: Reuters"), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("Via Engadget & Gizmodo."), (Names{"Engadget", "Gizmodo"}));
}

TEST(Attribution, CitesWhomAParagraphEndsWith) {
  EXPECT_EQ(cited_outlets("Panen gagal di dua desa, demikian Reuters."), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("Panen gagal. Kendati demikian, Reuters membuka kantor."), Names{});
}

TEST(Attribution, ReadsANameThatHasASignOfItsOwn) {
  EXPECT_EQ(cited_outlets("kata dia, dikutip E! News, Rabu"), Names{"E! News"});
}

TEST(Attribution, PartsAVerbThatIsGluedToTheWordBeforeIt) {
  EXPECT_EQ(cited_outlets("Profil RinaDilansir dari BBC, Rina menang."), Names{"BBC"});
  EXPECT_EQ(cited_outlets("DilansirdetikNewsdariAntara, air surut."),
            (Names{"detikcom", "Antara"}));
}

TEST(Attribution, FollowsTheChainBehindAnUnknownOutlet) {
  EXPECT_EQ(cited_outlets("dikutip Kabar Wonosobo dari Reuters, Rabu"), Names{"Reuters"});
  EXPECT_EQ(cited_outlets("dikutip Menteri Rina dalam pidato di Reuters"), Names{});
}

TEST(Attribution, PassesOverTheOtherNameInBrackets) {
  EXPECT_EQ(cited_outlets("dilansir The Wall Street Journal (WSJ) dan Reuters"),
            (Names{"The Wall Street Journal", "Reuters"}));
}

TEST(Attribution, TakesNoPartOfALongerNameForAnOrdinaryWord) {
  EXPECT_EQ(cited_outlets("dikutip Surya Wijaya dalam pidatonya"), Names{});
  EXPECT_EQ(cited_outlets("dikutip dari Surya, Rabu"), Names{"Surya"});
  EXPECT_EQ(cited_outlets("dikutip dari Surya Rabu (27/2)"), Names{"Surya"});
  EXPECT_EQ(cited_outlets("dilansir Mirror Inggris"), Names{"Daily Mirror"});
}

TEST(Attribution, TakesAntaraLainForNoAgency) {
  EXPECT_EQ(cited_outlets("Ada tiga laporan, dilansir Antara lain oleh peneliti."), Names{});
  EXPECT_EQ(cited_outlets("Ia mencabut laporannya.Antara dia dan mereka ada damai."), Names{});
}

TEST(Attribution, TakesABroadcastForNoCitation) {
  EXPECT_EQ(cited_outlets("Laga itu disiarkan langsung RCTI."), Names{});
  EXPECT_EQ(cited_outlets("Drama itu tayang di SCTV."), Names{});
}

TEST(Attribution, CitesTheOutletsThatSignTheText) {
  EXPECT_EQ(cited_outlets("Hujan turun, dikutip dari BBC. (Antara)"), (Names{"BBC", "Antara"}));
}

TEST(Attribution, ReadsAnAddressWithItsSubdomain) {
  EXPECT_EQ(cited_outlets("dikutip dari www.bbc.com"), Names{"BBC"});
  EXPECT_EQ(cited_outlets("dikutip dari english.alarabiya.net"), Names{"Al Arabiya"});
}

TEST(Attribution, KnowsAnOutletByAnAddressOfAnotherCountry) {
  EXPECT_EQ(cited_outlets("Hujan turun, dilansir dari cosmopolitan.co.uk."), Names{"Cosmopolitan"});
  EXPECT_EQ(cited_outlets("Ia bekerja untuk cosmopolitan.co.uk."), Names{});
}

TEST(Attribution, CitesTheOutletThatSomeoneSpeaksTo) {
  for (const char* const text :
       {"Ia menyampaikan ke Reuters bahwa panen gagal.", "\"Panen gagal,\" kata dia pada Reuters.",
        "Panen gagal, ujarnya ke Reuters.",
        "Menurut keterangan yang diterima Reuters, panen gagal."}) {
    EXPECT_EQ(cited_outlets(text), Names{"Reuters"}) << text;
  }
  EXPECT_EQ(cited_outlets("Ia pergi ke Reuters."), Names{});
}

TEST(Attribution, PassesOverTheAcronymBehindAnOutletThatReports) {
  EXPECT_EQ(cited_outlets("Saudi Press Agency (SPA) mewartakan bahwa hujan turun."),
            Names{"Saudi Press Agency"});
}

TEST(Attribution, TakesAnEnglishArticleForASureSignOfAName) {
  EXPECT_EQ(cited_outlets("Berdasarkan laporan The Sun, hujan turun."), Names{"The Sun"});
}

TEST(Attribution, ReadsWhatAnOutletHasPublishedElsewhere) {
  EXPECT_EQ(cited_outlets("dikutip dari wawancara yang diunggah kanal YouTube Reuters"),
            Names{"Reuters"});
}

TEST(Attribution, GivesNothingForTextThatEndsInATrigger) {
  EXPECT_EQ(cited_outlets(""), Names{});
  EXPECT_EQ(cited_outlets("dikutip"), Names{});
  EXPECT_EQ(cited_outlets("melaporkan"), Names{});
  EXPECT_EQ(cited_outlets("Sumber:"), Names{});
  EXPECT_EQ(cited_outlets("berinisial"), Names{});
}

}  // namespace
}  // namespace kliping
