// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/terminal.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string>

namespace kliping::program {
namespace {

std::string_view environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

bool locale_is_utf8() {
  for (const char* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string_view locale = environment(name);
    if (locale.empty()) continue;
    for (const std::string_view spelling : {"UTF-8", "utf-8", "UTF8", "utf8"}) {
      if (locale.find(spelling) != std::string_view::npos) return true;
    }
    return false;
  }
  return false;
}

std::size_t count_columns(int descriptor) {
  constexpr std::size_t narrowest = 20;
  winsize size{};
  std::size_t columns = 0;
  if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0) columns = size.ws_col;
  if (columns == 0) {
    const std::string_view stated = environment("COLUMNS");
    std::from_chars(stated.data(), stated.data() + stated.size(), columns);
  }
  return columns == 0 ? 80 : std::max(columns, narrowest);
}

std::string_view code_of(Style style) {
  switch (style) {
    case Style::title:
      return "1";
    case Style::match:
      return "1;33";
    case Style::faint:
      return "2";
    case Style::error:
      return "1;31";
  }
  return "0";
}

}  // namespace

Screen look_at_screen(int descriptor, ColourChoice choice) {
  Screen screen;
  screen.is_terminal = ::isatty(descriptor) == 1;
  screen.redraws = screen.is_terminal && environment("TERM") != "dumb";
  const bool wanted = environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  screen.colours = choice == ColourChoice::always ||
                   (choice == ColourChoice::automatic && screen.is_terminal && wanted);
  screen.unicode = locale_is_utf8();
  screen.columns = count_columns(descriptor);
  return screen;
}

std::string styled(const Screen& screen, Style style, std::string_view text) {
  if (!screen.colours || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code_of(style), text);
}

}  // namespace kliping::program
