// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kliping {

/// Longest header of a WARC record or an HTTP response, in bytes: real ones
/// have one or two thousand, with all cookies ten times that.
inline constexpr std::size_t max_header_bytes = std::size_t{128} << 10;

/// The fields `Name: value` in the header of a WARC record or of an HTTP
/// response. Names are compared without regard to case.
class HeaderFields {
 public:
  /// Reads a line of the header, without its line break. A line that begins
  /// with a blank continues the value of the line before. Returns false where
  /// the line is neither this nor that; then nothing is changed.
  bool add_line(std::string_view line);

  /// The value of the first field of that name, trimmed; empty where there is
  /// none. Valid until the next call of add_line().
  [[nodiscard]] std::string_view value(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// The media type of a field `Content-Type: text/html; charset=utf-8`.
struct ContentType {
  std::string media_type;  ///< in small letters, without parameters; empty where none is stated
  std::string charset;     ///< as written there; empty where none is stated
};

/// Reads the value of such a field. `encoding=`, as Media Cloud writes it,
/// counts as `charset=`.
[[nodiscard]] ContentType parse_content_type(std::string_view value);

}  // namespace kliping
