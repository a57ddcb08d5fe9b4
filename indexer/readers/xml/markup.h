// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/readers/xml/xml_element.h"

namespace kliping {

/// What is inside an element, as HTML, without blanks at its ends. HTML that was
/// escaped, as feeds have it, comes as itself; elements are written out, with
/// their attributes.
[[nodiscard]] std::string html_inside(const XmlElement& element);

/// The text of an element that is not HTML: its lines, blank ones left out.
[[nodiscard]] std::string plain_text(const XmlElement& element);

}  // namespace kliping
