// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "common/text/utf8.h"
#include "tests/unit/readers/reading.h"

namespace kliping::test {

/// Ends the program where what readers promise is UTF-8 is not.
inline void expect_utf8(const std::string& text) {
  if (!utf8::first_invalid(text)) return;
  std::fputs("invalid UTF-8 in an article\n", stderr);
  std::abort();
}

/// Lets a reader read bytes of any kind. It may reject them; what it makes of
/// them must be as RawArticle promises, and nothing else may happen.
inline void fuzz_reader(void (*reader)(Source&, ArticleSink&), const std::uint8_t* data,
                        std::size_t size) {
  const std::string content(data, data + size);
  for (const RawArticle& article : read_with(reader, content).articles) {
    for (const auto text :
         {&RawArticle::id, &RawArticle::title, &RawArticle::body, &RawArticle::publisher,
          &RawArticle::date, &RawArticle::section, &RawArticle::place, &RawArticle::url,
          &RawArticle::language, &RawArticle::fetched}) {
      expect_utf8(article.*text);
    }
    for (const std::string& author : article.authors) expect_utf8(author);
    for (const std::string& tag : article.tags) expect_utf8(tag);
  }
}

}  // namespace kliping::test
