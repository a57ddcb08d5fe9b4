// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// An article larger than this, in bytes, is rejected rather than held in
/// memory, unless InputOptions say otherwise: a long investigative piece has
/// 100 kB, a page with all its scripts seldom 2 MB.
inline constexpr std::size_t default_max_article_bytes = std::size_t{8} << 20;

/// That a field of an article stands under a name of its own in the inputs.
struct MappedField {
  std::string field;  ///< as the project names it: `title`, `body`, `date` ...
  std::string name;   ///< as the inputs name it: `judul_artikel`

  friend bool operator==(const MappedField&, const MappedField&) = default;
};

/// How inputs are read.
struct InputOptions {
  /// The format of all inputs, one of input_format_names(); where it is empty,
  /// each file's content and name tell its format.
  std::string format = {};

  /// Names of fields that go before those known by default.
  std::vector<MappedField> map = {};

  /// Larger articles are rejected: the limit holds for a file of one article,
  /// a line or value of JSON, a row of a table, a record of a WARC file, an
  /// item of a feed, each unpacked.
  std::size_t max_article_bytes = default_max_article_bytes;
};

/// The names that InputOptions::format may have.
[[nodiscard]] std::vector<std::string_view> input_format_names();

/// The names that MappedField::field may have.
[[nodiscard]] std::vector<std::string_view> mappable_fields();

}  // namespace kliping
