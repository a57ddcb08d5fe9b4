// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

using Ids = std::vector<std::string>;

/// An archive whose stories have words with exceptions. Without these,
/// `beruang` has the roots beruang and uang, and `jual-beli` is two words.
class Exceptions : public ProgramTest {
 protected:
  [[nodiscard]] std::string file_of(const std::string& text,
                                    const std::string& name = "kata.txt") const {
    return scratch().write(name, text).string();
  }

  [[nodiscard]] std::string stories() const {
    return scratch().write("in.jsonl", as_json_lines({animal, money, trade})).string();
  }

  CommandResult build_with(const std::string& exceptions) const {
    return index("build", {"--exceptions", file_of(exceptions), stories()});
  }

  /// The row `exceptions` of `kliping-index info`.
  [[nodiscard]] std::string row_in_info() const {
    const std::string out = index("info", {}).out;
    const std::size_t begin = out.find("\nexceptions ") + 1;
    return out.substr(begin, out.find('\n', begin) - begin);
  }

  const Story animal{.id = "hewan", .title = "Seekor beruang", .body = "Beruang itu besar."};
  const Story money{.id = "uang", .title = "Uang", .body = "Uang baru."};
  const Story trade{.id = "pasar", .title = "Pasar", .body = "Jual-beli di pasar."};
};

TEST_F(Exceptions, MakeArticlesFoundByTheRootGivenAndNoLongerByTheOther) {
  build({animal, money, trade});
  EXPECT_EQ(ids_of("uang").size(), 2U);
  expect(build_with("beruang satwa\n"), ExitCode::ok);
  EXPECT_EQ(ids_of("uang"), Ids{"uang"});
  EXPECT_EQ(ids_of("satwa"), Ids{"hewan"});
  EXPECT_EQ(ids_of("beruangnya"), Ids{"hewan"});
}

TEST_F(Exceptions, MakeOneWordOfAHyphenatedPair) {
  expect(build_with("jual-beli dagang\n"), ExitCode::ok);
  EXPECT_EQ(ids_of("dagang"), Ids{"pasar"});
  EXPECT_EQ(ids_of("jual-beli"), Ids{"pasar"});
}

TEST_F(Exceptions, AreMarkedInTheHits) {
  expect(build_with("beruang satwa\n"), ExitCode::ok);
  expect_text(search({"--color", "always", "satwa"}).out, "\x1b[1;33mBeruang\x1b[0m itu besar");
}

TEST_F(Exceptions, GoOnToHoldInAnUpdateThatIsNotTold) {
  expect(build_with("beruang satwa\n"), ExitCode::ok);
  const std::string before = row_in_info();
  const auto file = scratch().write(
      "more.jsonl", as_json_lines({{.id = "kutub", .title = "Beruang kutub", .body = "Putih."}}));
  const CommandResult result = index("update", {file.string()});
  expect(result, ExitCode::ok);
  expect_no_text(result.err, "exception");
  EXPECT_EQ(ids_of("satwa").size(), 2U);
  EXPECT_EQ(ids_of("uang"), Ids{"uang"});
  EXPECT_EQ(row_in_info(), before);
}

TEST_F(Exceptions, MayBeNamedAgainInAnUpdateHoweverTheyAreWritten) {
  expect(build_with("beruang satwa\njual-beli dagang\n"), ExitCode::ok);
  const std::string same = file_of("# sama\nJual-Beli\tdagang\r\nBERUANG satwa\n", "sama.txt");
  expect(index("update", {"--exceptions", same, stories()}), ExitCode::ok);
}

TEST_F(Exceptions, OfAnotherIndexAreRefusedInAnUpdate) {
  expect(build_with("beruang satwa\n"), ExitCode::ok);
  const std::string other = file_of("beruang uang\nhp ponsel\n", "lain.txt");
  const CommandResult result = index("update", {"--exceptions", other, stories()});
  expect_error(result, ExitCode::schema_mismatch,
               "was built with other exceptions: it has 1 (hash");
  expect_text(result.err, "given are 2 (hash");
  expect_text(result.err, StemExceptions::parse("beruang satwa", "").hash());
  expect_text(result.err, StemExceptions::parse("beruang uang\nhp ponsel", "").hash());
  expect_text(result.err, "hint: update without --exceptions");
  expect_text(result.err, "kliping-index build --archive " + archive() + " --exceptions FILE");
  EXPECT_EQ(ids_of("satwa"), Ids{"hewan"});
}

TEST_F(Exceptions, AreRefusedInAnUpdateOfAnIndexThatHasNone) {
  build({animal});
  const CommandResult result = index("update", {"--exceptions", file_of("a b"), stories()});
  expect_error(result, ExitCode::schema_mismatch, "it has none, given are 1");
  expect(index("update", {"--exceptions", file_of("# tidak ada\n"), stories()}), ExitCode::ok);
}

TEST_F(Exceptions, AreCountedByInfoWithTheirHash) {
  expect(build_with("beruang satwa\njual-beli dagang\n"), ExitCode::ok);
  EXPECT_EQ(row_in_info(), "exceptions   2 (hash " +
                               StemExceptions::parse("beruang satwa\njual-beli dagang", "").hash() +
                               ")");
  build({animal});
  EXPECT_EQ(row_in_info(), "exceptions   none");
}

TEST_F(Exceptions, AreNotLostByABuildWithoutThemInSilence) {
  expect(build_with("beruang satwa\njual-beli dagang\n"), ExitCode::ok);
  const CommandResult result = index("build", {stories()});
  expect(result, ExitCode::ok);
  expect_text(result.err, "note on " + archive() +
                              ": the index before has 2 exceptions for the stemmer, the one built "
                              "now has none: say --exceptions FILE");
  EXPECT_EQ(ids_of("uang").size(), 2U);
  expect_no_text(index("build", {stories()}).err, "exception");
}

TEST_F(Exceptions, AreNotRemarkedOnWhereTheNextBuildHasSomeToo) {
  expect(build_with("beruang satwa\n"), ExitCode::ok);
  expect_no_text(build_with("beruang uang\n").err, "note on");
}

TEST_F(Exceptions, MayComeFromTheConfigFile) {
  const auto config =
      scratch().write("kliping.conf", "[build]\nexceptions = " + file_of("beruang satwa\n") + "\n");
  expect(index("build", {"--config", config.string(), stories()}), ExitCode::ok);
  EXPECT_EQ(ids_of("satwa"), Ids{"hewan"});
  expect(index("update", {"--config", config.string(), stories()}), ExitCode::ok);
}

TEST_F(Exceptions, MayBeVeryMany) {
  std::string many = "beruang satwa\n";
  for (int i = 0; i < 50'000; ++i)
    many += "kata" + std::to_string(i) + " akar" + std::to_string(i) + "\n";
  expect(build_with(many), ExitCode::ok);
  EXPECT_EQ(ids_of("satwa"), Ids{"hewan"});
  expect_text(row_in_info(), "exceptions   50001 (hash ");
}

TEST_F(Exceptions, ThatAreWrongAreNamedBeforeAnythingIsWritten) {
  const CommandResult result = build_with("beruang satwa\nhp\n");
  expect_error(result, ExitCode::bad_input, "kata.txt:2: no root is given for `hp`");
  expect_text(result.err, "hint: write its root behind it");
  EXPECT_FALSE(std::filesystem::exists(archive()));
}

TEST_F(Exceptions, OfAFileThatCannotBeReadAreNamed) {
  const std::string missing = (scratch() / "hilang.txt").string();
  for (const char* const command : {"build", "update"}) {
    expect_error(index(command, {"--exceptions", missing, stories()}), ExitCode::bad_input,
                 "cannot read " + missing + ": No such file");
  }
  expect_error(run_index({"analyze", "--exceptions", missing, "x"}), ExitCode::bad_input,
               "cannot read " + missing);
  const CommandResult directory =
      run_index({"analyze", "--exceptions", scratch().path().string(), "x"});
  expect_error(directory, ExitCode::bad_input, "Is a directory");
  expect_text(directory.err, "hint: ");
}

TEST_F(Exceptions, CanBeTriedOut) {
  const std::string file = file_of("beruang satwa\njual-beli dagang\n");
  EXPECT_EQ(run_index({"analyze", "--exceptions", file, "Beruangnya jual-beli uang"}).out,
            "beruangnya\tsatwa\njual-beli\tdagang\nuang\tuang\n");
}

TEST_F(Exceptions, AreGivenAsTheReasonForARoot) {
  const std::string file = file_of("beruang satwa\njual-beli dagang\n");
  const CommandResult result =
      run_index({"analyze", "--exceptions", file, "--explain", "beruang jual-beli uang"});
  expect(result, ExitCode::ok);
  expect_text(result.out, "beruang\tsatwa\tan exception of your own\n");
  expect_text(result.out, "jual-beli\tdagang\tone word: an exception of your own\n");
  expect_text(result.out, "uang\tuang\tlicensed");
}

}  // namespace
}  // namespace kliping::test
