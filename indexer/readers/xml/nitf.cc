// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/nitf.h"

#include <algorithm>
#include <array>

#include "common/text/utf8.h"
#include "indexer/readers/xml/agency.h"

namespace kliping {
namespace {

/// Stand in lines of their own.
constexpr std::array<std::string_view, 15> blocks{"p",  "hl1", "hl2",    "li",   "dt",
                                                  "dd", "bq",  "credit", "hr",   "pre",
                                                  "tr", "br",  "fn",     "note", "block"};

/// Are no part of the text: pictures with their captions, and what is said of
/// tables for programs.
constexpr std::array<std::string_view, 2> left_out{"media", "nitf-table-metadata"};

/// Are parted from their neighbours in a line.
constexpr std::array<std::string_view, 2> cells{"td", "th"};

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& names, const XmlElement& element) {
  return std::find(names.begin(), names.end(), element.name) != names.end();
}

/// Puts paragraphs together, a line each.
class Paragraphs {
 public:
  void add(const XmlElement& element) {
    if (is_one_of(left_out, element)) return;
    const bool is_block = is_one_of(blocks, element);
    if (is_block) end_line();
    if (is_one_of(cells, element)) line_ += ' ';
    line_ += element.text;
    for (const XmlElement& child : element.children) add(child);
    if (is_block) end_line();
  }

  void end_line() {
    const std::string line = utf8::squeeze(line_);
    line_.clear();
    if (line.empty()) return;
    if (!text_.empty()) text_ += '\n';
    text_ += line;
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
  std::string line_;
};

std::string first_of(std::initializer_list<std::string> values) {
  const auto found = std::find_if(values.begin(), values.end(),
                                  [](const std::string& value) { return !value.empty(); });
  return found == values.end() ? std::string() : *found;
}

std::string title_of(const XmlElement& nitf) {
  return first_of({value_at(nitf, "body/body.head/hedline/hl1"),
                   value_at(nitf, "body/body.head/hedline"), value_at(nitf, "head/title")});
}

/// The paragraphs of all elements at `path`.
std::string paragraphs_at(const XmlElement& nitf, std::string_view path) {
  Paragraphs paragraphs;
  for (const XmlElement* const element : nitf.all(path)) {
    paragraphs.add(*element);
    paragraphs.end_line();
  }
  return paragraphs.text();
}

/// The abstract is often the first paragraph once more.
std::string body_of(const XmlElement& nitf) {
  const std::string text = paragraphs_at(nitf, "body/body.content");
  const std::string abstract = paragraphs_at(nitf, "body/body.head/abstract");
  if (abstract.empty() || text.find(abstract) != std::string::npos) return text;
  return text.empty() ? abstract : abstract + '\n' + text;
}

std::string date_of(const XmlElement& nitf) {
  return first_of({attribute_at(nitf, "head/pubdata", "date.publication"),
                   attribute_at(nitf, "head/docdata/date.issue", "norm"),
                   attribute_at(nitf, "head/docdata/date.release", "norm"),
                   attribute_at(nitf, "body/body.head/dateline/story.date", "norm"),
                   value_at(nitf, "body/body.head/dateline/story.date")});
}

std::vector<std::string> authors_of(const XmlElement& nitf) {
  std::vector<std::string> authors = values_at(nitf, "body/body.head/byline/person");
  if (!authors.empty()) return authors;
  for (const XmlElement* const byline : nitf.all("body/body.head/byline")) {
    XmlElement without_title = *byline;
    std::erase_if(without_title.children,
                  [](const XmlElement& child) { return child.name == "byttl"; });
    const std::string name = name_in_byline(without_title.value());
    if (!name.empty()) authors.push_back(name);
  }
  return authors;
}

std::vector<std::string> tags_of(const XmlElement& nitf) {
  std::vector<std::string> tags;
  for (const XmlElement* const keyword : nitf.all("head/docdata/key-list/keyword")) {
    tags.push_back(utf8::squeeze(keyword->attribute("key")));
  }
  return tags;
}

std::string publisher_of(const XmlElement& nitf) {
  return first_of({attribute_at(nitf, "head/pubdata", "name"),
                   value_at(nitf, "body/body.head/distributor/org"),
                   value_at(nitf, "body/body.head/distributor"),
                   attribute_at(nitf, "head/docdata/doc.copyright", "holder")});
}

}  // namespace

RawArticle read_nitf(const XmlElement& nitf, Surroundings /*around*/) {
  RawArticle article;
  article.id = attribute_at(nitf, "head/docdata/doc-id", "id-string");
  article.title = title_of(nitf);
  article.body = body_of(nitf);
  article.publisher = publisher_of(nitf);
  article.date = date_of(nitf);
  article.section = first_of({attribute_at(nitf, "head/pubdata", "position.section"),
                              attribute_at(nitf, "head/docdata/fixture", "fix-id")});
  article.place =
      place_in_dateline(first_of({value_at(nitf, "body/body.head/dateline/location/city"),
                                  value_at(nitf, "body/body.head/dateline/location")}));
  article.authors = authors_of(nitf);
  article.tags = tags_of(nitf);
  article.url = attribute_at(nitf, "head/pubdata", "ex-ref");
  article.language = std::string(nitf.language());
  return article;
}

}  // namespace kliping
