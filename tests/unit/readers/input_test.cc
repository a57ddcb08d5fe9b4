// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "common/archive/file_descriptor.h"
#include "tests/support/scratch_directory.h"
#include "tests/unit/readers/collecting_sink.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

/// Puts a file in the place of standard input while it lives.
class StandardInput {
 public:
  explicit StandardInput(const fs::path& path) : saved_(::dup(STDIN_FILENO)) {
    const FileDescriptor file("read", path, O_RDONLY);
    ::dup2(file.get(), STDIN_FILENO);
  }
  ~StandardInput() {
    ::dup2(saved_, STDIN_FILENO);
    ::close(saved_);
  }
  StandardInput(const StandardInput&) = delete;
  StandardInput& operator=(const StandardInput&) = delete;

 private:
  int saved_;
};

class InputTest : public ::testing::Test {
 protected:
  CollectingSink read(const Names& inputs, const InputOptions& options = {}) const {
    CollectingSink sink;
    read_inputs(inputs, options, sink);
    return sink;
  }

  CollectingSink read(const fs::path& input) const { return read(Names{input.string()}); }

  /// The rejection of the one input, of which nothing else was made.
  Rejection rejection_of(const fs::path& input) const {
    const CollectingSink sink = read(input);
    EXPECT_TRUE(sink.articles.empty());
    EXPECT_EQ(sink.rejections.size(), 1U);
    return sink.rejections.empty() ? Rejection() : sink.rejections.front();
  }

  static Names titles_of(const CollectingSink& sink) {
    Names titles;
    for (const RawArticle& article : sink.articles) titles.push_back(article.title);
    return titles;
  }

  /// The path of `name`, as messages have it.
  [[nodiscard]] std::string path_of(std::string_view name) const {
    return (scratch_ / name).string();
  }

  test::ScratchDirectory scratch_;
};

TEST_F(InputTest, ReadsFilesByTheirNames) {
  const fs::path text = scratch_.write("a.txt", "{Hujan}\nHujan turun.\n");
  const fs::path lines = scratch_.write("b.jsonl", "{\"title\":\"Banjir\"}\n{\"title\":\"Gempa\"}");
  const CollectingSink sink = read(Names{lines.string(), text.string()});
  EXPECT_EQ(titles_of(sink), (Names{"Banjir", "Gempa", "{Hujan}"}));
  EXPECT_TRUE(sink.rejections.empty());
}

TEST_F(InputTest, ReadsADirectoryByNameAndItsDirectoriesToo) {
  scratch_.write("c.txt", "Judul C\n");
  scratch_.write("a.text", "Judul A\n");
  scratch_.write("b/z.ndjson", "{\"title\":\"Judul BZ\"}");
  scratch_.write("b/y/x.txt", "Judul BYX\n");
  EXPECT_EQ(titles_of(read(scratch_.path())),
            (Names{"Judul A", "Judul BYX", "Judul BZ", "Judul C"}));
}

TEST_F(InputTest, IgnoresOtherNamesInADirectory) {
  scratch_.write("a.txt", "Judul A\n");
  scratch_.write("b.docx", "Hujan");
  scratch_.write("c.TXT.bak", "Judul C\n");
  scratch_.write(".tersembunyi", "x");
  const CollectingSink sink = read(scratch_.path());
  EXPECT_EQ(titles_of(sink), Names{"Judul A"});
  EXPECT_EQ(sink.ignored,
            (Names{path_of(".tersembunyi"), path_of("b.docx"), path_of("c.TXT.bak")}));
  EXPECT_TRUE(sink.rejections.empty());
}

TEST_F(InputTest, IgnoresInADirectoryWhatTellsOfTheFilesAroundIt) {
  const fs::path about = scratch_.write("README.md", "# Arsip berita");
  scratch_.write("License.txt", "Bebas dipakai.");
  scratch_.write("hujan.md", "# Hujan turun");
  const CollectingSink sink = read(scratch_.path());
  EXPECT_EQ(titles_of(sink), Names{"Hujan turun"});
  EXPECT_EQ(sink.ignored.size(), 2U);
  EXPECT_EQ(titles_of(read(about)), Names{"Arsip berita"});
}

TEST_F(InputTest, ReadsANamedFileThatBeginsAsJsonLinesWhateverItsName) {
  for (const char* const name : {"a", "a.json", "a.dat"}) {
    const fs::path file = scratch_.write(name, "\xEF\xBB\xBF\n {\"title\":\"Judul A\"}\n");
    EXPECT_EQ(titles_of(read(file)), Names{"Judul A"}) << name;
  }
}

TEST_F(InputTest, PassesOverTheByteOrderMarkOfWindows) {
  const fs::path text = scratch_.write("a.txt", "\xEF\xBB\xBFJudul A\r\nHujan turun.\r\n");
  const fs::path lines = scratch_.write("b.jsonl", "\xEF\xBB\xBF{\"title\":\"Judul B\"}\n");
  EXPECT_EQ(titles_of(read(Names{text.string(), lines.string()})), (Names{"Judul A", "Judul B"}));
}

TEST_F(InputTest, ReadsANamedFileWithoutAnExtensionAsText) {
  EXPECT_EQ(titles_of(read(scratch_.write("berita", "Judul A\nHujan turun.\n"))), Names{"Judul A"});
}

TEST_F(InputTest, RejectsANamedFileOfNoKnownFormat) {
  const Rejection rejection = rejection_of(scratch_.write("a.docx", "Hujan\n"));
  EXPECT_EQ(rejection.where, path_of("a.docx"));
  EXPECT_NE(rejection.reason.find("of no known format"), std::string::npos) << rejection.reason;
}

TEST_F(InputTest, KnowsATextByItsAbsolutePath) {
  const fs::path file = scratch_.write("dalam/a.txt", "Judul A\n");
  const CollectingSink sink = read(scratch_ / "dalam" / ".." / "dalam" / "." / "a.txt");
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(sink.articles[0].id, file.string());
}

TEST_F(InputTest, KnowsATextByItsAbsolutePathWhereverTheProgramRuns) {
  const fs::path file = scratch_.write("a.txt", "Judul A\n");
  const CollectingSink sink = read(fs::relative(file));
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(sink.articles[0].id, file.string());
  EXPECT_EQ(sink.articles[0].where, fs::relative(file).string());
}

TEST_F(InputTest, ReadsJsonLinesFromStandardInput) {
  const StandardInput input(scratch_.write("masukan", "{\"title\":\"Judul A\"}\n[]\n"));
  const CollectingSink sink = read(Names{"-"});
  EXPECT_EQ(titles_of(sink), Names{"Judul A"});
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections[0].where, "standard input:2");
}

TEST_F(InputTest, RejectsAMissingInputAndReadsTheNext) {
  const fs::path file = scratch_.write("a.txt", "Judul A\n");
  const CollectingSink sink =
      read(Names{path_of("hilang"), path_of("hilang.txt"), path_of("hilang.jsonl"), file.string()});
  EXPECT_EQ(titles_of(sink), Names{"Judul A"});
  ASSERT_EQ(sink.rejections.size(), 3U);
  EXPECT_EQ(sink.rejections[0].where, path_of("hilang"));
  EXPECT_EQ(sink.rejections[1].where, path_of("hilang.txt"));
  EXPECT_EQ(sink.rejections[2].where, path_of("hilang.jsonl"));
  for (const Rejection& rejection : sink.rejections) {
    EXPECT_NE(rejection.reason.find("No such file or directory"), std::string::npos)
        << rejection.reason;
  }
}

TEST_F(InputTest, RejectsAPathThatTheSystemDoesNotOpen) {
  scratch_.write("a.txt", "Judul A\n");
  const Rejection rejection = rejection_of(scratch_ / "a.txt" / "b.txt");
  EXPECT_EQ(rejection.where, path_of("a.txt/b.txt"));
  EXPECT_NE(rejection.reason.find("Not a directory"), std::string::npos) << rejection.reason;
}

TEST_F(InputTest, RejectsADanglingLinkInADirectory) {
  scratch_.write("b.txt", "Judul B\n");
  fs::create_symlink("hilang.txt", scratch_ / "a.txt");
  fs::create_symlink("hilang", scratch_ / "c");
  const CollectingSink sink = read(scratch_.path());
  EXPECT_EQ(titles_of(sink), Names{"Judul B"});
  ASSERT_EQ(sink.rejections.size(), 2U);
  EXPECT_EQ(sink.rejections[0].where, path_of("a.txt"));
  EXPECT_EQ(sink.rejections[1].where, path_of("c"));
}

TEST_F(InputTest, ReadsLinksToFilesButRejectsThoseToDirectoriesElsewhere) {
  scratch_.write("luar/a.txt", "Judul A\n");
  scratch_.write("luar/sub/b.txt", "Judul B\n");
  scratch_.write("dalam/c.txt", "Judul C\n");
  fs::create_symlink("../luar/a.txt", scratch_ / "dalam" / "a.txt");
  fs::create_directory_symlink("../luar/sub", scratch_ / "dalam" / "sub");
  const CollectingSink sink = read(scratch_ / "dalam");
  EXPECT_EQ(titles_of(sink), (Names{"Judul A", "Judul C"}));
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections.front().where, (scratch_ / "dalam/sub").string());
  EXPECT_EQ(sink.rejections.front().reason,
            "a link to " + fs::canonical(scratch_ / "luar/sub").string() +
                ", which is not followed: name that as an input, too");
}

TEST_F(InputTest, IgnoresLinksToDirectoriesThatAreReadAnyway) {
  scratch_.write("berita/2025-03-10/a.txt", "Judul A\n");
  fs::create_directory_symlink("2025-03-10", scratch_ / "berita" / "terbaru");
  const CollectingSink sink = read(scratch_ / "berita");
  EXPECT_EQ(titles_of(sink), Names{"Judul A"});
  EXPECT_TRUE(sink.rejections.empty());
  EXPECT_EQ(sink.reasons, Names{"a link to a directory that is read anyway"});
}

TEST_F(InputTest, NamesFilesAlikeWhereADirectoryIsNamedWithASlashAtItsEnd) {
  scratch_.write("berita/a.txt", "Judul A\n");
  const std::string directory = (scratch_ / "berita").string();
  EXPECT_EQ(read(directory).articles.front().where, read(directory + "/").articles.front().where);
}

TEST_F(InputTest, RejectsAFileInADirectoryThatIsNotPackedThoughItsNameSaysSo) {
  scratch_.write("berita/a.jsonl.gz", "");
  scratch_.write("berita/b.tar", std::string(300, '\0'));
  EXPECT_EQ(read(scratch_ / "berita").rejections.size(), 2U);
}

TEST_F(InputTest, ComesOutOfLoopsOfLinks) {
  scratch_.write("a.txt", "Judul A\n");
  fs::create_directory_symlink(".", scratch_ / "atas");
  fs::create_symlink("lingkar.txt", scratch_ / "lingkar.txt");
  const CollectingSink sink = read(scratch_.path());
  EXPECT_EQ(titles_of(sink), Names{"Judul A"});
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections[0].where, path_of("lingkar.txt"));
}

TEST_F(InputTest, ReadsADirectoryThatALinkNames) {
  scratch_.write("luar/a.txt", "Judul A\n");
  fs::create_directory_symlink("luar", scratch_ / "tautan");
  EXPECT_EQ(titles_of(read(scratch_ / "tautan")), Names{"Judul A"});
}

TEST_F(InputTest, RejectsATextWithoutAnything) {
  for (const char* const content : {"", "\n\n", " \n\t\n ", "\r\n\r\n", "\xEF\xBB\xBF\n"}) {
    EXPECT_EQ(rejection_of(scratch_.write("a.txt", content)).reason, "the file is empty");
  }
}

TEST_F(InputTest, FindsNothingInEmptyJsonLinesOrAnEmptyDirectory) {
  scratch_.write("a.jsonl", "");
  fs::create_directory(scratch_ / "kosong");
  const CollectingSink sink = read(scratch_.path());
  EXPECT_TRUE(sink.articles.empty());
  EXPECT_TRUE(sink.rejections.empty());
}

TEST_F(InputTest, SaysWhereATextIsNotUtf8) {
  const Rejection rejection = rejection_of(scratch_.write("a.txt", "Kaf\xE9 Ditutup\n"));
  EXPECT_EQ(rejection.where, path_of("a.txt"));
  EXPECT_EQ(rejection.reason,
            "not valid UTF-8 at byte 3: convert the file, as in iconv -f WINDOWS-1252 -t UTF-8");
}

TEST_F(InputTest, RejectsATextThatIsTooLarge) {
  const fs::path file = scratch_.write("a.txt", "Judul A\n");
  fs::resize_file(file, default_max_article_bytes + 1);
  EXPECT_EQ(rejection_of(file).reason, "larger than 8388608 bytes: --max-article-size allows more");
}

/// A sink whose disk is full.
struct FullDisk : CollectingSink {
  void accept(RawArticle) override { throw Error(ErrorCode::failure, "the disk is full"); }
};

TEST_F(InputTest, DoesNotTakeAFailureToWriteForAFaultOfTheInput) {
  scratch_.write("a.txt", "Judul A\n");
  scratch_.write("b.jsonl", "{\"title\":\"Judul B\"}\n");
  for (const std::string& input :
       {path_of("a.txt"), path_of("b.jsonl"), scratch_.path().string()}) {
    FullDisk sink;
    EXPECT_THROW(read_inputs(std::vector{input}, {}, sink), Error) << input;
    EXPECT_TRUE(sink.rejections.empty()) << input;
  }
}

TEST_F(InputTest, RejectsAPipeInADirectoryRatherThanWaitForIt) {
  ASSERT_EQ(::mkfifo((scratch_ / "a.jsonl").c_str(), 0600), 0);
  EXPECT_EQ(rejection_of(scratch_.path()).reason, "neither a file nor a directory");
}

}  // namespace
}  // namespace kliping
