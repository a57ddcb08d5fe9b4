// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/xml_element.h"

#include <algorithm>
#include <array>

#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

struct KnownSpace {
  std::string_view prefix;  // that usually stands for it
  std::string_view uri;     // or its beginning, where versions differ
  XmlSpace space;
};

constexpr std::array<KnownSpace, 14> known_spaces{{
    {"", "http://iptc.org/std/", XmlSpace::own},
    {"", "http://purl.org/rss/1.0/", XmlSpace::own},
    {"", "http://purl.org/net/rss", XmlSpace::own},
    {"", "http://my.netscape.com/rdf/simple/", XmlSpace::own},
    {"", "http://my.netscape.com/publish/formats/rss", XmlSpace::own},
    {"", "http://backend.userland.com/rss", XmlSpace::own},
    {"", "http://blogs.law.harvard.edu/tech/rss", XmlSpace::own},
    {"atom", "http://www.w3.org/2005/Atom", XmlSpace::atom},
    {"", "http://purl.org/atom/ns", XmlSpace::atom},
    {"content", "http://purl.org/rss/1.0/modules/content/", XmlSpace::content},
    {"dc", "http://purl.org/dc/elements/1.", XmlSpace::dublin_core},
    {"dcterms", "http://purl.org/dc/terms/", XmlSpace::dublin_core},
    {"xhtml", "http://www.w3.org/1999/xhtml", XmlSpace::xhtml},
    {"xml", "http://www.w3.org/XML/1998/namespace", XmlSpace::xml},
}};

void append_text(const XmlElement& element, std::string& out) {
  out += element.text;
  for (const XmlElement& child : element.children) append_text(child, out);
}

}  // namespace

XmlSpace space_of(std::string_view uri, std::string_view prefix) {
  if (uri.empty() && prefix.empty()) return XmlSpace::own;
  const KnownSpace* best = nullptr;
  for (const KnownSpace& known : known_spaces) {
    if (uri.empty() ? known.prefix != prefix : !uri.starts_with(known.uri)) continue;
    if (best == nullptr || best->uri.size() < known.uri.size()) best = &known;
  }
  return best == nullptr ? XmlSpace::other : best->space;
}

const XmlElement* XmlElement::child(XmlSpace its_space, std::string_view its_name) const {
  const auto found = std::find_if(children.begin(), children.end(), [&](const XmlElement& child) {
    return child.is(its_space, its_name);
  });
  return found == children.end() ? nullptr : &*found;
}

std::vector<const XmlElement*> XmlElement::all(std::string_view path) const {
  std::vector<const XmlElement*> found{this};
  for (const std::string_view step : split(path, '/')) {
    std::vector<const XmlElement*> below;
    for (const XmlElement* const element : found) {
      for (const XmlElement& child : element->children) {
        if (child.is(space, step)) below.push_back(&child);
      }
    }
    found = std::move(below);
  }
  return found;
}

std::string_view XmlElement::attribute(std::string_view its_name) const {
  for (const XmlAttribute& attribute : attributes) {
    if (attribute.space == XmlSpace::own && attribute.name == its_name) return attribute.value;
  }
  return {};
}

std::string_view XmlElement::language() const {
  for (const XmlAttribute& attribute : attributes) {
    if (attribute.space == XmlSpace::xml && attribute.name == "lang") return attribute.value;
  }
  return {};
}

std::string XmlElement::value() const {
  std::string all_text;
  append_text(*this, all_text);
  return utf8::squeeze(all_text);
}

std::vector<std::string> values_at(const XmlElement& element, std::string_view path) {
  std::vector<std::string> values;
  for (const XmlElement* const found : element.all(path)) {
    if (std::string value = found->value(); !value.empty()) values.push_back(std::move(value));
  }
  return values;
}

std::string value_at(const XmlElement& element, std::string_view path) {
  const std::vector<std::string> values = values_at(element, path);
  return values.empty() ? std::string() : values.front();
}

std::string attribute_at(const XmlElement& element, std::string_view path,
                         std::string_view attribute) {
  for (const XmlElement* const found : element.all(path)) {
    const std::string_view value = found->attribute(attribute);
    if (!value.empty()) return utf8::squeeze(value);
  }
  return {};
}

}  // namespace kliping
