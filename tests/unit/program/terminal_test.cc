// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/terminal.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "common/archive/file_descriptor.h"
#include "tests/support/scratch_directory.h"
#include "tests/unit/program/environment.h"

namespace kliping::program {
namespace {

/// A test that looks at a file, in an environment that says nothing.
class FileScreen : public ::testing::Test {
 protected:
  FileScreen() {
    for (const char* const name : {"NO_COLOR", "TERM", "COLUMNS", "LC_ALL", "LC_CTYPE", "LANG"}) {
      environment.remove(name);
    }
  }

  [[nodiscard]] Screen look(ColourChoice choice = ColourChoice::automatic) const {
    return look_at_screen(file_.get(), choice);
  }

  Environment environment;

 private:
  test::ScratchDirectory scratch_;
  FileDescriptor file_{"write", scratch_ / "out", O_WRONLY | O_CREAT};
};

/// A test that looks at a terminal that is 132 columns wide.
class TerminalScreen : public FileScreen {
 protected:
  void SetUp() override {
    if (terminal_ < 0) GTEST_SKIP() << "this system gives no pseudo-terminal";
    winsize size{};
    size.ws_col = 132;
    ASSERT_EQ(::ioctl(terminal_, TIOCSWINSZ, &size), 0);
    environment.set("TERM", "xterm");
  }

  ~TerminalScreen() override {
    if (terminal_ >= 0) ::close(terminal_);
  }

  [[nodiscard]] Screen look(ColourChoice choice = ColourChoice::automatic) const {
    return look_at_screen(terminal_, choice);
  }

 private:
  int terminal_ = ::posix_openpt(O_RDWR | O_NOCTTY);
};

Screen screen_with_colours(bool colours) { return {.is_terminal = true, .colours = colours}; }

TEST(Styled, ColoursTextWhereTheScreenHasColours) {
  const Screen screen = screen_with_colours(true);
  EXPECT_EQ(styled(screen, Style::title, "Banjir"), "\x1b[1mBanjir\x1b[0m");
  EXPECT_EQ(styled(screen, Style::match, "banjir"), "\x1b[1;33mbanjir\x1b[0m");
  EXPECT_EQ(styled(screen, Style::faint, "2025"), "\x1b[2m2025\x1b[0m");
  EXPECT_EQ(styled(screen, Style::error, "gagal"), "\x1b[1;31mgagal\x1b[0m");
}

TEST(Styled, LeavesTextAsItIsWhereThereAreNoColours) {
  for (const Style style : {Style::title, Style::match, Style::faint, Style::error}) {
    EXPECT_EQ(styled(screen_with_colours(false), style, "Banjir"), "Banjir");
  }
}

TEST(Styled, PutsNothingAroundNothing) {
  EXPECT_EQ(styled(screen_with_colours(true), Style::match, ""), "");
}

TEST_F(FileScreen, IsNoTerminalAndHasNoColours) {
  EXPECT_FALSE(look().is_terminal);
  EXPECT_FALSE(look().redraws);
  EXPECT_FALSE(look().colours);
}

TEST_F(FileScreen, HasColoursWhereTheyAreAskedFor) {
  environment.set("NO_COLOR", "1");
  EXPECT_TRUE(look(ColourChoice::always).colours);
  EXPECT_FALSE(look(ColourChoice::never).colours);
}

TEST_F(FileScreen, HasEightyColumnsWhereNothingIsSaid) {
  EXPECT_EQ(look().columns, 80U);
  for (const char* const value : {"", "wide", "0", "-40", "99999999999999999999999"}) {
    environment.set("COLUMNS", value);
    EXPECT_EQ(look().columns, 80U) << value;
  }
}

TEST_F(FileScreen, HasTheColumnsThatTheEnvironmentSays) {
  environment.set("COLUMNS", "120");
  EXPECT_EQ(look().columns, 120U);
}

TEST_F(FileScreen, IsNeverTooNarrowToPrintOn) {
  environment.set("COLUMNS", "3");
  EXPECT_EQ(look().columns, 20U);
}

TEST_F(FileScreen, ShowsUnicodeWhereTheLocaleDoes) {
  EXPECT_FALSE(look().unicode);
  for (const char* const locale : {"id_ID.UTF-8", "C.utf8", "en_GB.utf-8@euro"}) {
    environment.set("LANG", locale);
    EXPECT_TRUE(look().unicode) << locale;
  }
  environment.set("LANG", "id_ID.ISO-8859-1");
  EXPECT_FALSE(look().unicode);
}

TEST_F(FileScreen, TakesTheMostSpecificLocaleThatIsNotEmpty) {
  environment.set("LANG", "id_ID.UTF-8");
  environment.set("LC_CTYPE", "C");
  EXPECT_FALSE(look().unicode);
  environment.set("LC_ALL", "C.UTF-8");
  EXPECT_TRUE(look().unicode);
  environment.set("LC_ALL", "");
  EXPECT_FALSE(look().unicode);
}

TEST_F(TerminalScreen, HasColoursAndItsOwnWidth) {
  environment.set("COLUMNS", "40");
  EXPECT_TRUE(look().is_terminal);
  EXPECT_TRUE(look().redraws);
  EXPECT_TRUE(look().colours);
  EXPECT_EQ(look().columns, 132U);
}

TEST_F(TerminalScreen, HasNoColoursWhereTheyAreNotWanted) {
  EXPECT_FALSE(look(ColourChoice::never).colours);
  environment.set("NO_COLOR", "1");
  EXPECT_FALSE(look().colours);
}

TEST_F(TerminalScreen, KeepsItsColoursWhereNoColorIsEmpty) {
  environment.set("NO_COLOR", "");
  EXPECT_TRUE(look().colours);
}

TEST_F(TerminalScreen, HasNoColoursWhereItIsDumb) {
  environment.set("TERM", "dumb");
  EXPECT_FALSE(look().redraws);
  EXPECT_FALSE(look().colours);
  EXPECT_TRUE(look(ColourChoice::always).colours);
}

}  // namespace
}  // namespace kliping::program
