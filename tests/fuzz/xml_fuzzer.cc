// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/xml.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  kliping::test::fuzz_reader(kliping::read_xml, data, size);
  return 0;
}
