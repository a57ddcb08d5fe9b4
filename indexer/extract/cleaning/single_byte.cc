// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/single_byte.h"

#include <unicode/ucnv.h>

#include <array>
#include <memory>

#include "common/text/utf8.h"
#include "kliping/error.h"

namespace kliping {
namespace {

using Table = std::array<char32_t, 256>;

/// What ICU's converter makes of each byte.
Table table_of(const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                     ucnv_close);
  Table table{};
  for (unsigned byte = 0; byte < table.size(); ++byte) {
    const char input = static_cast<char>(byte);
    const char* begin = &input;
    table[byte] =
        static_cast<char32_t>(ucnv_getNextUChar(converter.get(), &begin, begin + 1, &status));
  }
  if (U_FAILURE(status) != 0) {
    throw Error(ErrorCode::failure, std::string("ICU cannot read ") + encoding);
  }
  return table;
}

}  // namespace

char32_t windows_1252(unsigned char byte) {
  static const Table table = table_of("windows-1252");
  return table[byte];
}

char32_t mac_roman(unsigned char byte) {
  static const Table table = table_of("macintosh");
  return table[byte];
}

}  // namespace kliping
