// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <xapian.h>

#include <filesystem>

#include "common/archive/writer_lock.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

/// Each fault beside an article that is sound: the fault is named, the
/// article is indexed.
class BadInput : public ProgramTest {
 protected:
  void SetUp() override {
    scratch().write("in/sehat.txt", "Banjir di Kota\nJAKARTA - Air naik.\n");
  }

  /// Builds of in/, and expects one rejection that says `message`.
  void expect_rejection(const std::string& message) const {
    const CommandResult result = index("build", {(scratch() / "in").string()});
    expect(result, ExitCode::some_rejected);
    expect_text(result.err, message);
    expect_text(result.err, "1 added, 0 replaced, 0 unchanged, 1 rejected");
    EXPECT_EQ(ids_of("banjir").size(), 1U);
  }

  [[nodiscard]] std::string path_of(const std::string& name) const {
    return (scratch() / name).string();
  }
};

TEST_F(BadInput, AFileThatCannotBeReadIsNamed) {
  fs::create_symlink("tidak-ada.txt", scratch() / "in/hilang.txt");
  expect_rejection("rejected " + path_of("in/hilang.txt") + ": cannot be read");
}

TEST_F(BadInput, AnInputThatDoesNotExistIsNamed) {
  const CommandResult result = index("build", {path_of("in"), path_of("salah-ketik")});
  expect(result, ExitCode::some_rejected);
  expect_text(result.err, "rejected " + path_of("salah-ketik") + ": cannot be read: No such file");
  EXPECT_EQ(ids_of("banjir").size(), 1U);
}

TEST_F(BadInput, AFileOfAnUnknownFormatThatWasNamedIsRejected) {
  const auto document = scratch().write("berita.docx", "Banjir\nAir naik\n");
  const CommandResult result = index("build", {path_of("in"), document.string()});
  expect(result, ExitCode::some_rejected);
  expect_text(result.err, "berita.docx: of no known format");
}

TEST_F(BadInput, TextThatIsNotUtf8IsNamedWithTheByte) {
  scratch().write("in/latin1.txt", "Caf\xE9 Tutup\nJAKARTA - Tutup.\n");
  expect_rejection("latin1.txt: not valid UTF-8 at byte 3: convert the file");
}

TEST_F(BadInput, JsonThatIsNotUtf8IsNamedByItsLine) {
  scratch().write("in/latin1.jsonl", "{\"title\": \"Caf\xE9\"}\n");
  expect_rejection("latin1.jsonl:1: not valid UTF-8 at byte 14");
}

TEST_F(BadInput, AnEmptyFileIsNamed) {
  scratch().write("in/kosong.txt", "");
  expect_rejection("kosong.txt: the file is empty");
}

TEST_F(BadInput, ALineThatIsNotJsonIsNamedByItsNumber) {
  scratch().write("in/baris.jsonl", "\n{\"title\": \"Terpotong\n");
  expect_rejection("baris.jsonl:2: not JSON");
}

TEST_F(BadInput, ALineThatIsNoObjectIsNamed) {
  scratch().write("in/baris.jsonl", "[1, 2]\n");
  expect_rejection("baris.jsonl:1: not a JSON object");
}

TEST_F(BadInput, AnArticleWithoutTextIsNamed) {
  scratch().write("in/tanpa-isi.jsonl", "{\"id\": \"x\", \"body\": \"  \"}\n");
  expect_rejection("tanpa-isi.jsonl:1: it has neither a title nor a text");
}

TEST_F(BadInput, AnIdOfTenThousandCharactersIsNamed) {
  scratch().write("in/id.jsonl",
                  "{\"id\": \"" + std::string(10'000, 'x') + "\", \"title\": \"Judul\"}\n");
  expect_rejection("id.jsonl:1: its id has 10000 bytes and begins with `xxx");
}

TEST_F(BadInput, AnIdOfAThousandCharactersIsFine) {
  const std::string id(1'000, 'x');
  build({{.id = id, .title = "Judul", .body = "Isi."}});
  EXPECT_EQ(ids_of("id:" + id), std::vector<std::string>{id});
}

TEST_F(BadInput, ADateThatDoesNotExistIsToldAndTheArticleStaysUndated) {
  scratch().write("in/tanggal.jsonl", "{\"title\": \"Judul\", \"date\": \"2025-02-31\"}\n");
  const CommandResult result = index("build", {path_of("in")});
  expect(result, ExitCode::ok);
  expect_text(result.err, "tanggal.jsonl:1: no such date: `2025-02-31`");
  EXPECT_EQ(ids_of("judul").size(), 1U);
}

TEST_F(BadInput, ANestedObjectTooDeepIsNamed) {
  scratch().write("in/dalam.jsonl", std::string(100'000, '[') + "\n");
  expect_rejection("dalam.jsonl:1: not JSON");
}

TEST_F(BadInput, AMissingQuotationMarkOfATableCostsItsRow) {
  scratch().write("in/tabel.csv", "judul,isi\nGempa,\"Tanah bergetar\n");
  expect_rejection("tabel.csv:2: a quotation mark is not closed");
}

TEST_F(BadInput, APageOfAMillionOpenTagsIsNamed) {
  std::string page = "<html><body>";
  for (int i = 0; i < 1'000'000; ++i) page += "<b>";
  scratch().write("in/tag.html", page);
  expect_rejection("tag.html: tags nest more than");
}

TEST_F(BadInput, AnEntityOfAnotherFileIsNeverRead) {
  const std::string secret = scratch().write("rahasia", "sandi-rahasia").string();
  scratch().write("in/luar.xml", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://" + secret +
                                     "\">]><rss><channel><item><title>Gempa</title>"
                                     "<description>&x;</description></item></channel></rss>");
  expect_rejection("luar.xml, item 1: it refers to an entity of its own, `&x;`");
  EXPECT_EQ(ids_of("sandi").size(), 0U);
}

TEST_F(BadInput, ARecordThatIsCutOffIsNamed) {
  scratch().write("in/rayap.warc",
                  "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\n"
                  "Content-Length: 5000\r\n\r\n<html>");
  expect_rejection("rayap.warc, record 1: the file ends inside this record");
}

TEST_F(BadInput, AMemberWhosePathLeadsOutIsNamed) {
  std::string header(512, '\0');
  header.replace(0, 12, "../luar.txt\0", 12);
  header.replace(100, 8, "0000644\0", 8);
  header.replace(124, 12, "00000000000\0", 12);
  header.replace(257, 8, "ustar\00000", 8);
  header.replace(148, 8, "        ");
  unsigned sum = 0;
  for (const char c : header) sum += static_cast<unsigned char>(c);
  header.replace(148, 8, fmt::format("{:06o}", sum) + std::string("\0 ", 2));
  scratch().write("in/arsip.tar", header + std::string(1024, '\0'));
  expect_rejection("arsip.tar/../luar.txt: its path leads out of the packed file");
}

TEST_F(BadInput, NothingUsableAtAllIsBadInput) {
  const auto file = scratch().write("kosong.txt", "");
  expect_error(index("build", {file.string()}), ExitCode::bad_input, "no article could be read");
}

/// Queries, options and archives that cannot be.
class BadRequest : public ProgramTest {
 protected:
  void SetUp() override { build({{.id = "a", .title = "Banjir", .body = "Air naik."}}); }
};

TEST_F(BadRequest, AMissingArchiveIsNamedWithTheCommandThatBuildsIt) {
  const CommandResult result = run_search({"--archive", "/tidak/ada", "banjir"});
  expect_error(result, ExitCode::no_archive, "there is no archive at /tidak/ada");
  expect_text(result.err, "hint: build it with: kliping-index build --archive /tidak/ada");
}

TEST_F(BadRequest, AnUnclosedQuotationMarkIsPointedAt) {
  const CommandResult result = search({"banjir \"air naik"});
  expect_error(result, ExitCode::bad_usage, "a quotation mark is not closed");
  expect_text(result.err, "  banjir \"air naik\n         ^\n");
  expect_text(result.err, "hint: add the closing \"");
}

TEST_F(BadRequest, AnImpossibleDateIsPointedAt) {
  const CommandResult result = search({"banjir date:2025-02-31"});
  expect_error(result, ExitCode::bad_usage, "`2025-02-31` is no date");
  expect_text(result.err, "  banjir date:2025-02-31\n              ^\n");
  expect_text(search({"--explain", "banjir", "kota:3"}).err, "  banjir kota:3\n         ^\n");
}

TEST_F(BadRequest, AnUnknownFieldIsNamedWithTheNearestOne) {
  const CommandResult result = search({"sorce:Reuters"});
  expect_error(result, ExitCode::bad_usage, "there is no field `sorce`");
  expect_text(result.err, "hint: did you mean source: ?");
}

TEST_F(BadRequest, AnEmptyQueryIsAnError) {
  expect_error(search({""}), ExitCode::bad_usage, "the query is empty");
  expect_error(search({}), ExitCode::bad_usage, "no query is given");
}

TEST_F(BadRequest, ADamagedIndexIsNamedWithTheCommandThatRebuildsIt) {
  const fs::path database = fs::path(archive()) / "gen-000001" / "iamglass";
  fs::resize_file(database, 0);
  const CommandResult result = search({"banjir"});
  EXPECT_EQ(result.out, "");
  EXPECT_NE(result.exit_code, 0);
  expect_text(result.err, "gen-000001");
  expect_text(result.err, "kliping-index build --archive");
}

TEST_F(BadRequest, AnIndexOfAnotherSchemaIsRefusedButDescribed) {
  {
    Xapian::WritableDatabase database((fs::path(archive()) / "gen-000001").string());
    database.set_metadata(std::string(metadata_key::schema), "0");
    database.commit();
  }
  const CommandResult result = search({"banjir"});
  expect_error(result, ExitCode::schema_mismatch,
               "has schema 0; this version of kliping needs " + std::to_string(schema_version));
  expect_text(result.err, "hint: rebuild it: kliping-index build --archive " + archive());
  const auto file = scratch().write("in.jsonl", "{\"title\": \"Judul\"}\n");
  expect(index("update", {file.string()}), ExitCode::schema_mismatch);
  expect_text(index("info", {}).out, "schema       0\n");
}

TEST_F(BadRequest, ASecondWriterLearnsWhoTheFirstIs) {
  const WriterLock lock{Archive(archive())};
  const auto file = scratch().write("in.jsonl", "{\"title\": \"Judul\"}\n");
  const CommandResult result = index("update", {file.string()});
  expect_error(result, ExitCode::locked, "is being written by process");
  EXPECT_EQ(ids_of("banjir"), std::vector<std::string>{"a"});
}

}  // namespace
}  // namespace kliping::test
