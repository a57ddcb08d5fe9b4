// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kliping/report.h"

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
  std::vector<std::string> authors;
  std::vector<std::string> tags;
  std::string url;
  std::string language;
};

/// Takes what readers find, in the order of the input.
class ArticleSink {
 public:
  virtual ~ArticleSink() = default;

  virtual void accept(RawArticle article) = 0;
  virtual void reject(Rejection rejection) = 0;

  /// A file met in a directory whose name is not that of an input format.
  virtual void ignore(const std::string& path) = 0;
};

/// An article larger than this, in bytes, is rejected rather than held in
/// memory: a long investigative piece has 100 kB.
inline constexpr std::size_t max_article_bytes = 16 << 20;

}  // namespace kliping
