// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>

#include "indexer/readers/byte_source.h"

namespace kliping {

/// A byte source that can be looked at before it is read. Views are valid
/// until the next call of a function that is not const.
///
/// Where the source throws Unreadable, all functions but position() do so once
/// what came before has been read, and again at each call.
class InputStream {
 public:
  /// The source must outlive the stream.
  explicit InputStream(ByteSource& source) : source_(source) {}

  /// The next `bytes` bytes, without reading them; fewer only at the end, and
  /// before the source throws.
  [[nodiscard]] std::string_view peek(std::size_t bytes);

  /// What can be had at once, without reading it: at least one byte, unless
  /// the stream is at its end.
  [[nodiscard]] std::string_view available();

  /// Reads over the next `bytes` bytes, or to the end; returns how many.
  std::size_t skip(std::size_t bytes);

  [[nodiscard]] bool at_end() { return available().empty(); }

  /// Reads all that is left. Throws Unreadable where that is more than
  /// `max_bytes`.
  [[nodiscard]] std::string read_all(std::size_t max_bytes);

  /// How many bytes have been read.
  [[nodiscard]] std::size_t position() const { return position_; }

 private:
  /// Reads more into the buffer; false where nothing comes any more.
  bool fill(std::size_t bytes);

  ByteSource& source_;
  std::string buffer_;
  std::size_t begin_ = 0;     // of what is not read yet, in buffer_
  std::size_t end_ = 0;       // of what has come from the source, in buffer_
  std::size_t position_ = 0;  // of begin_, in the source
  std::exception_ptr fault_;  // what the source threw
};

/// The reason why something larger than `max_bytes` is rejected.
[[nodiscard]] std::string larger_than(std::size_t max_bytes);

}  // namespace kliping
