// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// The namespaces that readers tell apart.
enum class XmlSpace {
  own,  ///< none, or that of RSS, NITF or NewsML, whose elements go without a prefix
  atom,
  content,  ///< the module of RSS that has `content:encoded`
  dublin_core,
  xhtml,
  xml,  ///< of `xml:lang`
  other,
};

/// The namespace of that URI. Where it is empty, since nobody declared
/// `prefix`, the one that the prefix usually stands for.
[[nodiscard]] XmlSpace space_of(std::string_view uri, std::string_view prefix);

struct XmlAttribute {
  XmlSpace space = XmlSpace::own;
  std::string name;
  std::string value;
};

/// An element and what is in it, or a piece of text between two tags: that has
/// no name. Text is UTF-8, references are resolved.
struct XmlElement {
  XmlSpace space = XmlSpace::own;
  std::string name = {};  ///< without prefix
  std::string text = {};  ///< of a piece of text
  std::vector<XmlAttribute> attributes = {};
  std::vector<XmlElement> children = {};

  [[nodiscard]] bool is_text() const { return name.empty(); }
  [[nodiscard]] bool is(XmlSpace its_space, std::string_view its_name) const {
    return space == its_space && name == its_name;
  }

  /// The first child of that name; null where there is none.
  [[nodiscard]] const XmlElement* child(XmlSpace its_space, std::string_view its_name) const;

  /// The elements that `path` leads to, names of this element's namespace with
  /// slashes between them: `docdata/key-list/keyword`. In their order.
  [[nodiscard]] std::vector<const XmlElement*> all(std::string_view path) const;

  /// The value of an attribute without prefix; empty where there is none.
  [[nodiscard]] std::string_view attribute(std::string_view its_name) const;

  /// `xml:lang` of the element itself; empty where there is none.
  [[nodiscard]] std::string_view language() const;

  /// All text inside, however deep, white space squeezed.
  [[nodiscard]] std::string value() const;
};

/// The first of `path` in `element` that has any text, its value; empty where
/// there is none.
[[nodiscard]] std::string value_at(const XmlElement& element, std::string_view path);

/// The values of all elements that `path` leads to, but for empty ones.
[[nodiscard]] std::vector<std::string> values_at(const XmlElement& element, std::string_view path);

/// The attribute of the first of `path` in `element` that has one; else empty.
[[nodiscard]] std::string attribute_at(const XmlElement& element, std::string_view path,
                                       std::string_view attribute);

}  // namespace kliping
