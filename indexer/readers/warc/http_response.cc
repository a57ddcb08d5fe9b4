// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/http_response.h"

#include <algorithm>

#include "common/text/ascii.h"
#include "common/text/split.h"
#include "indexer/readers/warc/content_coding.h"

namespace kliping {
namespace {

/// The number in `HTTP/1.1 200 OK`; nothing where the line is none such.
std::optional<int> parse_status(std::string_view line) {
  if (!line.starts_with("HTTP/")) return std::nullopt;
  const std::size_t blank = std::min(line.find(' '), line.size());
  const std::string_view rest = trim(line.substr(blank));
  return ascii::parse_number(rest.substr(0, rest.find(' ')));
}

/// Takes a line from the beginning of `rest`, without its line break; nothing
/// where none ends.
std::optional<std::string_view> take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

std::optional<HttpHeader> parse_http_header(std::string_view message) {
  std::string_view rest = message.substr(0, max_header_bytes);
  const auto first = take_line(rest);
  const auto status = first ? parse_status(*first) : std::nullopt;
  if (!status) return std::nullopt;
  HttpHeader header;
  header.status = *status;
  while (const auto line = take_line(rest)) {
    if (line->empty()) {
      header.bytes = static_cast<std::size_t>(rest.data() - message.data());
      return header;
    }
    header.fields.add_line(*line);
  }
  return std::nullopt;
}

std::string decode_http_body(std::string_view message, const HttpHeader& header,
                             std::size_t max_bytes) {
  std::string body(message.substr(header.bytes));
  const ContentType coding = parse_content_type(header.fields.value("Transfer-Encoding"));
  if (coding.media_type.ends_with("chunked")) body = without_chunks(std::move(body));
  return decode_content(std::move(body), header.fields.value("Content-Encoding"), max_bytes);
}

}  // namespace kliping
