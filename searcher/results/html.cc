// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

#include "kliping/results.h"

namespace kliping {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

}  // namespace

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
