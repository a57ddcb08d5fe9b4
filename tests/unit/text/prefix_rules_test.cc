// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/prefix_rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace kliping::prefix_rules {
namespace {

using Found = std::pair<Prefix, std::string>;

std::vector<Found> prefixes_of(std::string_view word) {
  std::vector<Found> found;
  for_each_prefix(Part(word), [&](Prefix prefix, const Part& rest) {
    found.emplace_back(prefix, rest.text());
  });
  return found;
}

bool has(std::string_view word, Prefix prefix, const std::string& rest) {
  const auto found = prefixes_of(word);
  return std::find(found.begin(), found.end(), Found(prefix, rest)) != found.end();
}

TEST(PrefixRules, TakeOffPlainPrefixes) {
  EXPECT_TRUE(has("dibaca", Prefix::di, "baca"));
  EXPECT_TRUE(has("kedua", Prefix::ke, "dua"));
  EXPECT_TRUE(has("sebuah", Prefix::se, "buah"));
  EXPECT_TRUE(has("kubaca", Prefix::ku, "baca"));
  EXPECT_TRUE(has("kaubaca", Prefix::kau, "baca"));
}

TEST(PrefixRules, RestoreTheLetterThatANasalReplaced) {
  EXPECT_TRUE(has("memakai", Prefix::me, "pakai"));
  EXPECT_TRUE(has("menulis", Prefix::me, "tulis"));
  EXPECT_TRUE(has("menyapu", Prefix::me, "sapu"));
  EXPECT_TRUE(has("mengirim", Prefix::me, "kirim"));
  EXPECT_TRUE(has("pemakai", Prefix::pe, "pakai"));
  EXPECT_TRUE(has("pengering", Prefix::pe, "kering"));
}

TEST(PrefixRules, KeepTheLetterThatANasalDidNotReplace) {
  EXPECT_TRUE(has("membaca", Prefix::me, "baca"));
  EXPECT_TRUE(has("mencari", Prefix::me, "cari"));
  EXPECT_TRUE(has("mengambil", Prefix::me, "ambil"));
  EXPECT_TRUE(has("mengganti", Prefix::me, "ganti"));
  EXPECT_TRUE(has("melihat", Prefix::me, "lihat"));
  EXPECT_TRUE(has("menyanyi", Prefix::me, "nyanyi"));
  EXPECT_TRUE(has("memasak", Prefix::me, "masak"));
}

TEST(PrefixRules, KnowLoanWordsThatKeepOrLoseTheirFirstLetter) {
  EXPECT_TRUE(has("memproses", Prefix::me, "proses"));
  EXPECT_TRUE(has("pemrosesan", Prefix::pe, "prosesan"));
  EXPECT_TRUE(has("mengkritik", Prefix::me, "kritik"));
  EXPECT_TRUE(has("mentransfer", Prefix::me, "transfer"));
}

TEST(PrefixRules, KnowTheLongFormBeforeShortWords) {
  EXPECT_TRUE(has("mengebom", Prefix::menge, "bom"));
  EXPECT_TRUE(has("pengecekan", Prefix::penge, "cekan"));
}

TEST(PrefixRules, KnowWhereBerTerAndPerLoseTheirR) {
  EXPECT_TRUE(has("bekerja", Prefix::ber, "kerja"));
  EXPECT_TRUE(has("berenang", Prefix::ber, "renang"));
  EXPECT_TRUE(has("tepercaya", Prefix::ter, "percaya"));
  EXPECT_TRUE(has("terasa", Prefix::ter, "rasa"));
  EXPECT_TRUE(has("beterbangan", Prefix::ber, "terbangan"));
  EXPECT_TRUE(has("perbankan", Prefix::per, "bankan"));
}

TEST(PrefixRules, KnowPeThatChangesNothing) {
  EXPECT_TRUE(has("petinju", Prefix::bare_pe, "tinju"));
  EXPECT_FALSE(has("pelari", Prefix::bare_pe, "lari"));
}

TEST(PrefixRules, GiveNoResultTwice) {
  for (const char* const word : {"memasak", "pelari", "pengering", "berenang", "pemrosesan"}) {
    auto found = prefixes_of(word);
    std::sort(found.begin(), found.end());
    EXPECT_EQ(std::adjacent_find(found.begin(), found.end()), found.end()) << word;
  }
}

TEST(PrefixRules, FindNothingInWordsWithoutPrefixOrWithoutRest) {
  for (const char* const word : {"", "d", "di", "dia", "men", "baca", "anak", "2025", "\xFF"}) {
    EXPECT_TRUE(prefixes_of(word).empty()) << word;
  }
}

TEST(Part, IsCutAtBothEnds) {
  const Part part("menulis");
  EXPECT_EQ(part.text(), "menulis");
  EXPECT_EQ(part.from(2).text(), "nulis");
  EXPECT_EQ(part.from(3, 't').text(), "tulis");
  EXPECT_EQ(part.without_last(3).text(), "menu");
  EXPECT_EQ(part.from(99).text(), "");
  EXPECT_EQ(part.without_last(99).text(), "");
}

TEST(Part, KeepsNoMoreThanAWordMayHave) {
  EXPECT_EQ(Part(std::string(100, 'a')).text().size(), max_word_bytes);
}

}  // namespace
}  // namespace kliping::prefix_rules
