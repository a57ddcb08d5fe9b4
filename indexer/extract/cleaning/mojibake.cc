// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/mojibake.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "common/text/ascii.h"
#include "common/text/utf8.h"
#include "indexer/extract/cleaning/single_byte.h"

namespace kliping {
namespace {

using Bytes = std::unordered_map<char32_t, unsigned char>;

/// The upper bytes of an encoding, by their characters.
Bytes bytes_of(char32_t (*character_of)(unsigned char)) {
  Bytes bytes;
  for (unsigned byte = 0x80; byte <= 0xFF; ++byte) {
    bytes.emplace(character_of(static_cast<unsigned char>(byte)), static_cast<unsigned char>(byte));
  }
  return bytes;
}

/// Latin-1 goes with Windows-1252: it differs in control characters alone.
const Bytes& windows_bytes() {
  static const Bytes bytes = [] {
    Bytes table = bytes_of(windows_1252);
    for (unsigned byte = 0x80; byte <= 0x9F; ++byte) {
      table.emplace(byte, static_cast<unsigned char>(byte));
    }
    return table;
  }();
  return bytes;
}

const Bytes& mac_bytes() {
  static const Bytes bytes = bytes_of(mac_roman);
  return bytes;
}

std::optional<unsigned char> byte_of(const Bytes& encoding, char32_t character) {
  const auto found = encoding.find(character);
  if (found == encoding.end()) return std::nullopt;
  return found->second;
}

/// A character whose bytes were taken for characters.
struct Sequence {
  char32_t first = 0;      ///< what its first byte was taken for
  char32_t second = 0;     ///< and its second
  char32_t character = 0;  ///< what it stands for
  std::size_t length = 0;  ///< in bytes of the text
};

std::size_t utf8_length(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

/// The sequence at `position`, if the bytes there are UTF-8.
std::optional<Sequence> sequence_at(std::string_view text, std::size_t position,
                                    const Bytes& encoding) {
  std::size_t at = position;
  Sequence sequence;
  sequence.first = utf8::next(text, at);
  const auto lead = byte_of(encoding, sequence.first);
  const std::size_t count = lead ? utf8_length(*lead) : 0;
  if (count == 0) return std::nullopt;
  std::string bytes(1, static_cast<char>(*lead));
  while (bytes.size() < count && at < text.size()) {
    const char32_t character = utf8::next(text, at);
    const auto byte = byte_of(encoding, character);
    if (!byte || *byte > 0xBF) return std::nullopt;
    if (bytes.size() == 1) sequence.second = character;
    bytes += static_cast<char>(*byte);
  }
  if (bytes.size() < count || utf8::first_invalid(bytes)) return std::nullopt;
  std::size_t begin = 0;
  sequence.character = utf8::next(bytes, begin);
  sequence.length = at - position;
  return sequence;
}

/// Whether the character belongs in a news article in Latin letters.
bool is_of_news(char32_t c) {
  const auto in = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  return in(0xA0, 0x17F) || in(0x218, 0x21B) || in(0x300, 0x36F) || c == 0x3BC ||
         in(0x1E00, 0x1EFF) ||
         // Punctuation, currencies, letter-like signs, arrows, mathematics.
         in(0x2000, 0x206F) || in(0x20A0, 0x20CF) || in(0x2100, 0x22FF) ||
         // Shapes and dingbats, blank Braille, ligatures, variants, emoji.
         in(0x25A0, 0x27BF) || c == 0x2800 || in(0xFDFA, 0xFDFB) || in(0xFB00, 0xFB06) ||
         c == 0xFE0F || c == 0xFEFF || in(0x1F000, 0x1FAFF);
}

/// Whether what the sequence was taken for could have been meant: a letter
/// before a quotation's end or a dash, a root of something.
bool could_be_meant(const Sequence& sequence, std::string_view text, std::size_t position) {
  constexpr char32_t root = U'\u221A';
  if (sequence.first == root) {
    const std::size_t end = position + sequence.length;
    const bool is_in_word = (position > 0 && ascii::is_letter(text[position - 1])) ||
                            (end < text.size() && ascii::is_letter(text[end]));
    return !is_in_word;
  }
  const bool is_sign = (sequence.second >= 0x2010 && sequence.second <= 0x2026) ||
                       sequence.second == U'\u00AB' || sequence.second == U'\u00BB';
  return sequence.first >= U'\u00C4' && sequence.first <= U'\u00DF' && is_sign;
}

/// What a text shows of one encoding.
struct Evidence {
  bool is_seen = false;  ///< there is a sequence that cannot be meant
  bool has_run = false;  ///< there are more in a row than chance could put there
};

Evidence evidence_in(std::string_view text, const Bytes& encoding) {
  constexpr int too_long_for_chance = 4;
  Evidence evidence;
  int run = 0;
  for (std::size_t position = 0; position < text.size() && !evidence.has_run;) {
    const bool is_ascii = static_cast<unsigned char>(text[position]) < 0x80;
    const auto sequence = is_ascii ? std::nullopt : sequence_at(text, position, encoding);
    if (!sequence) {
      run = 0;
      utf8::next(text, position);
      continue;
    }
    evidence.has_run = ++run == too_long_for_chance;
    evidence.is_seen = evidence.is_seen || (is_of_news(sequence->character) &&
                                            !could_be_meant(*sequence, text, position));
    position += sequence->length;
  }
  return evidence;
}

/// An encoding that `text` may have been taken for, and what speaks for it.
struct Suspicion {
  const Bytes& encoding;
  Evidence evidence;
};

/// The sequence at `position`, where it is sure to be one.
std::optional<Sequence> sure_sequence_at(std::string_view text, std::size_t position,
                                         const Suspicion& suspicion) {
  const auto sequence = sequence_at(text, position, suspicion.encoding);
  if (!sequence || suspicion.evidence.has_run) return sequence;
  const bool is_sure = suspicion.evidence.is_seen && is_of_news(sequence->character);
  return is_sure ? sequence : std::nullopt;
}

std::string repaired_once(std::string_view text) {
  // A sequence of one encoding may hold parts that look like the other's: what
  // begins first counts.
  const Suspicion windows{windows_bytes(), evidence_in(text, windows_bytes())};
  const Suspicion mac{mac_bytes(), evidence_in(text, mac_bytes())};
  std::string out;
  out.reserve(text.size());
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    while (position < text.size() && static_cast<unsigned char>(text[position]) < 0x80) ++position;
    out += text.substr(begin, position - begin);
    if (position == text.size()) break;
    auto sequence = sure_sequence_at(text, position, windows);
    if (!sequence) sequence = sure_sequence_at(text, position, mac);
    if (sequence) {
      utf8::append(out, sequence->character);
      position += sequence->length;
    } else {
      const std::size_t start = position;
      utf8::next(text, position);
      out += text.substr(start, position - start);
    }
  }
  return out;
}

/// Whether `text` has the first character of a sequence that is_of_news()
/// could let pass, or of another script's: most texts have none, and are
/// spared the rest.
bool is_suspicious(std::string_view text) {
  // In UTF-8: those of U+00C2 to U+00F4 (Windows-1252), `¬`, `√`, `ƒ`, `≈`,
  // `‚`, `ÿ`, `Ÿ`, U+F8FF (Mac OS Roman).
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0xC2) continue;
    const std::string_view rest = text.substr(at, 3);
    if (byte == 0xC3 || byte == 0xC6 || rest.starts_with("\u00AC") || rest == "\u221A" ||
        rest == "\u2248" || rest == "\u201A" || rest.starts_with("\u0178") || rest == "\uF8FF") {
      return true;
    }
  }
  return false;
}

}  // namespace

std::string with_encoding_repaired(std::string_view text) {
  // Pages have been seen to go through the mill twice.
  constexpr int most_times = 3;
  std::string current(text);
  for (int time = 0; time < most_times && is_suspicious(current); ++time) {
    std::string repaired = repaired_once(current);
    if (repaired == current) break;
    current = std::move(repaired);
  }
  return current;
}

}  // namespace kliping
