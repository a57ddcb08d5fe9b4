// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/value_column.h"

#include <gtest/gtest.h>

#include <array>

#include "searcher/match/value_reader.h"

namespace kliping::match {
namespace {

class ValueColumns : public ::testing::Test {
 protected:
  void add(const std::string& publisher, const std::string& cited) {
    Xapian::Document document;
    document.add_value(static_cast<Xapian::valueno>(Slot::publisher), publisher);
    document.add_value(static_cast<Xapian::valueno>(Slot::cited), cited);
    database_.add_document(document);
  }

  Xapian::WritableDatabase database_{"", Xapian::DB_BACKEND_INMEMORY};
};

TEST_F(ValueColumns, HaveTheirContentsInOrder) {
  for (const char* const publisher : {"Tempo", "Antara", "", "Tempo"}) add(publisher, "");
  const std::array slots{Slot::publisher};
  Deadline no_end(std::nullopt);
  const ValueColumn column = read_column(database_, slots, no_end);
  EXPECT_EQ(column.contents, (std::vector<std::string>{"", "Antara", "Tempo"}));
  EXPECT_EQ(column.ordinals, (std::vector<std::uint32_t>{0, 2, 1, 0, 2}));
}

TEST_F(ValueColumns, OfTwoSlotsJoinTheirValues) {
  add("Tempo", "");
  add("", "Reuters");
  add("Tempo", "Reuters");
  add("", "");
  const std::array slots{Slot::publisher, Slot::cited};
  Deadline no_end(std::nullopt);
  const ValueColumn column = read_column(database_, slots, no_end);
  EXPECT_EQ(column.contents,
            (std::vector<std::string>{"", "Reuters", "Tempo", "Tempo\x1fReuters"}));
  EXPECT_EQ(column.ordinals, (std::vector<std::uint32_t>{0, 2, 1, 3, 0}));
}

TEST_F(ValueColumns, SayTheSameAsDocumentsAskedOneByOne) {
  for (int i = 0; i < 100; ++i) {
    add(i % 3 == 0 ? "Tempo" : "Antara", i % 5 == 0 ? "Reuters" : "");
  }
  IndexMemory memory;
  Deadline never{std::nullopt};
  IndexReader index(database_, memory, never);
  ValueReader few(index, Field::source, 1);
  EXPECT_EQ(few.column(), nullptr);
  ValueReader many(index, Field::source, 100);
  ASSERT_NE(many.column(), nullptr);
  for (const Xapian::docid document : {1U, 2U, 50U, 100U, 4U}) {
    EXPECT_EQ(few.content(few.ordinal(document)), many.content(many.ordinal(document)));
  }
}

}  // namespace
}  // namespace kliping::match
