// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// Negations, with the C library filling memory before it is used, so that
/// nobody may read what was never set.
class Negation : public ProgramTest {
 protected:
  [[nodiscard]] std::string count(const std::string& query, const std::string& filler) const {
    const std::string tunables = "glibc.malloc.tcache_count=0:glibc.malloc.perturb=" + filler;
    return search({"--count", query}, {.environment = {{"GLIBC_TUNABLES", tunables}}}).out;
  }
};

TEST_F(Negation, HoldsForGroupsWhateverStoodInMemory) {
  build({{.id = "forms", .title = "Nelayan", .body = "Mereka membaca surat."},
         {.id = "stems", .title = "Nelayan", .body = "Pembaca menyurati mereka."},
         {.id = "one", .title = "Nelayan", .body = "Mereka membaca."},
         {.id = "none", .title = "Nelayan", .body = "Mereka pulang."}});
  for (const char* const filler : {"0", "1", "65", "129", "191", "255"}) {
    EXPECT_EQ(count("-(membaca surat)", filler), "2\n") << "memory full of " << filler;
    EXPECT_EQ(count("nelayan -((membaca OR pulang) mereka)", filler), "0\n");
    EXPECT_EQ(count("nelayan -sentence(membaca surat)", filler), "2\n");
  }
}

TEST_F(Negation, InGroupsWithinGroupsIsNotSearchedForEachOfThemAnew) {
  build({{.id = "a", .title = "Ikan", .body = "Pukat."},
         {.id = "b", .title = "Ikan", .body = "Pukat dan jaring."},
         {.id = "c", .title = "Udang", .body = "Pukat."}});
  std::string query = "pukat -jaring";
  for (int depth = 0; depth < 60; ++depth) query = "(" + query + ") -bubu";
  EXPECT_EQ(count(query, "0"), "2\n");
  EXPECT_EQ(count("((" + query + ") OR (jaring -udang)) -ikan", "0"), "1\n");
}

TEST_F(Negation, OfEverythingFindsNothing) {
  build({{.id = "a", .title = "Ikan", .body = "Pukat."}});
  EXPECT_EQ(count("-*", "0"), "0\n");
  EXPECT_EQ(count("-takadakata", "0"), "1\n");
}

}  // namespace
}  // namespace kliping::test
