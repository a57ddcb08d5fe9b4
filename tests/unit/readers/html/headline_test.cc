// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/headline.h"

#include <gtest/gtest.h>

#include <vector>

namespace kliping {
namespace {

const std::vector<std::string> names{"Kabar Lereng", "Nasional"};

TEST(Headline, LosesTheNamesBehindIt) {
  for (const char* const title :
       {"Hujan Turun - Kompas.com", "Hujan Turun | Kabar Lereng", "Hujan Turun – kabar lereng",
        "Hujan Turun | Nasional | Republika", "  Hujan Turun  "}) {
    EXPECT_EQ(without_site_name(title, names), "Hujan Turun") << title;
  }
}

TEST(Headline, KeepsWhatIsNoNameOfASite) {
  for (const char* const title :
       {"Hujan Turun - Warga Senang", "Hujan-Hujanan", "Kompas.com", "Jakarta | Bandung"}) {
    EXPECT_EQ(without_site_name(title, names), title);
  }
}

TEST(Headline, IsTakenInFullFromThePageWhereItWasCutShort) {
  const std::vector<std::string> shown{"", "Hujan Turun di Wonosobo, Warga Senang"};
  EXPECT_EQ(full_headline("Hujan Turun di ...", shown), shown[1]);
  EXPECT_EQ(full_headline("Hujan turun di…", shown), shown[1]);
  EXPECT_EQ(full_headline("Kabar Kita: Hujan Turun di Wonosobo", shown), shown[1]);
  EXPECT_EQ(full_headline("Kabar Kita - Hujan Turun", shown), shown[1]);
}

TEST(Headline, StaysWherePageShowsNothingLikeIt) {
  const std::vector<std::string> shown{"Berita Lain", "Kopi " + std::string(300, 'x')};
  for (const char* const title : {"Hujan Turun ...", "Hujan: Warga Senang", "Kedai: Kopi", ""}) {
    EXPECT_EQ(full_headline(title, shown), title);
  }
}

}  // namespace
}  // namespace kliping
