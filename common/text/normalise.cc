// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/normalise.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "common/text/ascii.h"
#include "common/text/utf8.h"
#include "kliping/error.h"

namespace kliping {
namespace {

void check(UErrorCode status) {
  if (U_FAILURE(status)) {
    throw Error(ErrorCode::failure,
                std::string("ICU cannot normalise text: ") + u_errorName(status),
                "check that ICU's data is installed");
  }
}

icu::UnicodeString fold_and_decompose(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const nfkc_casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const icu::Normalizer2* const nfd = icu::Normalizer2::getNFDInstance(status);
  check(status);
  const auto source =
      icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  icu::UnicodeString result = nfd->normalize(nfkc_casefold->normalize(source, status), status);
  check(status);
  return result;
}

void append_plain(UChar32 character, std::string& out) {
  switch (character) {
    case 0x0131:
      out += 'i';
      return;  // ı
    case 0x00F8:
      out += 'o';
      return;  // ø
    case 0x0142:
      out += 'l';
      return;  // ł
    case 0x0111:
      out += 'd';
      return;  // đ
    case 0x00E6:
      out += "ae";
      return;  // æ
    case 0x0153:
      out += "oe";
      return;  // œ
    default:
      break;
  }
  if (u_charType(character) != U_NON_SPACING_MARK) {
    utf8::append(out, static_cast<char32_t>(character));
  }
}

/// Puts the small form of `text` into `out`; false where it is not ASCII, and
/// `out` is of no use.
bool fold_ascii(std::string_view text, std::string& out) {
  out.resize(text.size());
  auto to = out.begin();
  unsigned char seen = 0;
  for (const char c : text) {
    seen |= static_cast<unsigned char>(c);
    *to++ = ascii::small(c);
  }
  return seen < 0x80;
}

}  // namespace

void normalise(std::string_view text, std::string& out) {
  if (fold_ascii(text, out)) return;
  out.clear();
  const icu::UnicodeString folded = fold_and_decompose(text);
  for (int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1)) {
    append_plain(folded.char32At(at), out);
  }
}

std::string normalise(std::string_view text) {
  std::string out;
  normalise(text, out);
  return out;
}

}  // namespace kliping
