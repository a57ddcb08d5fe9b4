// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

#include "common/text/escape.h"
#include "kliping/results.h"

namespace kliping {
std::string to_html(const MarkedText& marked) {
  const std::string_view text = marked.text;
  std::string out;
  std::size_t at = 0;
  for (const TextRange& match : marked.matches) {
    append_escaped(out, text.substr(at, match.begin - at));
    out += "<mark>";
    append_escaped(out, text.substr(match.begin, match.end - match.begin));
    out += "</mark>";
    at = match.end;
  }
  append_escaped(out, text.substr(at));
  return out;
}

}  // namespace kliping
