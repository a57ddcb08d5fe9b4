// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "common/text/utf8.h"
#include "kliping/query.h"
#include "searcher/query/syntax_tree.h"

namespace kliping {
namespace {

constexpr Date today{std::chrono::year(2025), std::chrono::month(3), std::chrono::day(10)};

void expect(bool fulfilled, const char* what, const std::string& canonical) {
  if (fulfilled) return;
  std::fprintf(stderr, "%s: %s\n", what, canonical.c_str());
  std::abort();
}

/// Whether the canonical text of a query near the limits may have overstepped
/// them.
bool may_be_too_long(const std::string& canonical) {
  constexpr std::size_t longest_query = 64 << 10;
  std::size_t depth = 0;
  std::size_t deepest = 0;
  for (const char c : canonical) {
    if (c == '(') deepest = std::max(deepest, ++depth);
    if (c == ')' && depth > 0) --depth;
  }
  return canonical.size() > longest_query || deepest > 100;
}

void check_position(const Error& error, const std::string& text) {
  expect(error.code() == ErrorCode::bad_query && error.position().has_value() &&
             *error.position() <= text.size() && !error.hint().empty(),
         "an error without a place in the query or without a hint", error.what());
}

/// A query may be refused. One that is not must be the same when it is
/// written out and read again, on whatever day.
void fuzz_query(const std::string& text, Match match) {
  try {
    const Query query = Query::parse(text, {.today = today, .match = match});
    static_cast<void>(query.remarks());
    const std::string canonical = query.canonical_text();
    expect(!utf8::first_invalid(canonical), "not UTF-8", canonical);
    if (may_be_too_long(canonical)) return;
    try {
      const Query again = Query::parse(canonical, {.today = plus_days(today, 1000)});
      expect(again.tree() == query.tree(), "another tree", canonical);
      expect(again.canonical_text() == canonical, "another text", canonical);
    } catch (const Error& error) {
      expect(false, error.what(), canonical);
    }
  } catch (const Error& error) {
    check_position(error, text);
  }
}

}  // namespace
}  // namespace kliping

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  kliping::fuzz_query(text, kliping::Match::all);
  kliping::fuzz_query(text, kliping::Match::any);
  return 0;
}
