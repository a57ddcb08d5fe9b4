// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/schema.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace kliping {
namespace {

TEST(FindField, KnowsEveryFieldByItsName) {
  for (const FieldSpec& spec : fields) EXPECT_EQ(find_field(spec.name), spec.field) << spec.name;
}

TEST(FindField, KnowsTheIndonesianNames) {
  EXPECT_EQ(find_field("judul"), Field::title);
  EXPECT_EQ(find_field("sumber"), Field::source);
  EXPECT_EQ(find_field("penerbit"), Field::publisher);
  EXPECT_EQ(find_field("dikutip"), Field::cited);
  EXPECT_EQ(find_field("rubrik"), Field::section);
}

TEST(FindField, DoesNotMindCapitals) {
  EXPECT_EQ(find_field("Title"), Field::title);
  EXPECT_EQ(find_field("JUDUL"), Field::title);
}

TEST(FindField, KnowsNothingElse) {
  EXPECT_EQ(find_field(""), std::nullopt);
  EXPECT_EQ(find_field("\u00AD"), std::nullopt) << "nothing but an invisible character";
  EXPECT_EQ(find_field("titles"), std::nullopt);
  EXPECT_EQ(find_field("XPUB"), std::nullopt);
}

TEST(Schema, FindsARowByItsField) {
  for (const FieldSpec& spec : fields) EXPECT_EQ(&spec_of(spec.field), &spec);
}

TEST(Schema, UsesNoNameTwice) {
  std::set<std::string_view> names;
  for (const FieldSpec& spec : fields) {
    EXPECT_TRUE(names.insert(spec.name).second) << spec.name;
    if (!spec.indonesian.empty()) {
      EXPECT_TRUE(names.insert(spec.indonesian).second) << spec.indonesian;
    }
  }
}

TEST(Schema, KeepsPrefixesApartFromWords) {
  // Words are normalised, so nothing that begins with a capital is one.
  for (const FieldSpec& spec : fields) {
    for (const char letter : spec.prefix) EXPECT_TRUE(letter >= 'A' && letter <= 'Z') << spec.name;
    EXPECT_FALSE(spec.prefix.starts_with(stem_prefix)) << spec.name;
  }
}

TEST(Schema, DescribesEverySlotOnce) {
  std::set<Slot> seen;
  for (const SlotSpec& spec : slots) EXPECT_TRUE(seen.insert(spec.slot).second) << spec.name;
}

TEST(Schema, DescribesEveryMetadataKeyOnce) {
  std::set<std::string_view> seen;
  for (const MetadataSpec& spec : metadata_keys) {
    EXPECT_TRUE(seen.insert(spec.key).second) << spec.key;
    EXPECT_TRUE(spec.key.starts_with("kliping.")) << spec.key;
  }
}

}  // namespace
}  // namespace kliping
