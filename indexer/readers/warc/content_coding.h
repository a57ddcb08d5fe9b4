// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kliping {

/// The body of an HTTP message without the sizes of chunks between its parts
/// (`Transfer-Encoding: chunked`). Many crawlers take the sizes out and leave
/// the header as it was: a body that does not begin with a size is given back
/// as it is. Of one that is cut off, or goes wrong further on, what comes
/// before that is given.
[[nodiscard]] std::string without_chunks(std::string body);

/// The body of an HTTP message unpacked from what its `Content-Encoding` says:
/// gzip, deflate or br, several parted by commas in the order in which they
/// were applied. Crawlers that unpack bodies often leave this header too: a
/// body that cannot be unpacked but begins as HTML is given back as it is. Of
/// one that is cut off, what can be unpacked is given.
///
/// Throws Unreadable where the coding is not known, the body is damaged, or
/// more than `max_bytes` would come out.
[[nodiscard]] std::string decode_content(std::string body, std::string_view codings,
                                         std::size_t max_bytes);

}  // namespace kliping
