// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/charset.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/readers/byte_order_mark.h"
#include "kliping/error.h"

namespace kliping {
namespace {

constexpr const char* fallback = "windows-1252";

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Null where ICU knows no charset of that name.
Converter open_converter(const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(charset.c_str(), &status));
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

void check(UErrorCode status) {
  if (U_FAILURE(status)) {
    throw Error(ErrorCode::failure,
                std::string("ICU cannot convert text to UTF-8: ") + u_errorName(status),
                "check that ICU's data is installed");
  }
}

std::string convert(UConverter& from, std::string_view bytes) {
  const Converter to = open_converter("UTF-8");
  if (to == nullptr) check(U_FILE_ACCESS_ERROR);
  std::string out;
  std::array<char, 1 << 14> part;
  std::array<UChar, 1 << 12> pivot;
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  const char* source = bytes.data();
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  for (bool first = true; status == U_BUFFER_OVERFLOW_ERROR; first = false) {
    status = U_ZERO_ERROR;
    char* target = part.data();
    ucnv_convertEx(to.get(), &from, &target, part.data() + part.size(), &source,
                   bytes.data() + bytes.size(), pivot.data(), &pivot_source, &pivot_target,
                   pivot.data() + pivot.size(), first, true, &status);
    out.append(part.data(), target);
  }
  check(status);
  return out;
}

std::string convert_from(const std::string& charset, std::string_view bytes) {
  const Converter converter = open_converter(charset);
  if (converter == nullptr) check(U_FILE_ACCESS_ERROR);
  return convert(*converter, bytes);
}

/// Whether text stated to be of that charset is taken for UTF-8 where it can be.
bool is_doubtful(std::string_view charset) {
  constexpr std::array<std::string_view, 12> names{
      "",       "utf-8",    "utf8",  "iso-8859-1", "iso8859-1", "iso_8859-1",
      "latin1", "us-ascii", "ascii", "ansi",       "cp1252",    "windows-1252"};
  return std::find(names.begin(), names.end(), charset) != names.end();
}

bool is_utf8(std::string_view charset) { return charset == "utf-8" || charset == "utf8"; }

/// Whether any character in `bytes`, which are not all UTF-8, is one beyond
/// ASCII that was written in UTF-8.
bool has_utf8_characters(std::string_view bytes) {
  for (std::size_t position = 0; position < bytes.size();) {
    const std::size_t start = position;
    if (utf8::next(bytes, position) != U'\uFFFD' && position - start > 1) return true;
  }
  return false;
}

std::string replace_invalid(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t position = 0; position < bytes.size();) {
    utf8::append(out, utf8::next(bytes, position));
  }
  return out;
}

}  // namespace

std::string to_utf8(std::string_view bytes, std::string_view stated) {
  using namespace std::string_view_literals;
  if (bytes.starts_with(byte_order_mark)) {
    return replace_invalid(bytes.substr(byte_order_mark.size()));
  }
  for (const auto& [mark, charset] :
       {std::pair{"\xFF\xFE"sv, "UTF-16LE"}, std::pair{"\xFE\xFF"sv, "UTF-16BE"}}) {
    if (bytes.starts_with(mark)) return convert_from(charset, bytes.substr(mark.size()));
  }
  const std::string charset = normalise(trim(stated));
  if (is_doubtful(charset)) {
    if (!utf8::first_invalid(bytes)) return std::string(bytes);
    if (is_utf8(charset) && has_utf8_characters(bytes)) return replace_invalid(bytes);
    return convert_from(fallback, bytes);
  }
  if (const Converter converter = open_converter(charset)) return convert(*converter, bytes);
  return to_utf8(bytes);
}

}  // namespace kliping
