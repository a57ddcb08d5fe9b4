// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/content_coding.h"

#include <brotli/decode.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "common/text/ascii.h"
#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/readers/inflater.h"
#include "indexer/readers/input_stream.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// How much is unpacked at a time.
constexpr std::size_t piece_bytes = std::size_t{64} << 10;

/// The size with which a chunk begins: hexadecimal, with nothing but blanks or
/// an extension behind it.
std::optional<std::uint64_t> parse_chunk_size(std::string_view line) {
  const std::string_view digits = trim(line.substr(0, line.find(';')));
  std::uint64_t size = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  return whole ? std::optional(size) : std::nullopt;
}

/// Takes one chunk from the beginning of `rest`; nothing where there is none,
/// or the last one, which is empty.
std::optional<std::string_view> take_chunk(std::string_view& rest) {
  const std::size_t line_end = rest.find('\n');
  if (line_end == std::string_view::npos) return std::nullopt;
  const auto size = parse_chunk_size(rest.substr(0, line_end));
  if (!size || *size == 0) return std::nullopt;
  rest.remove_prefix(line_end + 1);
  const std::string_view chunk = rest.substr(0, std::min<std::uint64_t>(*size, rest.size()));
  rest.remove_prefix(chunk.size());
  if (rest.starts_with('\r')) rest.remove_prefix(1);
  if (rest.starts_with('\n')) rest.remove_prefix(1);
  return chunk;
}

bool begins_with_tag(std::string_view body) {
  const std::size_t start = body.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  return start != std::string_view::npos && body[start] == '<';
}

/// Appends a piece that has come out.
void append(std::string& out, std::string_view piece, std::size_t max_bytes) {
  if (piece.size() > max_bytes - out.size()) {
    throw Unreadable("unpacked, the page is " + larger_than(max_bytes));
  }
  out += piece;
}

/// Nothing where the bytes are not packed so.
std::optional<std::string> inflate(std::string_view packed, Wrapping wrapping,
                                   std::size_t max_bytes) {
  Inflater inflater(wrapping);
  std::string out;
  std::vector<char> piece(piece_bytes);
  while (true) {
    std::span<char> room(piece);
    const Inflater::State state = inflater.inflate(packed, room);
    append(out, {piece.data(), piece.size() - room.size()}, max_bytes);
    if (state == Inflater::State::damaged) return std::nullopt;
    if (state == Inflater::State::at_end || !room.empty()) return out;
  }
}

struct Freed {
  void operator()(BrotliDecoderState* state) const { BrotliDecoderDestroyInstance(state); }
};

std::optional<std::string> decode_brotli(std::string_view packed, std::size_t max_bytes) {
  const std::unique_ptr<BrotliDecoderState, Freed> decoder(
      BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
  if (decoder == nullptr) throw std::bad_alloc();
  std::string out;
  const auto* next = reinterpret_cast<const std::uint8_t*>(packed.data());
  std::size_t left = packed.size();
  while (true) {
    std::size_t no_room = 0;
    const auto result =
        BrotliDecoderDecompressStream(decoder.get(), &left, &next, &no_room, nullptr, nullptr);
    while (BrotliDecoderHasMoreOutput(decoder.get()) != BROTLI_FALSE) {
      std::size_t size = 0;  // as much as there is
      const auto* const piece = BrotliDecoderTakeOutput(decoder.get(), &size);
      append(out, {reinterpret_cast<const char*>(piece), size}, max_bytes);
    }
    if (result == BROTLI_DECODER_RESULT_ERROR) return std::nullopt;
    if (result != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) return out;
  }
}

/// Servers understand `deflate` in two ways.
std::optional<std::string> decode_deflate(std::string_view packed, std::size_t max_bytes) {
  auto unpacked = inflate(packed, Wrapping::zlib, max_bytes);
  return unpacked ? unpacked : inflate(packed, Wrapping::none, max_bytes);
}

bool is(std::string_view coding, std::string_view name) {
  return ascii::equal_without_case(coding, name);
}

std::string decode_one(std::string body, std::string_view coding, std::size_t max_bytes) {
  std::optional<std::string> decoded;
  if (coding.empty() || is(coding, "identity")) {
    return body;
  }
  if (is(coding, "gzip") || is(coding, "x-gzip")) {
    decoded = inflate(body, Wrapping::gzip, max_bytes);
  } else if (is(coding, "deflate")) {
    decoded = decode_deflate(body, max_bytes);
  } else if (is(coding, "br")) {
    decoded = decode_brotli(body, max_bytes);
  }
  if (decoded) return *std::move(decoded);
  if (begins_with_tag(body)) return body;
  throw Unreadable(fmt::format("the page cannot be unpacked from its Content-Encoding `{}`",
                               utf8::printable(utf8::truncate(coding, 40))));
}

}  // namespace

std::string without_chunks(std::string body) {
  std::string_view rest = body;
  if (!parse_chunk_size(rest.substr(0, rest.find('\n')))) return body;
  std::string joined;
  while (const auto chunk = take_chunk(rest)) joined += *chunk;
  return joined;
}

std::string decode_content(std::string body, std::string_view codings, std::size_t max_bytes) {
  const auto applied = split(codings, ',');
  for (auto coding = applied.rbegin(); coding != applied.rend(); ++coding) {
    body = decode_one(std::move(body), trim(*coding), max_bytes);
  }
  return body;
}

}  // namespace kliping
