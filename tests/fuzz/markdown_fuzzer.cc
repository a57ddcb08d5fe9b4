// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/markdown.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  kliping::test::fuzz_reader(kliping::read_markdown, data, size);
  return 0;
}
