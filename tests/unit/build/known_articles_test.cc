// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/known_articles.h"

#include <gtest/gtest.h>

#include "kliping/schema.h"

namespace kliping {
namespace {

using Documents = std::vector<Xapian::docid>;

constexpr const char* one_print = "00000000000000a1";
constexpr const char* other_print = "ffffffffffffffff";

TEST(KnownArticles, KnowsWhatAnIndexHas) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (const char* const fingerprint : {one_print, other_print}) {
    Xapian::Document document;
    document.add_value(static_cast<Xapian::valueno>(Slot::fingerprint), fingerprint);
    database.add_document(document);
  }
  const KnownArticles known(database);
  EXPECT_TRUE(known.is_same(1, one_print));
  EXPECT_TRUE(known.is_same(2, other_print));
  EXPECT_FALSE(known.is_same(1, other_print));
  EXPECT_FALSE(known.is_same(3, one_print));
  EXPECT_EQ(known.unmet(), (Documents{1, 2}));
}

TEST(KnownArticles, MeetsWhatIsPut) {
  KnownArticles known;
  known.put(5, one_print);
  EXPECT_TRUE(known.was_met(5));
  EXPECT_FALSE(known.was_met(4));
  EXPECT_EQ(known.unmet(), Documents());
}

TEST(KnownArticles, TakesWhatIsNoFingerprintForChanged) {
  KnownArticles known;
  known.put(1, "");
  EXPECT_FALSE(known.is_same(1, ""));
}

TEST(KnownArticles, ForgetsWhatIsRemoved) {
  KnownArticles known;
  known.put(1, one_print);
  known.forget(1);
  EXPECT_FALSE(known.is_same(1, one_print));
  EXPECT_EQ(known.unmet(), Documents());
}

TEST(KnownArticles, HasAnotherDigestWhenAnArticleChangesOrGoes) {
  KnownArticles known;
  known.put(1, one_print);
  known.put(2, one_print);
  const Documents both{1, 2};
  const auto before = known.digest(both);
  EXPECT_EQ(known.digest(both), before);
  known.put(2, other_print);
  EXPECT_NE(known.digest(both), before);
  known.put(2, one_print);
  EXPECT_EQ(known.digest(both), before);
  known.forget(1);
  EXPECT_NE(known.digest(both), before);
}

TEST(KnownArticles, HasADigestOfDocumentsThatItNeverSaw) {
  const Documents unseen{7};
  EXPECT_NE(KnownArticles().digest(unseen), KnownArticles().digest({}));
}

}  // namespace
}  // namespace kliping
