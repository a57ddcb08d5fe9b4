// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/packed.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/readers/input.h"
#include "indexer/readers/unreadable.h"
#include "tests/support/scratch_directory.h"
#include "tests/unit/readers/collecting_sink.h"
#include "tests/unit/readers/packing.h"

namespace kliping {
namespace {

using namespace test;
using Names = std::vector<std::string>;

const std::string line_a = "{\"title\":\"Judul A\",\"body\":\"Hujan.\"}\n";
const std::string line_b = "{\"title\":\"Judul B\",\"body\":\"Banjir.\"}\n";
const std::string text_c = "Judul C\nGempa mengguncang kota.\n";

/// Reads packed files as the programs do.
class PackedTest : public ::testing::Test {
 protected:
  /// What is in a file of that name and content.
  [[nodiscard]] CollectingSink read(const std::string& name, const std::string& content) const {
    CollectingSink sink;
    read_inputs(Names{scratch_.write(name, content).string()}, {}, sink);
    return sink;
  }

  /// Expects that all of a file is read without a word.
  void expect_read(const std::string& name, const std::string& content, const Names& titles) const {
    const CollectingSink sink = read(name, content);
    EXPECT_EQ(titles_of(sink), titles) << name;
    EXPECT_EQ(faults_of(sink), Names{}) << name;
  }

  static Names titles_of(const CollectingSink& sink) {
    Names titles;
    for (const RawArticle& article : sink.articles) titles.push_back(article.title);
    return titles;
  }

  /// Place and reason of each rejection.
  [[nodiscard]] Names faults_of(const CollectingSink& sink) const {
    Names faults;
    for (const Rejection& rejection : sink.rejections) {
      faults.push_back(without_directory(rejection.where) + ": " + rejection.reason);
    }
    return faults;
  }

  [[nodiscard]] std::string without_directory(const std::string& path) const {
    return path.substr(scratch_.path().string().size() + 1);
  }

  ScratchDirectory scratch_;
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_F(PackedTest, ReadsAFileThatIsPackedInAnyWay) {
  expect_read("a.jsonl.gz", gzipped(line_a), {"Judul A"});
  expect_read("a.jsonl.zst", packed(line_a, Packing::zstd), {"Judul A"});
  expect_read("a.jsonl.xz", packed(line_a, Packing::xz), {"Judul A"});
  expect_read("a.jsonl.bz2", packed(line_a, Packing::bzip2), {"Judul A"});
  expect_read("a.jsonl.lz4", packed(line_a, Packing::lz4), {"Judul A"});
}

TEST_F(PackedTest, ReadsPackedFilesInPackedFiles) {
  const std::string gz = gzipped(line_a);
  const std::vector<PackedMember> members{{"a.jsonl", line_a}, {"b.jsonl.gz", gzipped(line_b)}};
  const Names both{"Judul A", "Judul B"};
  expect_read("a.tar", tar_of(members), both);
  expect_read("a.tar.gz", gzipped(tar_of(members)), both);
  expect_read("a.tgz", gzipped(tar_of(members)), both);
  expect_read("a.tar.zst", tar_of(members, Packing::zstd), both);
  expect_read("a.tar.xz", tar_of(members, Packing::xz), both);
  expect_read("a.tar.bz2", tar_of(members, Packing::bzip2), both);
  expect_read("a.zip", zip_of(members), both);
  expect_read("b.zip", zip_of({{"dalam/a.tar.gz", gzipped(tar_of(members))}}), both);
}

TEST_F(PackedTest, NamesAnArticleByTheMemberThatItFills) {
  const CollectingSink sink = read("a.zip", zip_of({{"dalam/c.txt", text_c}}));
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(without_directory(sink.articles[0].id), "a.zip/dalam/c.txt");
  EXPECT_EQ(without_directory(sink.articles[0].where), "a.zip/dalam/c.txt");
}

TEST_F(PackedTest, NamesAnArticleByTheFileThatIsPackedByItself) {
  const CollectingSink sink = read("c.txt.gz", gzipped(text_c));
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(without_directory(sink.articles[0].id), "c.txt.gz");
}

TEST_F(PackedTest, ReadsAGzipFileOfManyMembersOfManySizes) {
  std::string file;
  Names titles;
  for (std::size_t size = 1; size < 2'000'000; size *= 3) {
    const std::string title = "Judul " + std::to_string(size);
    const std::string body(size, 'x');
    file += gzipped("{\"title\":\"" + title + "\",\"body\":\"" + body + "\"}\n") + gzipped("");
    titles.push_back(title);
  }
  expect_read("a.jsonl.gz", file, titles);
}

TEST_F(PackedTest, ReadsALineThatRunsOverMembersOfAGzipFile) {
  const std::size_t middle = line_a.size() / 2;
  expect_read("a.jsonl.gz", gzipped(line_a.substr(0, middle)) + gzipped(line_a.substr(middle)),
              {"Judul A"});
}

TEST_F(PackedTest, PassesOverZerosBehindAGzipFile) {
  expect_read("a.jsonl.gz", gzipped(line_a) + std::string(700, '\0'), {"Judul A"});
}

TEST_F(PackedTest, ReportsWhatStandsBehindAGzipFile) {
  const CollectingSink sink = read("a.jsonl.gz", gzipped(line_a) + line_b);
  EXPECT_EQ(titles_of(sink), Names{"Judul A"});
  EXPECT_EQ(faults_of(sink),
            Names{"a.jsonl.gz: behind what is packed with gzip stands something else"});
}

TEST_F(PackedTest, ReportsAWrongCheckSumOfAGzipFile) {
  std::string file = gzipped(line_a);
  file[file.size() - 8] ^= 1;
  const CollectingSink sink = read("a.jsonl.gz", file);
  EXPECT_EQ(titles_of(sink), Names{"Judul A"});
  EXPECT_EQ(faults_of(sink), Names{"a.jsonl.gz: damaged: incorrect data check"});
}

TEST_F(PackedTest, ReportsAWrongCheckSumAlsoBehindTheEndOfATarFile) {
  std::string file = gzipped(tar_of({{"a.jsonl", line_a}}));
  file[file.size() - 8] ^= 1;
  const CollectingSink sink = read("a.tar.gz", file);
  EXPECT_EQ(titles_of(sink), Names{"Judul A"});
  EXPECT_EQ(faults_of(sink), Names{"a.tar.gz: damaged: incorrect data check"});
}

TEST_F(PackedTest, KeepsWhatStandsBeforeTheEndOfAGzipFileThatIsCutOff) {
  const std::string last = gzipped(line_b);
  for (std::size_t cut = 1; cut < last.size(); ++cut) {
    const CollectingSink sink =
        read("a.jsonl.gz", gzipped(line_a) + last.substr(0, last.size() - cut));
    ASSERT_FALSE(sink.articles.empty()) << cut;
    EXPECT_EQ(sink.articles[0].title, "Judul A") << cut;
    ASSERT_EQ(sink.rejections.size(), 1U) << cut;
  }
}

/// Articles that do not pack well.
std::string many_lines(std::size_t count) {
  std::string lines;
  std::size_t random = 1;
  for (std::size_t number = 0; number < count; ++number) {
    std::string body;
    for (int letter = 0; letter < 200; ++letter) {
      random = random * 6364136223846793005U + 1442695040888963407U;
      body += static_cast<char>('a' + (random >> 40) % 26);
    }
    lines += "{\"title\":\"" + std::to_string(number) + "\",\"body\":\"" + body + "\"}\n";
  }
  return lines;
}

TEST_F(PackedTest, KeepsWhatStandsBeforeTheEndOfOtherFilesThatAreCutOff) {
  constexpr std::size_t count = 5000;  // of which bzip2 makes two blocks
  const std::string lines = many_lines(count);
  for (const Packing packing : {Packing::zstd, Packing::xz, Packing::bzip2}) {
    const std::string whole = packed(lines, packing);
    const CollectingSink sink = read("a.jsonl.x", whole.substr(0, whole.size() * 9 / 10));
    EXPECT_GT(sink.articles.size(), count / 2) << static_cast<int>(packing);
    EXPECT_LT(sink.articles.size(), count);
    ASSERT_FALSE(sink.rejections.empty());
    EXPECT_TRUE(has(faults_of(sink).back(), "a.jsonl.x: damaged or cut off"));
  }
}

TEST_F(PackedTest, KeepsTheMembersBeforeTheEndOfATarFileThatIsCutOff) {
  const std::string whole = tar_of({{"a.jsonl", line_a}, {"b.jsonl", many_lines(100)}});
  const std::string cut = whole.substr(0, 10'000);
  for (const auto& [name, content] :
       {std::pair(std::string("a.tar"), cut), std::pair(std::string("a.tar.gz"), gzipped(cut))}) {
    const CollectingSink sink = read(name, content);
    ASSERT_FALSE(sink.articles.empty());
    EXPECT_EQ(sink.articles[0].title, "Judul A");
    ASSERT_FALSE(sink.rejections.empty());
    EXPECT_TRUE(has(faults_of(sink).front(), name + "/b.jsonl: damaged or cut off"))
        << faults_of(sink).front();
  }
}

TEST_F(PackedTest, KeepsTheMembersBeforeTheEndOfAZipFileThatIsCutOff) {
  const std::string whole = zip_of({{"a.jsonl", line_a}, {"b.jsonl", many_lines(100)}});
  const CollectingSink sink = read("a.zip", whole.substr(0, 8000));
  ASSERT_FALSE(sink.articles.empty());
  EXPECT_EQ(sink.articles[0].title, "Judul A");
  ASSERT_FALSE(sink.rejections.empty());
  EXPECT_TRUE(has(faults_of(sink).front(), "a.zip/b.jsonl: ")) << faults_of(sink).front();
}

TEST_F(PackedTest, ReadsOnBehindAMemberOfAZipFileWithAWrongCheckSum) {
  std::string file = zip_of({{"a.txt", text_c}, {"b.jsonl", line_b}});
  // The member's check sum stands behind its data, with this mark.
  const std::size_t mark = file.find("PK\x07\x08");
  ASSERT_NE(mark, std::string::npos);
  file[mark + 4] ^= 1;
  const CollectingSink sink = read("a.zip", file);
  EXPECT_EQ(titles_of(sink), Names{"Judul B"});
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_TRUE(has(faults_of(sink)[0], "a.zip/a.txt: damaged or cut off")) << faults_of(sink)[0];
}

TEST_F(PackedTest, SaysThatItCannotReadOnBehindDamageInsideAMemberOfAZipFile) {
  const std::string damaged = many_lines(20);
  std::string file = zip_of({{"a.jsonl", line_a}, {"b.jsonl", damaged}, {"c.jsonl", line_b}});
  const std::size_t second = file.find("PK\x03\x04", 1);
  file.replace(second + 100, 200, 200, '\xFF');
  const CollectingSink sink = read("a.zip", file);
  EXPECT_EQ(sink.articles[0].title, "Judul A");
  ASSERT_EQ(sink.rejections.size(), 2U);
  EXPECT_TRUE(has(faults_of(sink)[0], "a.zip/b.jsonl: damaged or cut off")) << faults_of(sink)[0];
  EXPECT_EQ(faults_of(sink)[1], "a.zip: what follows the damage cannot be read");
}

TEST_F(PackedTest, IgnoresHiddenMembersAndThoseOfNoKnownFormat) {
  const CollectingSink sink = read("a.zip", zip_of({{"dalam/", ""},
                                                    {"dalam/.tersembunyi.jsonl", line_a},
                                                    {"__MACOSX/._a.jsonl", "x"},
                                                    {"foto.jpg", "x"},
                                                    {"tanpa-akhiran", "\x01\x02"},
                                                    {"b.jsonl", line_b}}));
  EXPECT_EQ(titles_of(sink), Names{"Judul B"});
  EXPECT_TRUE(sink.rejections.empty());
  Names ignored;
  for (const std::string& path : sink.ignored) ignored.push_back(without_directory(path));
  EXPECT_EQ(ignored, (Names{"a.zip/dalam/.tersembunyi.jsonl", "a.zip/__MACOSX/._a.jsonl",
                            "a.zip/foto.jpg", "a.zip/tanpa-akhiran"}));
}

TEST_F(PackedTest, RejectsAMemberWhosePathLeadsOut) {
  for (const char* const name : {"../a.jsonl", "dalam/../../a.jsonl", "/etc/a.jsonl", ".."}) {
    for (const std::string& file : {tar_of({{name, line_a}, {"b.jsonl", line_b}}),
                                    zip_of({{name, line_a}, {"b.jsonl", line_b}})}) {
      const CollectingSink sink = read("a.packed", file);
      EXPECT_EQ(titles_of(sink), Names{"Judul B"}) << name;
      ASSERT_EQ(sink.rejections.size(), 1U) << name;
      EXPECT_EQ(sink.rejections[0].reason, "its path leads out of the packed file");
    }
  }
}

TEST_F(PackedTest, ReadsAMemberWhateverTheBytesOfItsName) {
  const CollectingSink sink = read("a.tar", tar_of({{"kafe\xCC\x81\xE9\n.txt", text_c}}));
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(without_directory(sink.articles[0].id), "a.tar/kafe\xCC\x81%E9%0A.txt");
}

/// A zip file with one member named `kafé.txt`, in UTF-8 and marked as such.
std::string zip_with_accent() {
  std::string file = zip_of({{"kaf__.txt", text_c}});
  for (std::size_t at = file.find("kaf__"); at != std::string::npos; at = file.find("kaf__")) {
    file.replace(at, 5, "kaf\xC3\xA9");
  }
  constexpr std::size_t flags_of_local_header = 7;  // their upper byte
  constexpr std::size_t flags_of_directory = 9;
  constexpr char utf8_name = 0x08;
  file[flags_of_local_header] |= utf8_name;
  file[file.find("PK\x01\x02") + flags_of_directory] |= utf8_name;
  return file;
}

TEST_F(PackedTest, ReadsNamesInUtf8WhateverTheLocale) {
  const CollectingSink sink = read("a.zip", zip_with_accent());
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(without_directory(sink.articles[0].id), "a.zip/kafé.txt");
}

TEST_F(PackedTest, RejectsAnEncryptedMember) {
  std::string file = zip_of({{"a.jsonl", line_a}});
  constexpr std::size_t flags_of_local_header = 6;
  file[flags_of_local_header] |= 1;
  const CollectingSink sink = read("a.zip", file);
  EXPECT_TRUE(sink.articles.empty());
  ASSERT_FALSE(sink.rejections.empty());
  EXPECT_EQ(faults_of(sink)[0], "a.zip/a.jsonl: encrypted: unpack it with its password first");
}

TEST_F(PackedTest, RejectsWhatIsPackedFiveTimes) {
  std::string file = line_a;
  for (int time = 0; time < 4; ++time) file = gzipped(file);
  expect_read("a.jsonl.gz.gz.gz.gz", file, {"Judul A"});
  const CollectingSink sink = read("a.jsonl.gz.gz.gz.gz.gz", gzipped(file));
  EXPECT_TRUE(sink.articles.empty());
  EXPECT_EQ(faults_of(sink), Names{"a.jsonl.gz.gz.gz.gz.gz: packed more than 4 times"});
}

TEST_F(PackedTest, FindsNothingInEmptyPackedFiles) {
  expect_read("a.zip", zip_of({}), {});
  expect_read("a.jsonl.gz", gzipped(""), {});
}

constexpr ExpansionLimits small_limits{100'000, 50};

/// Unpacks everything, whatever is packed in it, within small limits.
void unpack_all(const std::string& file) {
  MemorySource source(file);
  InputStream stream(source);
  Expansion expansion(stream, small_limits);
  const std::function<void(const std::string&, ByteSource&)> read_on = [&](const std::string&,
                                                                           ByteSource& content) {
    InputStream inner(content);
    if (begins_packed(inner.peek(512))) {
      unpack(inner, expansion, read_on);
    } else {
      inner.skip(file.size() * 10'000);
    }
  };
  unpack(stream, expansion, read_on);
}

std::string fault_of(const std::string& file) {
  try {
    unpack_all(file);
    return "none";
  } catch (const Unreadable& fault) {
    return fault.what();
  }
}

const std::string bomb_reason = "it grows more than 50 times when unpacked: not read on";

TEST(Bombs, AreNotReadOnHoweverTheyArePacked) {
  const std::string content(1'000'000, 'x');
  EXPECT_EQ(fault_of(gzipped(content)), bomb_reason);
  EXPECT_EQ(fault_of(packed(content, Packing::zstd)), bomb_reason);
  EXPECT_EQ(fault_of(packed(content, Packing::xz)), bomb_reason);
  EXPECT_EQ(fault_of(packed(content, Packing::bzip2)), bomb_reason);
  EXPECT_EQ(fault_of(zip_of({{"a.jsonl", content}})), bomb_reason);
  EXPECT_EQ(fault_of(tar_of({{"a.jsonl", content}}, Packing::zstd)), bomb_reason);
}

TEST(Bombs, AreFoundWhereNoneOfTheirPartsIsOne) {
  const std::string part = gzipped(std::string(50'000, 'x'));
  std::vector<PackedMember> members;
  for (int number = 0; number < 20; ++number) {
    members.push_back({"a" + std::to_string(number) + ".gz", part});
  }
  EXPECT_EQ(fault_of(tar_of(members, Packing::zstd)), bomb_reason);
}

TEST(Bombs, AreNotReadOverInSearchOfTheNextMember) {
  const std::string file =
      tar_of({{"a.bin", std::string(1'000'000, 'x')}, {"b.jsonl", line_b}}, Packing::zstd);
  MemorySource source(file);
  InputStream stream(source);
  Expansion expansion(stream, small_limits);
  const auto pass_over = [](const std::string&, ByteSource&) {};
  EXPECT_THROW(unpack(stream, expansion, pass_over), Unreadable);
}

TEST(Bombs, AreNoFilesThatGrowALittleOrPackNormally) {
  EXPECT_EQ(fault_of(gzipped(std::string(90'000, 'x'))), "none");
  EXPECT_EQ(fault_of(gzipped(many_lines(1000))), "none");
}

}  // namespace
}  // namespace kliping
