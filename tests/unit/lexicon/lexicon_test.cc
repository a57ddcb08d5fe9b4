// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lexicon/lexicon.h"

#include <gtest/gtest.h>

namespace kliping::lexicon {
namespace {

bool allows(std::string_view word, std::string_view prefix, std::string_view suffix) {
  const auto root = find_root(word);
  return root &&
         root->licence->allows(affixes::prefix_number(prefix), affixes::suffix_number(suffix));
}

TEST(Lexicon, HasTheRootsOfHunspell) {
  for (const char* const word : {"baca", "tulis", "menteri", "undang-undang", "kupu-kupu"}) {
    const auto root = find_root(word);
    ASSERT_TRUE(root) << word;
    EXPECT_EQ(root->word, word);
  }
}

TEST(Lexicon, HasNoDerivedWordsAndNoNonsense) {
  for (const char* const word : {"membaca", "kementerian", "xyzzy", "b", "", "-", "baca-"}) {
    EXPECT_FALSE(find_root(word)) << word;
  }
}

TEST(Lexicon, HasNoNamesToCutDownTo) { EXPECT_FALSE(find_root("jakarta")); }

TEST(Lexicon, KnowsTheAffixesThatARootAllows) {
  EXPECT_TRUE(allows("baca", "me", ""));
  EXPECT_TRUE(allows("baca", "me", "kan"));
  EXPECT_TRUE(allows("besar", "memper", ""));
  EXPECT_FALSE(allows("meja", "me", "kan"));
}

TEST(Lexicon, HasTheProjectsOwnRoots) { EXPECT_TRUE(find_root("unggah")); }

TEST(Lexicon, LeavesOutWhatTheProjectCallsDerived) {
  EXPECT_FALSE(find_root("pendapat"));
  EXPECT_FALSE(find_root("belikan"));
}

TEST(Lexicon, LeavesOutRootsThatAreAnotherWithNya) { EXPECT_FALSE(find_root("analoginya")); }

TEST(Lexicon, HasTheProjectsExceptions) {
  EXPECT_EQ(find_exception("adalah"), "adalah");
  EXPECT_EQ(find_exception("beruang"), "beruang uang");
  EXPECT_EQ(find_exception("membaca"), "");
  EXPECT_EQ(find_exception(""), "");
}

TEST(Lexicon, FindsEveryWordOfAnyLengthWithoutFault) {
  EXPECT_FALSE(find_root(std::string(1000, 'a')));
  EXPECT_FALSE(find_root("\xFF\xFE"));
}

TEST(Lexicon, HasAHashOfSixteenDigits) {
  EXPECT_EQ(hash().size(), 16U);
  EXPECT_EQ(hash().find_first_not_of("0123456789abcdef"), std::string::npos);
  EXPECT_EQ(hash(), hash());
}

TEST(Affixes, AreNumberedByTheirPlace) {
  EXPECT_EQ(affixes::prefix_number(""), 0U);
  EXPECT_EQ(affixes::prefixes[affixes::prefix_number("memper")], "memper");
  EXPECT_EQ(affixes::suffixes[affixes::suffix_number("kan")], "kan");
  EXPECT_EQ(affixes::prefix_number("xyz"), affixes::prefixes.size());
  EXPECT_EQ(affixes::suffix_number("xyz"), affixes::suffixes.size());
}

TEST(Affixes, AreAllowedOneByOne) {
  affixes::Licence licence;
  licence.allow(48, 3);
  EXPECT_TRUE(licence.allows(48, 3));
  EXPECT_FALSE(licence.allows(48, 2));
  EXPECT_FALSE(licence.allows(0, 3));
}

}  // namespace
}  // namespace kliping::lexicon
