// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "kliping/query.h"

namespace kliping::test {

/// The error that parsing the query throws; a failure of the test, and
/// nothing, where it throws none.
inline std::optional<Error> error_of(const std::string& query, const QueryOptions& options = {}) {
  try {
    static_cast<void>(Query::parse(query, options));
  } catch (const Error& error) {
    return error;
  }
  ADD_FAILURE() << "no error for " << query;
  return std::nullopt;
}

/// Expects a bad_query at that byte, with a hint, and gives its message.
inline std::string bad_query(const std::string& query, std::size_t position,
                             const QueryOptions& options = {}) {
  const auto error = error_of(query, options);
  if (!error) return {};
  EXPECT_EQ(error->code(), ErrorCode::bad_query) << query;
  EXPECT_EQ(error->position(), position) << query;
  EXPECT_NE(error->hint(), "") << query;
  return error->what();
}

/// The hint of the error that parsing the query throws.
inline std::string hint_of(const std::string& query) {
  const auto error = error_of(query);
  return error ? error->hint() : "";
}

}  // namespace kliping::test
