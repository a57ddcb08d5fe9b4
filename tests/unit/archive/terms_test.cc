// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/terms.h"

#include <gtest/gtest.h>
#include <xapian.h>

#include <string>
#include <vector>

#include "common/text/utf8.h"
#include "tests/support/scratch_directory.h"

namespace kliping {
namespace {

const Date day = *make_date(2025, 2, 7);

std::string text_of(const std::vector<std::string_view>& parts) {
  std::string text;
  for (const std::string_view part : parts) text.append("<").append(part).append(">");
  return text;
}

/// Expects that Xapian can write `term` to the disk and find it again.
void expect_stored(const std::string& term) {
  const test::ScratchDirectory scratch;
  Xapian::WritableDatabase database((scratch / "index").string(),
                                    Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
  Xapian::Document document;
  document.add_boolean_term(term);
  database.add_document(document);
  EXPECT_NO_THROW(database.commit()) << testing::PrintToString(term);
  EXPECT_TRUE(database.term_exists(term)) << testing::PrintToString(term);
}

TEST(WordTerms, PutTheFieldsPrefixBeforeTheWord) {
  EXPECT_EQ(terms::word(Field::text, "banjir"), "banjir");
  EXPECT_EQ(terms::word(Field::title, "banjir"), "Sbanjir");
}

TEST(WordTerms, MarkStemsBeforeTheFieldsPrefix) {
  EXPECT_EQ(terms::stem(Field::text, "baca"), "Zbaca");
  EXPECT_EQ(terms::stem(Field::title, "baca"), "ZSbaca");
}

TEST(FoldValue, MakesSpellingsOfOneValueTheSame) {
  for (const char* const spelling :
       {"Al-Arabiya", "Al Arabiya", "al arabiya", " AL \u2014 ARABIYA. ", "Al\u00A0Arabiya"}) {
    EXPECT_EQ(terms::fold_value(spelling), "al arabiya") << spelling;
  }
  EXPECT_EQ(terms::fold_value("Erdoğan"), "erdogan");
  EXPECT_EQ(terms::fold_value("Jum'at"), "jumat");
}

TEST(FoldValue, KeepsItsOwnResult) {
  EXPECT_EQ(terms::fold_value(terms::fold_value("Asharq Al-Awsat")), "asharq al awsat");
}

TEST(FoldValue, KeepsTheCharactersOfAValueWithoutWords) {
  EXPECT_EQ(terms::fold_value(" ?!  \u00A0? "), "?! ?");
  EXPECT_EQ(terms::fold_value(""), "");
}

TEST(ValueTerms, PutThePrefixBeforeTheFoldedValue) {
  EXPECT_EQ(terms::value(Field::publisher, "The Guardian"), "XPUBthe guardian");
  EXPECT_EQ(terms::value(Field::cited, "Al-Arabiya"), "XCITEal arabiya");
  EXPECT_EQ(terms::value(Field::year, "2025"), terms::year(day));
}

TEST(ValueTerms, KeepIdsAsTheyAre) {
  EXPECT_EQ(terms::value(Field::id, "https://A.example/B-c?D"), "Qhttps://A.example/B-c?D");
  EXPECT_NE(terms::value(Field::id, "a-1"), terms::value(Field::id, "A 1"));
}

TEST(ValueTerms, KeepLongValuesApartThatDifferAtTheEndOnly) {
  const std::string begin = "https://example.org/" + std::string(500, 'a');
  EXPECT_NE(terms::value(Field::id, begin + "1"), terms::value(Field::id, begin + "2"));
  EXPECT_EQ(terms::value(Field::id, begin + "1"), terms::value(Field::id, begin + "1"));
  std::string words;
  for (int i = 0; i < 100; ++i) words += "kata ";
  EXPECT_NE(terms::value(Field::tag, words + "satu"), terms::value(Field::tag, words + "dua"));
}

TEST(ValueTerms, CutLongValuesBetweenCharacters) {
  for (std::size_t shift = 0; shift < 3; ++shift) {
    std::string id(shift, 'a');
    for (int i = 0; i < 300; ++i) id += "\u20AC";
    EXPECT_EQ(utf8::first_invalid(terms::value(Field::id, id)), std::nullopt);
  }
}

TEST(ValueTerms, FitIntoXapianWhateverTheyHold) {
  for (const char content : {'a', '?', '\xFF', '\0'}) {
    for (const std::size_t size : {110U, 121U, 245U, 2000U}) {
      const std::string value(size, content);
      expect_stored(terms::value(Field::id, value));
      expect_stored(terms::value(Field::place, value));
    }
  }
}

TEST(DateTerms, AreMadeForYearMonthAndDay) {
  EXPECT_EQ(terms::year(day), "Y2025");
  EXPECT_EQ(terms::month(day), "M202502");
  EXPECT_EQ(terms::day(day), "D20250207");
}

TEST(DateValues, SortAsTheDatesDo) {
  EXPECT_EQ(terms::date_value(day), "20250207");
  EXPECT_LT(terms::date_value(*make_date(1999, 12, 31)), terms::date_value(*make_date(2000, 1, 1)));
  EXPECT_LT(terms::date_value(*make_date(2025, 9, 30)), terms::date_value(*make_date(2025, 10, 1)));
}

TEST(SlotValues, AreJoinedAndPartedAgain) {
  const std::string slot = terms::join_values({"Al Arabiya", "AFP", "BBC"});
  EXPECT_EQ(text_of(terms::split_values(slot)), "<Al Arabiya><AFP><BBC>");
  EXPECT_EQ(text_of(terms::split_values(terms::join_values({"AFP"}))), "<AFP>");
}

TEST(SlotValues, AreNoneInAnEmptySlot) {
  EXPECT_EQ(terms::join_values({}), "");
  EXPECT_TRUE(terms::split_values("").empty());
}

}  // namespace
}  // namespace kliping
