// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/evaluator.h"

#include <gtest/gtest.h>

#include <functional>

#include "kliping/error.h"
#include "searcher/match/count.h"
#include "tests/unit/match/random_index.h"

namespace kliping::match {
namespace {

Plan term(const char* name) { return {TermPlan{name}}; }

/// Plans, and what decides for each document by itself.
class Evaluation : public ::testing::Test {
 protected:
  using Decides = std::function<bool(Xapian::docid)>;

  [[nodiscard]] Decides has(const std::string& name) const {
    return [this, name](Xapian::docid document) {
      auto found = index_.database().termlist_begin(document);
      const auto end = index_.database().termlist_end(document);
      if (found != end) found.skip_to(name);
      return found != end && *found == name;
    };
  }

  [[nodiscard]] std::string date_of(Xapian::docid document) const {
    return index_.database().get_document(document).get_value(0);
  }

  void expect_found(const Plan& plan, const Decides& decides) {
    const Xapian::Database& database = index_.database();
    Documents expected;
    for (auto all = database.postlist_begin(""); all != database.postlist_end(""); ++all) {
      if (decides(*all)) expected.push_back(*all);
    }
    IndexReader reader = index_.reader();
    Evaluator evaluator(reader);
    for (const Xapian::docid last : {database.get_lastdocid(), 300U, 1U}) {
      const Evaluated found = evaluator.evaluate(plan, {1, last});
      const DocumentSpan in_range = within(expected, 1, last);
      EXPECT_EQ(Documents(found.documents.begin(), found.documents.end()),
                Documents(in_range.begin(), in_range.end()))
          << text_of(plan) << " to " << last;
    }
    EXPECT_EQ(count(reader, plan), expected.size());
  }

  RandomIndex index_{600};
};

TEST_F(Evaluation, FindsTermsAndTheirCombinations) {
  const Decides k1 = has("k1");
  const Decides k2 = has("k2");
  const Decides k9 = has("k9");
  expect_found(term("k1"), k1);
  expect_found(term("nowhere"), [](Xapian::docid) { return false; });
  expect_found(all_of({term("k1"), term("k9"), term("k2")}),
               [&](Xapian::docid at) { return k1(at) && k2(at) && k9(at); });
  expect_found(any_of({term("k9"), term("k2")}),
               [&](Xapian::docid at) { return k2(at) || k9(at); });
  expect_found(without({EverythingPlan{}}, term("k1")), [&](Xapian::docid at) { return !k1(at); });
  expect_found(without(term("k1"), all_of({term("k2"), term("k9")})),
               [&](Xapian::docid at) { return k1(at) && !(k2(at) && k9(at)); });
  expect_found(with_welcome(term("k9"), term("k1")), k9);
  expect_found(all_of({term("k1"), any_of({term("k2"), without({EverythingPlan{}}, term("k9"))})}),
               [&](Xapian::docid at) { return k1(at) && (k2(at) || !k9(at)); });
}

TEST_F(Evaluation, FindsEverythingThatWasNotRemoved) {
  expect_found({EverythingPlan{}}, [](Xapian::docid) { return true; });
}

TEST_F(Evaluation, OfNoPartsFindsNothing) {
  expect_found(any_of({}), [](Xapian::docid) { return false; });
}

TEST_F(Evaluation, FindsValuesInARangeAndTheirAbsence) {
  const Plan range{RangePlan{Field::day, "20250112", "20250120"}};
  const Decides in_range = [&](Xapian::docid at) {
    const std::string date = date_of(at);
    return date >= "20250112" && date <= "20250120";
  };
  expect_found(range, in_range);
  expect_found({NoValuePlan{Field::day}}, [&](Xapian::docid at) { return date_of(at).empty(); });
  expect_found({RangePlan{Field::day, "20250201", "20250228"}},
               [](Xapian::docid) { return false; });
}

TEST_F(Evaluation, AsksFewDocumentsForTheirValuesAndManyForAColumn) {
  const Decides k9 = has("k9");
  const Plan few = all_of({term("k9"), {RangePlan{Field::day, "20250112", "20250120"}}});
  const Decides is_wanted = [&](Xapian::docid at) {
    const std::string date = date_of(at);
    return k9(at) && date >= "20250112" && date <= "20250120";
  };
  for (int times = 0; times < 20; ++times) expect_found(few, is_wanted);
}

TEST_F(Evaluation, TakesAStemForItsFormButForHalvesOfWords) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  const auto add = [&](const std::vector<std::pair<std::string, unsigned>>& terms) {
    Xapian::Document document;
    for (const auto& [name, times] : terms) document.add_term(name, times);
    database.add_document(document);
  };
  add({{"undang", 2}});
  add({{"undang", 2}, {"XHALFundang", 2}, {"Zundang-undang", 1}});
  add({{"undang", 3}, {"XHALFundang", 2}, {"Zundang-undang", 1}});
  add({{"Zundang", 1}, {"diundang", 1}});
  add({{"Zundang", 1}, {"diundang", 1}, {"undang", 2}, {"XHALFundang", 2}});
  IndexMemory memory;
  Deadline never{std::nullopt};
  IndexReader reader(database, memory, never);
  const auto articles = reader.stem({Field::text, "undang", true});
  EXPECT_EQ(articles->documents, (Documents{1, 3, 4, 5}));
  EXPECT_EQ(articles->counts, (std::vector<std::uint16_t>{2, 1, 1, 1}));
  EXPECT_EQ(reader.stem({Field::text, "undang", false})->documents, (Documents{4, 5}));
}

TEST_F(Evaluation, RefusesABeginningOfTooManyWords) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (int word = 0; word < 5001; ++word) {
    Xapian::Document document;
    document.add_term("kata" + std::to_string(word));
    database.add_document(document);
  }
  IndexMemory memory;
  Deadline never{std::nullopt};
  IndexReader reader(database, memory, never);
  EXPECT_EQ(reader.prefix("kata1")->documents.size(), 1111U);
  try {
    static_cast<void>(reader.prefix("kata"));
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_query);
  }
}

TEST_F(Evaluation, EndsAtTheDeadline) {
  IndexMemory memory;
  Deadline past{std::chrono::milliseconds(0)};
  IndexReader reader(index_.database(), memory, past);
  EXPECT_THROW(static_cast<void>(count(reader, term("k1"))), TimeIsUp);
}

}  // namespace
}  // namespace kliping::match
