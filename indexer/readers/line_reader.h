// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "indexer/readers/input_stream.h"

namespace kliping {

/// Reads a stream line by line in bounded memory.
class LineReader {
 public:
  /// The stream must outlive the reader.
  LineReader(InputStream& stream, std::size_t max_line_bytes)
      : stream_(stream), max_line_bytes_(max_line_bytes) {}

  /// Moves to the next line; false at the end. Throws Unreadable when the
  /// stream cannot be read on.
  bool next();

  /// The line without its line break; valid until the next call of next().
  [[nodiscard]] std::string_view line() const { return line_; }

  /// Whether the line was longer than allowed; then line() is its beginning.
  [[nodiscard]] bool too_long() const { return too_long_; }

  /// 1 for the first line.
  [[nodiscard]] std::size_t number() const { return number_; }

 private:
  void append(std::string_view part);

  InputStream& stream_;
  std::size_t max_line_bytes_;
  std::string line_;
  bool too_long_ = false;
  std::size_t number_ = 0;
};

}  // namespace kliping
