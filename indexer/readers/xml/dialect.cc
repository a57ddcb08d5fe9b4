// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/dialect.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "indexer/readers/unreadable.h"
#include "indexer/readers/xml/atom.h"
#include "indexer/readers/xml/newsml_1.h"
#include "indexer/readers/xml/newsml_g2.h"
#include "indexer/readers/xml/nitf.h"
#include "indexer/readers/xml/rss.h"

namespace kliping {
namespace {

constexpr std::array<Dialect, 8> dialects{{
    {"rss", "item", read_rss_item},
    {"RDF", "item", read_rss_item},  // RSS 0.90 and 1.0
    {"feed", "entry", read_atom_entry},
    {"entry", "entry", read_atom_entry},
    {"nitf", "nitf", read_nitf},
    {"newsItem", "newsItem", read_newsml_g2},
    {"newsMessage", "newsItem", read_newsml_g2},
    {"NewsML", "NewsItem", read_newsml_1},
}};

struct Stranger {
  std::string_view root;
  std::string_view what;
};

/// What is no news, though it stands where news does.
constexpr std::array<Stranger, 5> strangers{{
    {"urlset", "a sitemap: it has addresses of articles, no articles"},
    {"sitemapindex", "a list of sitemaps: it has addresses of articles, no articles"},
    {"opml", "a list of feeds: it has addresses of articles, no articles"},
    {"packageItem", "a NewsML-G2 package: it refers to articles, but has none"},
    {"html", "a web page: read it with --input-format html"},
}};

const Dialect* find_dialect(std::string_view root) {
  const auto found = std::find_if(dialects.begin(), dialects.end(),
                                  [&](const Dialect& dialect) { return dialect.root == root; });
  return found == dialects.end() ? nullptr : &*found;
}

/// Takes what stands before `end`, and it, off `text`; false where it is not
/// there.
bool skip_behind(std::string_view& text, std::string_view end) {
  const std::size_t at = text.find(end);
  if (at == std::string_view::npos) return false;
  text.remove_prefix(at + end.size());
  return true;
}

/// Takes a DOCTYPE off, with the declarations that may stand in it.
bool skip_doctype(std::string_view& text) {
  const std::size_t at = text.find_first_of("[>");
  if (at == std::string_view::npos) return false;
  return text[at] == '>' ? skip_behind(text, ">")
                         : skip_behind(text, "]") && skip_behind(text, ">");
}

/// The local name of the root element; empty where it is not in sight.
std::string_view root_name(std::string_view start) {
  while (true) {
    start.remove_prefix(std::min(start.find('<'), start.size()));
    if (start.starts_with("<?")) {
      if (!skip_behind(start, "?>")) return {};
    } else if (start.starts_with("<!--")) {
      if (!skip_behind(start, "-->")) return {};
    } else if (start.starts_with("<!")) {
      if (!skip_doctype(start)) return {};
    } else {
      break;
    }
  }
  const std::size_t end = start.find_first_of(" \t\r\n/>");
  if (start.empty() || end == std::string_view::npos) return {};
  const std::string_view name = start.substr(1, end - 1);
  return name.substr(name.find(':') + 1);
}

}  // namespace

const Dialect& dialect_of(const XmlElement& root) {
  if (const Dialect* const dialect = find_dialect(root.name)) return *dialect;
  for (const Stranger& stranger : strangers) {
    if (stranger.root == root.name) throw Unreadable(std::string(stranger.what));
  }
  throw Unreadable(
      fmt::format("its root element is `{}`: neither RSS, Atom, NITF nor NewsML", root.name));
}

bool begins_as_xml(std::string_view start) {
  return start.starts_with('<') && find_dialect(root_name(start)) != nullptr;
}

}  // namespace kliping
