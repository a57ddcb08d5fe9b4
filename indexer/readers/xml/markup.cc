// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/markup.h"

#include "common/text/escape.h"
#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

void append_html(const XmlElement& element, std::string& out) {
  if (element.is_text()) return append_escaped(out, element.text);
  out.append("<").append(element.name);
  for (const XmlAttribute& attribute : element.attributes) {
    out.append(" ").append(attribute.name).append("=\"");
    append_escaped(out, attribute.value);
    out += '"';
  }
  out += '>';
  for (const XmlElement& child : element.children) append_html(child, out);
  out.append("</").append(element.name).append(">");
}

}  // namespace

std::string html_inside(const XmlElement& element) {
  std::string html;
  const bool is_escaped = element.children.size() == 1 && element.children.front().is_text();
  if (is_escaped) {
    html = element.children.front().text;
  } else {
    for (const XmlElement& child : element.children) append_html(child, html);
  }
  constexpr std::string_view blanks = " \t\r\n";
  html.erase(html.find_last_not_of(blanks) + 1);
  return html.erase(0, html.find_first_not_of(blanks));
}

std::string plain_text(const XmlElement& element) {
  std::string text;
  for (const XmlElement& child : element.children)
    text += child.is_text() ? child.text : child.value();
  std::string lines;
  for (const std::string_view line : split(text, '\n')) {
    const std::string squeezed = utf8::squeeze(line);
    if (squeezed.empty()) continue;
    if (!lines.empty()) lines += '\n';
    lines += squeezed;
  }
  return lines;
}

}  // namespace kliping
