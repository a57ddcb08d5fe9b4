// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/sentences.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

/// The sentences of a paragraph, each from its first to its last word.
std::vector<std::string> sentences_of(std::string_view paragraph) {
  std::vector<std::string> sentences;
  Tokenizer tokenizer(paragraph);
  Token previous;
  std::size_t begin = 0;
  for (Token word; tokenizer.next(word); previous = word) {
    if (previous.form.empty()) begin = word.begin;
    if (previous.form.empty() || !ends_sentence(paragraph, previous, word)) continue;
    sentences.emplace_back(paragraph.substr(begin, previous.end - begin));
    begin = word.begin;
  }
  if (!previous.form.empty()) sentences.emplace_back(paragraph.substr(begin, previous.end - begin));
  return sentences;
}

using Sentences = std::vector<std::string>;

TEST(Sentences, EndAtFullStopsQuestionsAndExclamations) {
  EXPECT_EQ(sentences_of("Air naik. Warga pindah! Ke mana? Ke bukit\u2026 Malam tiba."),
            (Sentences{"Air naik", "Warga pindah", "Ke mana", "Ke bukit", "Malam tiba"}));
}

TEST(Sentences, EndBehindBracketsAndQuotationMarks) {
  EXPECT_EQ(sentences_of("Banjir surut, Rabu (26/2/2025). \u201CSyukurlah.\u201D Warga pulang."),
            (Sentences{"Banjir surut, Rabu (26/2/2025", "Syukurlah", "Warga pulang"}));
}

TEST(Sentences, GoOnWhereASmallLetterFollows) {
  EXPECT_EQ(sentences_of("\"Benarkah?\" tanya dia."), Sentences{"Benarkah?\" tanya dia"});
  EXPECT_EQ(sentences_of("Katanya ... entah. \u00E9tude baru"),
            Sentences{"Katanya ... entah. \u00E9tude baru"});
}

TEST(Sentences, DoNotEndAtAbbreviationsAndInitials) {
  EXPECT_EQ(sentences_of("Menurut dr. Sari dan Prof. A. Budi, Jl. Melati No. 5 longsor."),
            Sentences{"Menurut dr. Sari dan Prof. A. Budi, Jl. Melati No. 5 longsor"});
  EXPECT_EQ(sentences_of("Tamu B.J. Habibie hadir."), Sentences{"Tamu B.J. Habibie hadir"});
}

TEST(Sentences, DoNotEndInsideNumbersAndAddresses) {
  EXPECT_EQ(sentences_of("Tiket Rp1.500.000 dijual di Kompas.com dan Detik.Com sejak 20.30 WIB"),
            Sentences{"Tiket Rp1.500.000 dijual di Kompas.com dan Detik.Com sejak 20.30 WIB"});
}

TEST(Sentences, EndWhereAScrapeHasLostTheBlank) {
  EXPECT_EQ(sentences_of("Air naik sejak pagi.Menurut warga"),
            (Sentences{"Air naik sejak pagi", "Menurut warga"}));
  EXPECT_EQ(sentences_of("\u201CKami pindah.\u201DWarga lain tidak"),
            (Sentences{"Kami pindah", "Warga lain tidak"}));
}

TEST(Paragraphs, AreTheLinesOfABody) {
  std::vector<std::string> lines;
  for_each_paragraph("Satu.\nDua.\n", [&](std::string_view line) { lines.emplace_back(line); });
  EXPECT_EQ(lines, (std::vector<std::string>{"Satu.", "Dua.", ""}));
}

}  // namespace
}  // namespace kliping
