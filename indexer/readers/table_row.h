// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// Takes a row of a table apart, line by line, since a field in quotation marks
/// may go over several: the rules of RFC 4180 with any delimiter. A quotation
/// mark within a field that does not begin with one is a character like others,
/// as in `1,Kata "darurat" dihapus`. Blanks around a field's quotation marks are
/// passed over.
class TableRow {
 public:
  enum class State {
    complete,  ///< the row is over
    open,      ///< it goes on in the next line: a quotation mark is not closed yet
    broken,    ///< something stands behind a field's closing quotation mark
  };

  explicit TableRow(char delimiter) : delimiter_(delimiter) {}

  /// Takes the next line, without its line break. Not to be called on a row
  /// that is complete or broken before clear().
  State add_line(std::string_view line);

  /// The fields of a row that is complete.
  [[nodiscard]] std::span<const std::string> fields() const { return fields_; }

  /// Begins a new row.
  void clear();

 private:
  /// Reads up to the field's closing quotation mark and puts `line` behind it;
  /// false where the line ends before.
  bool take_quoted(std::string_view& line);

  /// Where a field begins in quotation marks, enters them.
  bool opens_quotes(std::string_view& line);

  char delimiter_;
  std::vector<std::string> fields_;
  bool in_quotes_ = false;
};

}  // namespace kliping
