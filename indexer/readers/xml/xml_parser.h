// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "indexer/readers/input_stream.h"
#include "indexer/readers/xml/xml_element.h"

namespace kliping {

/// Told what a document holds, in its order. What its functions throw ends the
/// parse and comes out of parse_xml().
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;

  /// `element` has its attributes, and no children yet.
  virtual void on_start(XmlElement element) = 0;

  /// A part of the text between two tags; it may come in many.
  virtual void on_text(std::string_view text) = 0;

  virtual void on_end() = 0;

  /// A reference to an entity that neither XML nor HTML has. A space stands
  /// for it: what the document declares it to be is never looked at.
  virtual void on_unknown_entity(std::string_view name) = 0;
};

/// Parses a document by libxml2, in bounded memory: mended by XmlMender, then
/// strictly. Nothing but the stream is ever opened: no DTD, no external
/// entity, no address; and entities that the document declares are not
/// expanded, so it cannot grow. Nothing is printed; any number of threads may
/// each parse a document.
///
/// Throws Unreadable where the document is not well-formed, with the line and
/// libxml2's reason; what stands above that was handed on.
void parse_xml(InputStream& stream, XmlHandler& handler);

}  // namespace kliping
