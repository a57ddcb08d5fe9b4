// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/format.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "kliping/input_options.h"

namespace kliping {
namespace {

/// The name of the format that is told; empty where none is.
std::string_view told(const std::filesystem::path& name, std::string_view start = "") {
  const Format* const format = tell_format(name, start);
  return format == nullptr ? "" : format->name;
}

TEST(Format, IsToldByTheExtension) {
  EXPECT_EQ(told("a.jsonl"), "jsonl");
  EXPECT_EQ(told("a.ndjson"), "jsonl");
  EXPECT_EQ(told("a.csv"), "csv");
  EXPECT_EQ(told("a.tsv", "Hujan turun."), "csv");
  EXPECT_EQ(told("a.MD"), "markdown");
  EXPECT_EQ(told("a.txt"), "text");
  EXPECT_EQ(told("a.jpg"), "");
}

TEST(Format, IsToldByTheContentWhereSeveralHaveTheExtension) {
  EXPECT_EQ(told("a.json", "{\"title\":\"a\"}\n{\"title\":\"b\"}\n"), "jsonl");
  EXPECT_EQ(told("a.json", "{\n  \"title\":\"a\"\n}"), "json");
  EXPECT_EQ(told("a.json", "[{\"title\":\"a\"}]"), "json");
  EXPECT_EQ(told("a.json", R"({"status":"ok","articles":[{"title":"a"},{"ti)"), "json");
  EXPECT_EQ(told("a.json", R"({"title":"a","tags":["b"],"body":"Hujan [{)"), "jsonl");
  EXPECT_EQ(told("a.txt", "judul;isi\n"), "csv");
  EXPECT_EQ(told("a.txt", "---\njudul: Hujan\n---\n"), "markdown");
  EXPECT_EQ(told("a.txt", "{\"title\":\"a\"}"), "text");
}

TEST(Format, IsToldByTheContentWhereTheNameSaysNothing) {
  EXPECT_EQ(told("", "{\"title\":\"a\"}\n"), "jsonl");
  EXPECT_EQ(told("", "[{\"title\":\"a\"}]"), "json");
  EXPECT_EQ(told("a", "judul,isi\n"), "csv");
  EXPECT_EQ(told("a", "# Hujan\n"), "markdown");
  EXPECT_EQ(told("a", "Hujan turun.\n"), "");
}

TEST(Format, IsToldBehindBlanksAndByteOrderMark) {
  EXPECT_EQ(told("", "\xEF\xBB\xBF \r\n[{\"title\":\"a\"}]"), "json");
  EXPECT_EQ(told("a.txt", "\n\njudul,isi\n"), "csv");
}

TEST(Format, HasANameThatFindsIt) {
  std::set<std::string_view> names;
  for (const Format& format : formats()) {
    EXPECT_EQ(find_format(format.name), &format);
    names.insert(format.name);
  }
  EXPECT_EQ(names.size(), formats().size());
  EXPECT_EQ(input_format_names().size(), formats().size());
  EXPECT_EQ(find_format("docx"), nullptr);
}

}  // namespace
}  // namespace kliping
