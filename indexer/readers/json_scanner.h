// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kliping {

/// Follows the brackets and quotation marks of one JSON value, piece by piece,
/// to find its end; whether it is JSON is the parser's affair. Which bracket
/// closes which is not looked at.
class JsonScanner {
 public:
  enum class State {
    inside,    ///< the piece was too short
    complete,  ///< the value ends with the last byte taken
    torn,      ///< a line ended inside a string, behind the last byte taken
    followed,  ///< another object begins behind the last byte taken, where a key should be
  };

  /// Begins a value whose opening bracket comes next, or goes on behind the end
  /// of a list that is `depth` objects deep.
  void begin(std::size_t depth = 0) { *this = JsonScanner(depth); }

  /// Takes bytes of `piece` up to where the state changes, or all, and says how
  /// many by `taken`.
  State take(std::string_view piece, std::size_t& taken);

  /// Of the list that is not closed yet, within objects only: how many objects
  /// are around it, and how many bytes of the value come before what it holds.
  struct OpenList {
    std::size_t depth;
    std::size_t bytes_before;
  };
  [[nodiscard]] std::optional<OpenList> open_list() const { return open_list_; }

  JsonScanner() = default;

 private:
  explicit JsonScanner(std::size_t depth) : depth_(depth) {}

  /// Moves to the end of the string or of the piece; false at a line break.
  bool take_string(std::string_view piece, std::size_t& at);
  void open(char bracket, std::size_t bytes_before);

  std::size_t depth_ = 0;
  std::size_t bytes_ = 0;  // of the value, in the pieces before
  bool in_string_ = false;
  bool escaped_ = false;
  bool behind_colon_ = false;
  bool is_object_ = false;
  std::optional<OpenList> open_list_;
};

}  // namespace kliping
