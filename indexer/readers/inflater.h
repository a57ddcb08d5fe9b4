// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

struct z_stream_s;

namespace kliping {

/// How deflated bytes are wrapped.
enum class Wrapping {
  gzip,  ///< RFC 1952, with a check sum
  zlib,  ///< RFC 1950, with a check sum
  none,  ///< RFC 1951
};

/// What zlib calls the wrapping: the sign of a number of bits, or 16 added to
/// it.
[[nodiscard]] int window_bits(Wrapping wrapping);

/// Unpacks what deflate has packed, part by part. Check sums are checked.
class Inflater {
 public:
  enum class State {
    going_on,  ///< the room is full, or more input is needed
    at_end,    ///< of the packed bytes; what is left of the input follows them
    damaged,
  };

  /// Throws std::bad_alloc.
  explicit Inflater(Wrapping wrapping);
  ~Inflater();
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  /// Takes bytes from the beginning of `packed` and puts what comes out of
  /// them at the beginning of `room`, both of which it shortens.
  State inflate(std::string_view& packed, std::span<char>& room);

  /// What is damaged, in zlib's words.
  [[nodiscard]] std::string_view fault() const;

  /// Begins anew, with bytes that are packed for themselves.
  void restart();

 private:
  std::unique_ptr<z_stream_s> stream_;
};

}  // namespace kliping
