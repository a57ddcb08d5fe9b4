// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kliping {

/// An article as its source has it, before extraction: valid UTF-8, nothing
/// interpreted. What the source does not say is empty.
struct RawArticle {
  std::string where;  ///< file, or file:line, for messages
  std::string id;
  std::string title;
  std::string body;       ///< lines as scraped, with boilerplate
  std::string publisher;  ///< as written there
  std::string date;       ///< as written there
  std::string section;
  std::string place;
  std::vector<std::string> authors;
  std::vector<std::string> tags;
  std::string url;
  std::string language;

  /// When it was fetched or filed, as a crawler or a directory says: the
  /// article is not younger. Metadata, URL and text go before it.
  std::string fetched;
};

}  // namespace kliping
