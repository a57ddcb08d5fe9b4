// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kliping::program {

enum class ColourChoice { automatic, always, never };

/// What the receiver of a stream can show.
struct Screen {
  bool is_terminal = false;
  bool redraws = false;      ///< a terminal on which a line can be written over
  bool colours = false;      ///< on a terminal, unless NO_COLOR is set or TERM is dumb
  bool unicode = false;      ///< whether the locale's characters are UTF-8
  std::size_t columns = 80;  ///< of the terminal; else COLUMNS, else 80
};

/// The screen behind a file descriptor, by the environment of the program.
[[nodiscard]] Screen look_at_screen(int descriptor, ColourChoice choice = ColourChoice::automatic);

/// The ways in which text can stand out.
enum class Style { title, match, faint, error };

/// `text` in a style, where the screen has colours; else as it is. `text`
/// must be printable (utf8::printable).
[[nodiscard]] std::string styled(const Screen& screen, Style style, std::string_view text);

}  // namespace kliping::program
