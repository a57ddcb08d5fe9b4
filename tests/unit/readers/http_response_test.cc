// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/http_response.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/unreadable.h"
#include "tests/unit/readers/packing.h"
#include "tests/unit/readers/warc_writing.h"

namespace kliping {
namespace {

using test::deflated;
using test::gzipped;
using test::http_response;

constexpr std::size_t max_bytes = 1000;

using Fields = std::vector<std::string>;

/// The body of a response with these lines in its header.
std::string decoded(const Fields& fields, std::string_view body) {
  const std::string message = http_response("200 OK", fields, body);
  const auto header = parse_http_header(message);
  return header ? decode_http_body(message, *header, max_bytes) : "no header";
}

std::string fault_of(const Fields& fields, std::string_view body) {
  try {
    return "no fault: " + decoded(fields, body);
  } catch (const Unreadable& fault) {
    return fault.what();
  }
}

const std::string chunked_header = "Transfer-Encoding: chunked";

/// `<p>Hujan turun di Bogor.</p>`, packed with brotli.
constexpr std::string_view brotli_page{"\x8b\x0d\x80<p>Hujan turun di Bogor.</p>\x03", 32};

TEST(HttpHeader, IsReadUpToTheEmptyLine) {
  const auto header = parse_http_header(
      "HTTP/1.1 404 Not Found\r\ncontent-type: text/html\r\nX-Baris: satu\r\n dua\r\n\r\nisi");
  ASSERT_TRUE(header);
  EXPECT_EQ(header->status, 404);
  EXPECT_EQ(header->fields.value("Content-Type"), "text/html");
  EXPECT_EQ(header->fields.value("X-Baris"), "satu dua");
  EXPECT_EQ(header->bytes, 72U);
}

TEST(HttpHeader, MayEndItsLinesInLineFeedsAloneAndSayNoReason) {
  const auto header = parse_http_header("HTTP/2 200\nContent-Type: text/html\n\nisi");
  ASSERT_TRUE(header);
  EXPECT_EQ(header->status, 200);
  EXPECT_EQ(header->fields.value("Content-Type"), "text/html");
}

TEST(HttpHeader, IsReadPastLinesThatAreNoFields) {
  using namespace std::string_view_literals;
  const auto header =
      parse_http_header("HTTP/1.1 200 OK\r\nsalah\r\nX: a\0b\r\nContent-Type: a/b\r\n\r\n"sv);
  ASSERT_TRUE(header);
  EXPECT_EQ(header->fields.value("Content-Type"), "a/b");
  EXPECT_EQ(header->fields.value("X"), "");
}

TEST(HttpHeader, IsNoneWhereItDoesNotEndOrBeginAsOne) {
  EXPECT_FALSE(parse_http_header(""));
  EXPECT_FALSE(parse_http_header("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"));
  EXPECT_FALSE(parse_http_header("HTTP/1.1 oke\r\n\r\n"));
  EXPECT_FALSE(parse_http_header("HTTP/1.1 -200\r\n\r\n"));
  EXPECT_FALSE(parse_http_header("<html>\r\n\r\n</html>"));
}

TEST(HttpHeader, IsNoneWhereItIsTooLarge) {
  std::string lines;
  while (lines.size() < max_header_bytes) lines += "Set-Cookie: " + std::string(1000, 'x') + "\r\n";
  EXPECT_FALSE(parse_http_header("HTTP/1.1 200 OK\r\n" + lines + "\r\n"));
}

TEST(ContentType, HasAMediaTypeAndACharset) {
  const ContentType type = parse_content_type("Text/HTML; boundary=x; Charset=\"ISO-8859-1\"");
  EXPECT_EQ(type.media_type, "text/html");
  EXPECT_EQ(type.charset, "ISO-8859-1");
}

TEST(ContentType, MayStateTheCharsetAsMediaCloudDoes) {
  EXPECT_EQ(parse_content_type("text/html; encoding=windows-1252").charset, "windows-1252");
}

TEST(ContentType, MayStateNothing) {
  EXPECT_EQ(parse_content_type("").media_type, "");
  EXPECT_EQ(parse_content_type("text/html;").charset, "");
}

TEST(HttpBody, IsGivenAsItIsWhereNothingIsDoneToIt) {
  EXPECT_EQ(decoded({}, "<p>\r\n\r\nHujan</p>"), "<p>\r\n\r\nHujan</p>");
  EXPECT_EQ(decoded({"Content-Encoding: identity", "Transfer-Encoding: identity"}, "a"), "a");
}

TEST(HttpBody, IsJoinedFromItsChunks) {
  EXPECT_EQ(decoded({chunked_header}, "5\r\nHujan\r\nC;nama=nilai\r\n turun deras\r\n0\r\n\r\n"),
            "Hujan turun deras");
  EXPECT_EQ(decoded({chunked_header}, "5\nHujan\n0\n\n"), "Hujan");
  EXPECT_EQ(decoded({chunked_header}, "0\r\n\r\n"), "");
}

TEST(HttpBody, IsTakenAsItIsWhereTheCrawlerTookTheChunksOut) {
  EXPECT_EQ(decoded({chunked_header}, "<p>Hujan</p>"), "<p>Hujan</p>");
  EXPECT_EQ(decoded({chunked_header}, ""), "");
}

TEST(HttpBody, IsJoinedAsFarAsItsChunksGo) {
  EXPECT_EQ(decoded({chunked_header}, "5\r\nHujan\r\n6\r\n tur"), "Hujan tur");
  EXPECT_EQ(decoded({chunked_header}, "5\r\nHujan\r\n-1\r\n turun"), "Hujan");
  EXPECT_EQ(decoded({chunked_header}, "5\r\nHujan\r\nFFFFFFFFFFFFFFFFF\r\n turun"), "Hujan");
  EXPECT_EQ(decoded({chunked_header}, "FFFFFFFFFFFFFFFF\r\nHujan"), "Hujan");
}

TEST(HttpBody, IsUnpackedByItsContentEncoding) {
  const std::string page = "<p>Hujan turun di Bogor.</p>";
  EXPECT_EQ(decoded({"Content-Encoding: gzip"}, gzipped(page)), page);
  EXPECT_EQ(decoded({"Content-Encoding: x-gzip"}, gzipped(page)), page);
  EXPECT_EQ(decoded({"Content-Encoding: deflate"}, deflated(page, Wrapping::zlib)), page);
  EXPECT_EQ(decoded({"Content-Encoding: deflate"}, deflated(page, Wrapping::none)), page);
  EXPECT_EQ(decoded({"Content-Encoding: BR"}, brotli_page), page);
  EXPECT_EQ(decoded({"Content-Encoding: br, gzip"}, gzipped(brotli_page)), page);
}

TEST(HttpBody, IsJoinedBeforeItIsUnpacked) {
  const std::string packed = gzipped("<p>Hujan</p>");
  std::string chunks;
  for (const char byte : packed) chunks += std::string("1\r\n") + byte + "\r\n";
  EXPECT_EQ(decoded({chunked_header, "Content-Encoding: gzip"}, chunks + "0\r\n\r\n"),
            "<p>Hujan</p>");
}

TEST(HttpBody, IsTakenAsItIsWhereTheCrawlerUnpackedIt) {
  for (const char* const coding : {"gzip", "deflate", "br", "zstd"}) {
    EXPECT_EQ(decoded({std::string("Content-Encoding: ") + coding}, "\n <p>Hujan</p>"),
              "\n <p>Hujan</p>");
  }
}

TEST(HttpBody, IsUnpackedAsFarAsItGoesWhereItIsCutOff) {
  const std::string packed = gzipped("<p>Hujan turun.</p>");
  const std::string cut = packed.substr(0, packed.size() - 8);
  EXPECT_EQ(decoded({"Content-Encoding: gzip"}, cut), "<p>Hujan turun.</p>");
}

TEST(HttpBody, IsUnreadableWhereItIsPackedInAnUnknownWay) {
  EXPECT_EQ(fault_of({"Content-Encoding: zstd"}, "\x28\xB5\x2F\xFD"),
            "the page cannot be unpacked from its Content-Encoding `zstd`");
}

TEST(HttpBody, IsUnreadableWhereItIsDamaged) {
  std::string packed = gzipped("<p>Hujan turun.</p>");
  packed[packed.size() - 6] ^= 1;
  EXPECT_EQ(fault_of({"Content-Encoding: gzip"}, packed),
            "the page cannot be unpacked from its Content-Encoding `gzip`");
  EXPECT_EQ(fault_of({"Content-Encoding: br"}, "\xFF\xFF\xFF\xFF"),
            "the page cannot be unpacked from its Content-Encoding `br`");
}

TEST(HttpBody, IsUnreadableWhereItGrowsTooLarge) {
  const std::string reason =
      "unpacked, the page is larger than 1000 bytes: --max-article-size allows more";
  const std::string bomb(max_bytes + 1, 'x');
  EXPECT_EQ(fault_of({"Content-Encoding: gzip"}, gzipped(bomb)), reason);
  EXPECT_EQ(fault_of({"Content-Encoding: deflate"}, deflated(bomb, Wrapping::none)), reason);
  // Two thousand times `x`, packed with brotli.
  EXPECT_EQ(fault_of({"Content-Encoding: br"}, "\x1b\xcf\x07\xf8\x25\xf0\xc2\xb1\x40\x20\x71"),
            reason);
}

}  // namespace
}  // namespace kliping
