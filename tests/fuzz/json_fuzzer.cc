// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_lines.h"
#include "indexer/readers/json_values.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  kliping::test::fuzz_reader(kliping::read_json_lines, data, size);
  kliping::test::fuzz_reader(kliping::read_json_values, data, size);
  // A limit that short inputs reach.
  const std::string content(data, data + size);
  (void)kliping::test::read_with(kliping::read_json_values, content, {.max_article_bytes = 48});
  return 0;
}
