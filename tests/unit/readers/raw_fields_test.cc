// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/raw_fields.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Names = std::vector<std::string>;

class RawFieldsTest : public ::testing::Test {
 protected:
  FieldNames names_;
  RawFields fields_{names_};
};

TEST_F(RawFieldsTest, TakeTheNameHigherUpWhateverTheOrder) {
  fields_.offer("judul", "dua");
  fields_.offer("title", "satu");
  fields_.offer("headline", "tiga");
  EXPECT_EQ(fields_.article().title, "satu");
}

TEST_F(RawFieldsTest, TakeTheFirstOfOneName) {
  fields_.offer("title", "satu");
  fields_.offer("Title", "dua");
  EXPECT_EQ(fields_.article().title, "satu");
}

TEST_F(RawFieldsTest, TakeTheEditorOnlyWhereNoWriterIsNamed) {
  fields_.offer("editor", "Joko");
  EXPECT_EQ(fields_.article().authors, Names{"Joko"});
  fields_.offer("penulis", "Rina");
  EXPECT_EQ(fields_.article().authors, Names{"Rina"});
}

TEST_F(RawFieldsTest, PassOverWhatSaysNothing) {
  for (const char* const nothing : {"", "  ", "None", "null", "NaN"}) {
    fields_.offer("title", nothing);
  }
  fields_.offer("judul", "Hujan");
  EXPECT_EQ(fields_.article().title, "Hujan");
  EXPECT_FALSE(RawFields(names_).has_text());
}

TEST_F(RawFieldsTest, PartTagsAtCommasButNotAuthors) {
  fields_.offer("tags", "hujan, banjir,,bogor ");
  fields_.offer("author", "Rina, Joko");
  EXPECT_EQ(fields_.article().tags, (Names{"hujan", "banjir", "bogor"}));
  EXPECT_EQ(fields_.article().authors, Names{"Rina, Joko"});
}

TEST_F(RawFieldsTest, TakeTheFirstOfAListForASingleText) {
  fields_.offer("section", Names{"None", "Daerah", "Bogor"});
  EXPECT_EQ(fields_.article().section, "Daerah");
}

TEST_F(RawFieldsTest, ReplaceAWholeListByThatOfABetterName) {
  fields_.offer("byline", Names{"Redaksi"});
  fields_.offer("author", Names{"Rina", "", "Joko"});
  EXPECT_EQ(fields_.article().authors, (Names{"Rina", "Joko"}));
}

TEST_F(RawFieldsTest, HaveTheTextOfABodyInHtml) {
  fields_.offer("isi", "<p>Hujan turun.</p><p>5 &lt; 6</p>");
  EXPECT_EQ(fields_.article().body, "Hujan turun.\n5 < 6");
}

TEST_F(RawFieldsTest, TakeSignsOfHtmlAloneAsTheyAre) {
  fields_.offer("isi", "5 < 6 &amp; R&B\n</kata>");
  EXPECT_EQ(fields_.article().body, "5 < 6 &amp; R&B\n</kata>");
}

TEST_F(RawFieldsTest, HaveATextWithATitleOrABody) {
  fields_.offer("url", "https://contoh.id");
  EXPECT_FALSE(fields_.has_text());
  fields_.offer("isi", "Turun.");
  EXPECT_TRUE(fields_.has_text());
}

}  // namespace
}  // namespace kliping
