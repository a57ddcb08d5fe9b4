// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// Which hyphenated words find which.
class HyphenatedWords : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "tamu", .title = "Panitia Mengundang", .body = "Para tamu diundang ke balai kota."},
        {.id = "hukum", .title = "Perundang-undangan", .body = "Undang-undangnya belum sah."},
        {.id = "mobil", .title = "Mobil Bolak-balik", .body = "Anak-anaknya menunggu KPK-nya."},
        {.id = "balik", .title = "Arus Balik", .body = "Seorang anak di mobil. KPK, nya."},
    });
  }
};

TEST_F(HyphenatedWords, TellALawFromAnInvitation) {
  expect_hits("undang", {"tamu"});
  expect_hits("undang-undang", {"hukum"});
  expect_hits("title:undang-undang", {"hukum"});
}

TEST_F(HyphenatedWords, AreFoundByTheirRoot) {
  expect_hits("anak", {"mobil", "balik"});
  expect_hits("anak-anak", {"mobil", "balik"});
  expect_hits("balik", {"mobil", "balik"});
}

TEST_F(HyphenatedWords, AreFoundByThePhraseOfTheirForms) {
  expect_hits("\"bolak balik\"", {"mobil"});
  expect_hits("\"undang-undangnya\"", {"hukum"});
}

TEST_F(HyphenatedWords, AreFoundWithoutThePronounBehindTheHyphen) {
  expect_hits("kpk", {"mobil", "balik"});
  expect_hits("nya", {"balik"});
}

}  // namespace
}  // namespace kliping::test
