// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "indexer/extract/raw_article.h"
#include "indexer/readers/xml/xml_element.h"

namespace kliping {

/// The elements that an item stands in, from the root on. They have those of
/// their children that are complete and no items.
using Surroundings = std::span<const XmlElement>;

/// A kind of XML that news comes in, told by its root element.
struct Dialect {
  std::string_view root;  ///< its name
  std::string_view item;  ///< the name of each article's element; may be the root itself

  /// The article that an item is. Throws Unreadable where it is none: a
  /// picture, say.
  RawArticle (*read)(const XmlElement& item, Surroundings around);
};

/// The kind of a document with that root element. Throws Unreadable where it
/// is none of ours.
[[nodiscard]] const Dialect& dialect_of(const XmlElement& root);

/// Whether `start`, the beginning of a file, is that of such a document. Web
/// pages may be XML as well; the root element tells.
[[nodiscard]] bool begins_as_xml(std::string_view start);

}  // namespace kliping
