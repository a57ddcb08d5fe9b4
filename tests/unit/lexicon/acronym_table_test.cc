// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lexicon/acronym_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "common/lexicon/lexicon.h"
#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/tokenise.h"
#include "kliping/error.h"

namespace kliping {
namespace {

/// The senses with ` | ` between them.
std::string joined(std::span<const std::string> senses) {
  std::string all;
  for (const std::string& sense : senses) all += (all.empty() ? "" : " | ") + sense;
  return all;
}

/// A small table, in the form of acronyms.tsv.
std::string in_small_table(std::string_view written) {
  static const AcronymTable small(
      "# a remark\n"
      "\n"
      "LK\tlensa kita\n"
      "LKN\tLensa Kita Nasional\n"
      "PAN\tpanitia acara nusantara\n"
      "MERAH\tmesin raksasa hijau\n"
      "ADALAH\tasosiasi dagang laut\n"
      "Menlen\tMenteri Lensa\n"
      "Meja\tmesin jahit\n"
      "?Sulut\tSulawesi Utara\n"
      "?ACT\tAksi Cepat\n"
      "P3K\tpertolongan pertama\n"
      "PLN\tpusat lensa nasional|pasar lama nusa\n");
  return joined(small.senses_of(written));
}

std::string known(std::string_view written) {
  return joined(AcronymTable::instance().senses_of(written));
}

/// Expects that the table is refused in words that have `part` in them.
void expect_refused(std::string_view tsv, const char* part) {
  try {
    const AcronymTable table(tsv);
    ADD_FAILURE() << "accepted: " << tsv;
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failure);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, part, error.what());
  }
}

TEST(AcronymTable, FindsTheSenseOfAnAcronym) {
  EXPECT_EQ(in_small_table("LKN"), "Lensa Kita Nasional");
  EXPECT_EQ(in_small_table("Menlen"), "Menteri Lensa");
  EXPECT_EQ(in_small_table("P3K"), "pertolongan pertama");
}

TEST(AcronymTable, HasAllSensesOfAnAmbiguousAcronymInItsOrder) {
  EXPECT_EQ(in_small_table("PLN"), "pusat lensa nasional | pasar lama nusa");
}

TEST(AcronymTable, HasNoSensesOfOtherWords) {
  for (const char* const word : {"", "-", "lensa", "LKNN", "LKN RI", "#", "sulut", "\xFF"}) {
    EXPECT_EQ(in_small_table(word), "") << word;
  }
}

TEST(AcronymTable, FindsWhateverTheCaseWhereItIsNoOrdinaryWord) {
  EXPECT_EQ(in_small_table("lkn"), "Lensa Kita Nasional");
  EXPECT_EQ(in_small_table("Lkn"), "Lensa Kita Nasional");
  EXPECT_EQ(in_small_table("p3k"), "pertolongan pertama");
}

TEST(AcronymTable, FindsMixedCaseHoweverItIsWritten) {
  EXPECT_EQ(in_small_table("menlen"), "Menteri Lensa");
  EXPECT_EQ(in_small_table("MENLEN"), "Menteri Lensa");
  EXPECT_EQ(in_small_table("meja"), "mesin jahit") << "not marked, so it counts though a root";
}

TEST(AcronymTable, WantsTwoCharactersInCapitals) {
  EXPECT_EQ(in_small_table("LK"), "lensa kita");
  EXPECT_EQ(in_small_table("lk"), "");
  EXPECT_EQ(in_small_table("Lk"), "");
}

TEST(AcronymTable, WantsRootsOfTheLexiconInCapitals) {
  ASSERT_TRUE(lexicon::find_root("merah"));
  EXPECT_EQ(in_small_table("MERAH"), "mesin raksasa hijau");
  EXPECT_EQ(in_small_table("merah"), "");
  EXPECT_EQ(in_small_table("Merah"), "");
}

TEST(AcronymTable, WantsExceptionsOfTheLexiconInCapitals) {
  ASSERT_FALSE(lexicon::find_root("adalah"));
  EXPECT_EQ(in_small_table("ADALAH"), "asosiasi dagang laut");
  EXPECT_EQ(in_small_table("adalah"), "");
}

TEST(AcronymTable, WantsMarkedOnesAsSpelledOrInCapitals) {
  EXPECT_EQ(in_small_table("Sulut"), "Sulawesi Utara");
  EXPECT_EQ(in_small_table("SULUT"), "Sulawesi Utara");
  EXPECT_EQ(in_small_table("sulut"), "");
  EXPECT_EQ(in_small_table("ACT"), "Aksi Cepat");
  EXPECT_EQ(in_small_table("Act"), "");
}

TEST(AcronymTable, FindsByTheNormalisedForm) {
  EXPECT_EQ(in_small_table("L\u00ADKN"), "Lensa Kita Nasional") << "soft hyphen";
  EXPECT_EQ(in_small_table("\uFF2C\uFF2B\uFF2E"), "Lensa Kita Nasional") << "full width";
}

TEST(AcronymTable, MayBeEmpty) {
  const AcronymTable table("");
  EXPECT_TRUE(table.acronyms().empty());
  EXPECT_TRUE(table.senses_of("KPK").empty());
}

TEST(FaultyAcronymTable, IsRefusedWhereALineHasNotTwoColumns) {
  expect_refused("LKN\n", "`LKN` is not two columns");
  expect_refused("LKN lensa kita\n", "is not two columns");
  expect_refused("LKN\tlensa kita\tmore\n", "is not two columns");
}

TEST(FaultyAcronymTable, IsRefusedWhereAnAcronymIsNotOneWord) {
  expect_refused("Menko Lensa\tmenteri lensa\n", "`Menko Lensa` is not one word");
  expect_refused("LK-N\tlensa kita\n", "`LK-N` is not one word");
  expect_refused("\tlensa kita\n", "is not one word");
  expect_refused("?\tlensa kita\n", "is not one word");
}

TEST(FaultyAcronymTable, IsRefusedWhereAnAcronymStandsTwice) {
  expect_refused("LKN\tlensa kita\nLKN\tlensa kota\n", "`LKN` is there twice");
  expect_refused("LKN\tlensa kita\nLkn\tlensa kota\n", "`Lkn` is there twice");
  expect_refused("LKN\tlensa kita\n?LKN\tlensa kota\n", "`LKN` is there twice");
}

TEST(FaultyAcronymTable, IsRefusedWhereASenseHasLessThanTwoWords) {
  expect_refused("LKN\tlensa\n", "`LKN` has a sense of less than two words");
  expect_refused("LKN\t\n", "less than two words");
  expect_refused("LKN\tlensa kita|\n", "less than two words");
  expect_refused("LKN\tlensa kita|lensa\n", "less than two words");
}

TEST(KnownAcronyms, AreManyAndWithoutFault) {
  EXPECT_GT(AcronymTable::instance().acronyms().size(), 1000U);
}

TEST(KnownAcronyms, IncludeThoseOfEverydayNews) {
  EXPECT_EQ(known("AS"), "Amerika Serikat");
  EXPECT_EQ(known("KPK"), "Komisi Pemberantasan Korupsi");
  EXPECT_EQ(known("bumn"), "badan usaha milik negara");
  EXPECT_EQ(known("Menlu"), "Menteri Luar Negeri");
  EXPECT_EQ(known("menlu"), "Menteri Luar Negeri");
  EXPECT_EQ(known("pilkada"), "pemilihan kepala daerah");
  EXPECT_EQ(known("MBG"), "Makan Bergizi Gratis");
}

TEST(KnownAcronyms, SayAllThatAnAmbiguousOneCanMean) {
  EXPECT_EQ(known("PBB"),
            "Perserikatan Bangsa-Bangsa | Partai Bulan Bintang | pajak bumi dan bangunan");
  EXPECT_EQ(known("PMK"),
            "penyakit mulut dan kuku | peraturan menteri keuangan | "
            "Pembangunan Manusia dan Kebudayaan");
}

TEST(KnownAcronyms, AreNotFoundInOrdinaryWords) {
  for (const char* const word :
       {"as",  "As",  "bi",  "ma",    "pan",   "Pan",     "tim",     "Tim",    "aman", "api", "das",
        "pon", "bin", "Kim", "sulut", "kasat", "kontras", "Kontras", "permen", "big",  "spam"}) {
    EXPECT_EQ(known(word), "") << word;
  }
}

TEST(KnownAcronyms, NeverGiveTheSameSenseTwice) {
  for (const Acronym& acronym : AcronymTable::instance().acronyms()) {
    std::set<std::string> forms;
    for (const std::string& sense : acronym.senses) {
      EXPECT_TRUE(forms.insert(normalise(sense)).second) << acronym.spelling << ": " << sense;
    }
  }
}

TEST(KnownAcronyms, AreEachFoundAsTheyAreSpelled) {
  for (const Acronym& acronym : AcronymTable::instance().acronyms()) {
    EXPECT_EQ(known(acronym.spelling), joined(acronym.senses)) << acronym.spelling;
    EXPECT_NE(acronym.spelling, normalise(acronym.spelling)) << "no capital";
  }
}

TEST(KnownAcronyms, AreFoundInSmallLettersUnlessTheyAreOrdinaryWords) {
  for (const Acronym& acronym : AcronymTable::instance().acronyms()) {
    EXPECT_EQ(known(normalise(acronym.spelling)).empty(), acronym.ordinary_word)
        << acronym.spelling;
  }
}

/// Whether the letters of `acronym` stand in `sense` in their order.
bool abbreviates(std::string_view acronym, std::string_view sense) {
  const std::string letters = normalise(sense);
  std::size_t from = 0;
  for (const char c : normalise(acronym)) {
    if (!ascii::is_letter(c)) continue;
    from = letters.find(c, from);
    if (from == std::string::npos) return false;
    ++from;
  }
  return true;
}

/// Acronyms of other words than their senses: of another language, for the most,
/// with senses that news write in Indonesian.
constexpr std::array<std::string_view, 23> translated{
    "AFC", "AI",  "BWF", "CDC", "CIA", "ELSAM", "EV",   "FAO", "FBI",  "FIFA", "ICJ", "IDF",
    "ILO", "IMF", "IOC", "LNG", "MoU", "NATO",  "OPEC", "PLO", "USGS", "WHO",  "WTO"};

bool is_translated(const Acronym& acronym) {
  return std::find(translated.begin(), translated.end(), acronym.spelling) != translated.end();
}

TEST(KnownAcronyms, AreMadeOfTheLettersOfTheirSensesUnlessTranslated) {
  for (const Acronym& acronym : AcronymTable::instance().acronyms()) {
    for (const std::string& sense : acronym.senses) {
      EXPECT_NE(abbreviates(acronym.spelling, sense), is_translated(acronym))
          << acronym.spelling << ": " << sense;
    }
  }
}

/// How many of the words begin with a letter of the acronym, in percent.
std::size_t share_of_initials(std::string_view acronym, std::string_view sense) {
  const std::string letters = normalise(acronym);
  std::size_t words = 0;
  std::size_t initials = 0;
  Tokenizer tokenizer(sense);
  for (Token word; tokenizer.next(word); ++words) {
    if (letters.find(word.form.front()) != std::string::npos) ++initials;
  }
  return words == 0 ? 0 : initials * 100 / words;
}

TEST(KnownAcronyms, TakeMostInitialsOfTheirSensesWhereTheyAreInCapitals) {
  for (const Acronym& acronym : AcronymTable::instance().acronyms()) {
    const std::string& spelling = acronym.spelling;
    const bool mixed = std::any_of(spelling.begin(), spelling.end(), ascii::is_small);
    if (mixed || is_translated(acronym)) continue;
    for (const std::string& sense : acronym.senses) {
      EXPECT_GE(share_of_initials(spelling, sense), 60U) << spelling << ": " << sense;
    }
  }
}

}  // namespace
}  // namespace kliping
