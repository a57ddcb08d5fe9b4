// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace kliping {

/// The kinds of failure that a caller may want to tell apart. Each has one
/// exit code in the programs (common/program/exit_code.h).
enum class ErrorCode {
  failure,          ///< something outside went wrong: a full disk, a damaged file
  bad_usage,        ///< the call itself is wrong: an unknown option or facet
  bad_query,        ///< the query text cannot be understood; see position()
  bad_input,        ///< nothing of what was to be read could be used
  no_archive,       ///< there is no archive where one was expected
  locked,           ///< another writer is at work; try again later
  schema_mismatch,  ///< the index was written for another version; rebuild it
};

/// The one exception type that kliping throws.
///
/// what() says what happened to which thing; hint() says what to do about it
/// and may be empty. Both are for people, in English, without a full stop or
/// line break at the end.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string& message, std::string hint = {},
        std::optional<std::size_t> position = std::nullopt)
      : std::runtime_error(message), code_(code), hint_(std::move(hint)), position_(position) {}

  [[nodiscard]] ErrorCode code() const noexcept { return code_; }
  [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

  /// For bad_query: the byte of the query where the trouble begins.
  [[nodiscard]] std::optional<std::size_t> position() const noexcept { return position_; }

 private:
  ErrorCode code_;
  std::string hint_;
  std::optional<std::size_t> position_;
};

}  // namespace kliping
