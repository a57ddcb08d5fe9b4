// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

#include "indexer/readers/line_reader.h"

namespace kliping {

/// Lines of a stream with a way back: to the line behind one that was marked.
/// Keeps the lines since the mark in memory.
///
/// Going back again and again over the same lines would take quadratic time on
/// a file made for it; then the way back is refused.
class LineQueue {
 public:
  /// The stream must outlive it; longer lines are cut (LineReader).
  LineQueue(InputStream& stream, std::size_t max_line_bytes) : reader_(stream, max_line_bytes) {}

  /// As those of LineReader.
  bool next();
  [[nodiscard]] std::string_view line() const { return current_.text; }
  [[nodiscard]] bool too_long() const { return current_.too_long; }
  [[nodiscard]] std::size_t number() const { return current_.number; }

  /// Marks the line at hand and forgets those before it.
  void mark();

  /// The bytes of the lines since the mark, that one included.
  [[nodiscard]] std::size_t kept_bytes() const { return kept_bytes_; }

  /// Makes next() give the line behind the marked one again, and all that
  /// follow. Returns false where that would be the same lines too often: what
  /// has been read since the mark is passed over then.
  bool back_to_mark();

 private:
  struct Line {
    std::string text;
    std::size_t number = 0;
    bool too_long = false;
  };

  LineReader reader_;
  Line current_;
  std::deque<Line> kept_;       // from the one behind the mark to the one before current_
  std::deque<Line> ahead_;      // what next() gives before it reads on
  bool is_marked_line_ = true;  // whether current_ is the marked one, or none
  std::size_t kept_bytes_ = 0;
  std::size_t read_bytes_ = 0;   // from the stream
  std::size_t again_bytes_ = 0;  // read again
};

}  // namespace kliping
