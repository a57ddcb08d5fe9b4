// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/field_names.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kliping/error.h"

namespace kliping {
namespace {

bool means(const FieldNames& names, std::string_view name, FieldNames::Member member) {
  const FieldNames::Meaning* const meaning = names.find(name);
  return meaning != nullptr && meaning->member == member;
}

TEST(FieldNames, AreThoseOfScrapersAndFeeds) {
  const FieldNames names;
  EXPECT_TRUE(means(names, "judul", &RawArticle::title));
  EXPECT_TRUE(means(names, "maintext", &RawArticle::body));
  EXPECT_TRUE(means(names, "source_domain", &RawArticle::publisher));
  EXPECT_TRUE(means(names, "penulis", &RawArticle::authors));
  EXPECT_TRUE(means(names, "short url", &RawArticle::url));
  EXPECT_EQ(names.find("gambar"), nullptr);
  EXPECT_EQ(names.find(""), nullptr);
}

TEST(FieldNames, AreComparedWithoutCaseAndWhatPartsWords) {
  const FieldNames names;
  for (const char* const name : {"isi_berita", "Isi Berita", "ISI-BERITA", "isiBerita"}) {
    EXPECT_TRUE(means(names, name, &RawArticle::body)) << name;
  }
}

TEST(FieldNames, HigherUpInTheTableGoBefore) {
  const FieldNames names;
  EXPECT_LT(names.find("title")->rank, names.find("judul")->rank);
  EXPECT_LT(names.find("text")->rank, names.find("description")->rank);
}

TEST(FieldNames, OfTheUsersOwnGoBeforeAll) {
  const std::vector<MappedField> own{
      {"title", "Nama Artikel"}, {"title", "kepala"}, {"body", "title"}};
  const FieldNames names(own);
  EXPECT_TRUE(means(names, "nama_artikel", &RawArticle::title));
  EXPECT_LT(names.find("nama_artikel")->rank, names.find("kepala")->rank);
  EXPECT_LT(names.find("kepala")->rank, names.find("judul")->rank);
  EXPECT_TRUE(means(names, "title", &RawArticle::body));
}

TEST(FieldNames, AreEveryFieldsOwn) {
  const FieldNames names;
  for (const std::string_view field : mappable_fields()) {
    EXPECT_NE(names.find(field), nullptr) << field;
  }
}

TEST(FieldNames, HavePathsWhereTheUserNamesOne) {
  EXPECT_FALSE(FieldNames().has_paths());
  EXPECT_TRUE(FieldNames(std::vector<MappedField>{{"body", "content.text"}}).has_paths());
}

TEST(FieldNames, OfAFieldThatThereIsNotAreRefused) {
  try {
    const FieldNames names(std::vector<MappedField>{{"warna", "x"}});
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_usage);
    EXPECT_STREQ(error.what(), "articles have no field `warna` that could be mapped");
  }
}

}  // namespace
}  // namespace kliping
