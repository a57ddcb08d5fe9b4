// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/postings.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace kliping::match {
namespace {

using Counts = std::vector<std::uint16_t>;

Xapian::WritableDatabase database_of(const std::vector<std::map<std::string, unsigned>>& list) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (const auto& terms : list) {
    Xapian::Document document;
    for (const auto& [term, times] : terms) document.add_term(term, times);
    database.add_document(document);
  }
  return database;
}

TEST(Postings, AreReadWithTheirCounts) {
  Deadline never{std::nullopt};
  const auto database = database_of({{{"a", 2}}, {{"b", 1}}, {{"a", 70000}}});
  const Postings postings = read_postings(database, "a", never);
  EXPECT_EQ(postings.documents, (Documents{1, 3}));
  EXPECT_EQ(postings.counts, (Counts{2, 65535}));
  EXPECT_TRUE(read_postings(database, "c", never).documents.empty());
}

TEST(Postings, OfTwoTermsAreAdded) {
  const Postings sum = add_postings({{1, 3, 5}, {1, 2, 65535}}, {{2, 3, 5}, {4, 5, 6}});
  EXPECT_EQ(sum.documents, (Documents{1, 2, 3, 5}));
  EXPECT_EQ(sum.counts, (Counts{1, 4, 7, 65535}));
}

TEST(Postings, AreTakenFromOthersUntilNothingIsLeft) {
  const Postings left = take_postings({{1, 3, 5}, {1, 2, 3}}, {{3, 4, 5}, {2, 1, 1}});
  EXPECT_EQ(left.documents, (Documents{1, 5}));
  EXPECT_EQ(left.counts, (Counts{1, 2}));
}

TEST(Postings, OfManyTermsAreReadAsOne) {
  Deadline never{std::nullopt};
  const auto database = database_of({{{"a", 2}}, {{"b", 0}}, {{"a", 1}, {"b", 3}}, {{"c", 1}}});
  const std::vector<std::string> terms{"a", "b"};
  const Postings sum = read_as_one(database, terms, never);
  EXPECT_EQ(sum.documents, (Documents{1, 2, 3}));
  EXPECT_EQ(sum.counts, (Counts{2, 0, 4}));
  EXPECT_TRUE(read_as_one(database, {}, never).documents.empty());
}

}  // namespace
}  // namespace kliping::match
