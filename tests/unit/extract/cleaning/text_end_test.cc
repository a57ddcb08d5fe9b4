// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/text_end.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

std::string without_end(std::string text) {
  erase_text_end(text);
  return text;
}

TEST(TextEnd, LosesInitials) {
  EXPECT_EQ(without_end("Hujan turun. (kid/djm)"), "Hujan turun.");
  EXPECT_EQ(without_end("Hujan turun.(rsa / rsa)"), "Hujan turun.");
  EXPECT_EQ(without_end("Hujan turun. (nal/net/c)"), "Hujan turun.");
  EXPECT_EQ(without_end("Hujan turun. (rca) (kid/djm)"), "Hujan turun.");
}

TEST(TextEnd, LosesTheTagsBehindInitials) {
  EXPECT_EQ(without_end("Hujan turun. (kid/djm) banjir jakarta hujan 2019"), "Hujan turun.");
  EXPECT_EQ(without_end("Hujan turun. (kid/djm) banjir Sebelumnya Banjir Surut di Kota "
                        "Selanjutnya Harga Beras Naik"),
            "Hujan turun.");
}

TEST(TextEnd, LosesCommasThatJoinedEmptyLines) {
  EXPECT_EQ(without_end("Hujan turun.,,, ,"), "Hujan turun.");
  EXPECT_EQ(without_end("Hujan turun. (kmp),,,"), "Hujan turun.");
  EXPECT_EQ(without_end("Hujan turun. (dta), ,,."), "Hujan turun.");
  EXPECT_EQ(without_end("Hujan turun..."), "Hujan turun...");
  EXPECT_EQ(without_end(",,"), "");
}

TEST(TextEnd, KeepsWordsInBrackets) {
  for (const char* const text :
       {"Warga senang (gembira)", "Warga senang (wali) di kota",
        "Warga senang (kid/djm) Hujan turun.", "Warga (PDIP)", "Warga (", "Warga senang (27/2)"}) {
    EXPECT_EQ(without_end(text), text);
  }
}

}  // namespace
}  // namespace kliping
