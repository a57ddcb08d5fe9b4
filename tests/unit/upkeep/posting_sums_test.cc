// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/posting_sums.h"

#include <gtest/gtest.h>

#include "tests/support/scratch_directory.h"

namespace kliping::test {
namespace {

class PostingSumsOfAnIndex : public ::testing::Test {
 protected:
  PostingSumsOfAnIndex() : index((scratch / "index").string(), Xapian::DB_CREATE) {
    document.add_term("air", 4);
    document.add_term("naik");
    document.add_boolean_term("Qa");
    index.replace_document(4, document);
    index.commit();
  }

  [[nodiscard]] std::uint64_t sum_in_index(Xapian::docid number) const {
    return PostingSums::read(index, [] { return false; })->of(number);
  }

  ScratchDirectory scratch;
  Xapian::WritableDatabase index;
  Xapian::Document document;
};

TEST_F(PostingSumsOfAnIndex, AreThoseOfTheDocuments) {
  EXPECT_EQ(sum_in_index(4), posting_sum(document));
  EXPECT_EQ(sum_in_index(3), 0U);
  EXPECT_EQ(sum_in_index(5), 0U);
}

TEST_F(PostingSumsOfAnIndex, TellEveryDifference) {
  const std::uint64_t sum = sum_in_index(4);
  Xapian::Document counted = document;
  counted.add_term("air");
  EXPECT_NE(posting_sum(counted), sum);
  Xapian::Document longer = document;
  longer.add_boolean_term("Lid");
  EXPECT_NE(posting_sum(longer), sum);
  Xapian::Document shorter = document;
  shorter.remove_term("Qa");
  EXPECT_NE(posting_sum(shorter), sum);
}

TEST_F(PostingSumsOfAnIndex, AreNotReadToTheEndWhereThatIsNotWanted) {
  EXPECT_FALSE(PostingSums::read(index, [] { return true; }).has_value());
}

}  // namespace
}  // namespace kliping::test
