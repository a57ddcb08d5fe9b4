// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace kliping {

/// Reads a file or a pipe line by line in bounded memory.
class LineReader {
 public:
  /// `descriptor` stays the caller's; `name` is for messages.
  LineReader(int descriptor, std::filesystem::path name, std::size_t max_line_bytes);

  /// Moves to the next line; false at the end. Throws Error (failure) when
  /// the system cannot read on.
  bool next();

  /// The line without its line break; valid until the next call of next().
  [[nodiscard]] std::string_view line() const { return line_; }

  /// Whether the line was longer than allowed; then line() is its beginning.
  [[nodiscard]] bool too_long() const { return too_long_; }

  /// 1 for the first line.
  [[nodiscard]] std::size_t number() const { return number_; }

 private:
  bool fill();
  void append(std::string_view part);

  int descriptor_;
  std::filesystem::path name_;
  std::size_t max_line_bytes_;
  std::string buffer_;
  std::size_t used_ = 0;  // of buffer_
  std::string line_;
  bool too_long_ = false;
  std::size_t number_ = 0;
};

}  // namespace kliping
