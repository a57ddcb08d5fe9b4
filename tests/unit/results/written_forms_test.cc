// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// How the table of common/doc/indonesian.md works out: what is written in an
/// article, and queries that find it or do not.
struct WrittenForm {
  std::string text;
  std::vector<std::string> found_by;
  std::vector<std::string> not_found_by;
};

void PrintTo(const WrittenForm& form, std::ostream* out) { *out << form.text; }

class WrittenForms : public ArchiveTest, public ::testing::WithParamInterface<WrittenForm> {};

TEST_P(WrittenForms, AreFoundAsPeopleWriteThem) {
  build({{.id = "a", .title = "Judul", .body = "Kabar: " + GetParam().text + " kemarin."}});
  for (const std::string& query : GetParam().found_by) expect_hits(query, {"a"});
  for (const std::string& query : GetParam().not_found_by) expect_hits(query, {});
}

INSTANTIATE_TEST_SUITE_P(
    Table, WrittenForms,
    ::testing::Values(
        WrittenForm{"Erdo\u011Fan", {"erdogan", "ERDOGAN", "\"Erdo\u011Fan\""}, {}},
        WrittenForm{"Jum\u2019at", {"jumat", "jum'at", "\"Jumat\""}, {"jum"}},
        WrittenForm{"ke\u00ADmen\u200Bterian", {"kementerian"}, {}},
        WrittenForm{"pandemi.Percepatan vaksin", {"pandemi", "percepatan", "cepat"}, {}},
        WrittenForm{"dikutip dariIndia Today", {"\"India Today\"", "india", "dariIndia"}, {}},
        WrittenForm{
            "melalui Kompas.com", {"kompas", "Kompas.com", "\"kompas.com\""}, {"kompascom"}},
        WrittenForm{"B.J. Habibie", {"\"BJ Habibie\"", "b.j. habibie", "\"B.J. Habibie\""}, {}},
        WrittenForm{"BJ Habibie", {"\"B.J. Habibie\"", "bj"}, {}},
        WrittenForm{
            "sebesar Rp1.500.000", {"Rp1.500.000", "1.500.000", "\"Rp 1.500.000\""}, {"1.500"}},
        WrittenForm{"sebesar Rp 1.500.000", {"Rp1.500.000", "rp1.500.000"}, {}},
        WrittenForm{"senilai 1,5 triliun", {"\"1,5 triliun\"", "1,5"}, {"1.5"}},
        WrittenForm{"pukul 20.30 WIB", {"20.30", "\"20.30 WIB\"", "wib"}, {"20"}},
        WrittenForm{"tanggal 27/2/2025", {"27/2/2025", "2025", "\"27 2 2025\""}, {"2/27/2025"}},
        WrittenForm{"HUT ke-80", {"ke-80", "80", "\"HUT ke 80\""}, {"ke80", "ke-8"}},
        WrittenForm{"era 1990-an", {"1990", "1990-an", "\"1990-an\""}, {"1990an"}},
        WrittenForm{"kata KPK-nya", {"kpk", "KPK", "kpk-nya"}, {"nya"}},
        WrittenForm{"se-Indonesia", {"indonesia", "se-indonesia", "\"se Indonesia\""}, {}},
        WrittenForm{"pakta AS-Rusia", {"\"AS Rusia\"", "AS-Rusia", "rusia", "=AS"}, {"Rusia-AS"}},
        WrittenForm{"roda patah as", {"as"}, {"=AS"}},
        WrittenForm{"orang A.S. itu", {"AS", "=AS"}, {}}));

}  // namespace
}  // namespace kliping::test
