// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/csv.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  kliping::test::fuzz_reader(kliping::read_csv, data, size);
  // A limit that short inputs reach.
  const std::string content(data, data + size);
  (void)kliping::test::read_with(kliping::read_csv, content, {.max_article_bytes = 48});
  return 0;
}
