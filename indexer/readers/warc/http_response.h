// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/readers/warc/header_fields.h"

namespace kliping {

/// The status line and the header of an HTTP response.
struct HttpHeader {
  int status = 0;
  HeaderFields fields;
  std::size_t bytes = 0;  ///< behind which the body begins
};

/// Reads the header at the beginning of `message`, which need not hold more
/// than that. Lines that are no fields are passed over, as browsers do.
/// Nothing where `message` does not begin as an HTTP response, or its header
/// is larger than max_header_bytes.
[[nodiscard]] std::optional<HttpHeader> parse_http_header(std::string_view message);

/// The body of a whole response as its author wrote it: without chunks,
/// unpacked. Throws Unreadable where decode_content() does.
[[nodiscard]] std::string decode_http_body(std::string_view message, const HttpHeader& header,
                                           std::size_t max_bytes);

}  // namespace kliping
