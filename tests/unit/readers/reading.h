// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/source.h"
#include "indexer/readers/unreadable.h"
#include "tests/unit/readers/collecting_sink.h"

namespace kliping::test {

/// A file that a reader under test reads, of which only the content is real.
struct ReadAs {
  std::string where = "berita";
  std::string id = "/arsip/berita";
  std::string folders = {};
  std::vector<MappedField> map = {};
  std::size_t max_article_bytes = default_max_article_bytes;
};

/// What `reader` makes of `content`. Where it cannot go on, the file is
/// rejected, as it is when programs read.
inline CollectingSink read_with(void (*reader)(Source&, ArticleSink&), std::string_view content,
                                const ReadAs& file = {}) {
  CollectingSink sink;
  MemorySource bytes(content);
  InputStream stream(bytes);
  const FieldNames names(file.map);
  Source source{file.where, file.id, file.folders, stream, names, file.max_article_bytes};
  try {
    reader(source, sink);
  } catch (const Unreadable& fault) {
    sink.reject({file.where, fault.what()});
  }
  return sink;
}

}  // namespace kliping::test
