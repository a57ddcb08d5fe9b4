// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/language.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "indexer/extract/indonesian_words.h"

namespace kliping {
namespace {

constexpr std::string_view indonesian =
    "Pemerintah kabupaten memperbaiki jembatan yang rusak karena banjir pada Senin. Bupati "
    "mengatakan warga bisa melewati jembatan itu dalam dua pekan dan tidak perlu memutar jauh.";
constexpr std::string_view malay =
    "Polis menahan tiga lelaki kerana disyaki mencuri kenderaan pada Isnin. Ketua Polis Daerah "
    "berkata kes itu disiasat dan orang ramai diminta tampil memberi maklumat kepada pihak polis.";
constexpr std::string_view english =
    "The bridge that was damaged by the flood will be open again within two weeks, the mayor said "
    "on Monday, and nobody will have to take the long way round through the hills any more.";
constexpr std::string_view javanese =
    "Pamarentah kabupaten ndandani kreteg sing rusak amarga banjir dina Senin. Bupati ngendika "
    "yen warga bisa liwat kreteg kuwi rong minggu maneh lan ora perlu muter adoh liwat gunung.";

TEST(LanguageCode, ReadsIndonesianInAllItsSpellings) {
  for (const char* const stated : {"id", "ID", "id-ID", "id_ID", "in", "in_ID", "ind", "Indonesian",
                                   "indonesia", "Bahasa Indonesia", " id ", "id, en"}) {
    EXPECT_EQ(language_code(stated), "id") << stated;
  }
}

TEST(LanguageCode, ReadsOtherLanguagesByCodeAndName) {
  EXPECT_EQ(language_code("en_US"), "en");
  EXPECT_EQ(language_code("eng"), "en");
  EXPECT_EQ(language_code("English"), "en");
  EXPECT_EQ(language_code("ms-MY"), "ms");
  EXPECT_EQ(language_code("Bahasa Melayu"), "ms");
  EXPECT_EQ(language_code("jw"), "jv");
  EXPECT_EQ(language_code("zh-Hant"), "zh");
}

TEST(LanguageCode, IsEmptyForWhatIsNoLanguage) {
  for (const char* const stated : {"", "None", "xx", "qqq", "berita", "123"}) {
    EXPECT_EQ(language_code(stated), "") << stated;
  }
}

TEST(LanguageCode, IsEmptyForALanguageWithoutACodeOfTwoLetters) {
  EXPECT_EQ(language_code("min"), "");
}

TEST(DetectLanguage, TellsIndonesianFromItsKinAndFromEnglish) {
  EXPECT_EQ(detect_language(indonesian), "id");
  EXPECT_EQ(detect_language(malay), "ms");
  EXPECT_EQ(detect_language(english), "en");
  EXPECT_EQ(detect_language(javanese), "jv");
}

TEST(DetectLanguage, IsNotLedAstrayByAnIndonesianArticleOnMalaysia) {
  EXPECT_EQ(detect_language("Kepolisian Malaysia menahan tiga warga negara Indonesia di Johor "
                            "karena kasus pencurian mobil, ujar seorang pejabat di Kuala Lumpur. "
                            "Uang dan ponsel milik tersangka disita dan tidak akan dikembalikan."),
            "id");
}

TEST(DetectLanguage, IsNotCertainOfAFewWords) {
  EXPECT_EQ(detect_language(""), "");
  EXPECT_EQ(detect_language("Banjir Surut"), "");
  EXPECT_EQ(detect_language("Hujan turun di desa."), "");
  EXPECT_EQ(detect_language("12.345 67,8 (9/10) 11-12"), "");
}

TEST(DetectLanguage, IsNotCertainOfATableOfNames) {
  EXPECT_EQ(
      detect_language("Rovers 2 - 1 United, City 0 - 0 Town, Wanderers 3 - 3 Albion, North End "
                      "1 - 4 Forest, Athletic 2 - 2 County, Villa 5 - 0 Palace"),
      "");
}

TEST(DetectLanguage, ReadsDamagedBytesWithoutFailing) {
  EXPECT_EQ(detect_language(std::string(indonesian) + "\xFF\xFE"), "id");
  EXPECT_EQ(detect_language(std::string(500, '\xFF')), "");
}

TEST(DetectLanguage, GivesManyThreadsTheSameAnswer) {
  std::vector<std::string> answers(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& answer : answers) {
      threads.emplace_back([&answer] {
        for (int i = 0; i < 200; ++i) answer = detect_language(malay);
      });
    }
  }
  EXPECT_EQ(answers, std::vector<std::string>(4, "ms"));
}

TEST(CountWords, CountsEachKind) {
  const WordCounts counts = count_words("Polisi dan kerana itu, KERANA karena.");
  EXPECT_EQ(counts.common, 2);
  EXPECT_EQ(counts.indonesian, 2);
  EXPECT_EQ(counts.malay, 2);
}

TEST(CountWords, CountsNothingInTextWithoutSuchWords) {
  const WordCounts counts = count_words("polisinya \u00E9dan 12");
  EXPECT_EQ(counts.common + counts.indonesian + counts.malay, 0);
}

}  // namespace
}  // namespace kliping
