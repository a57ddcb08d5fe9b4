// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/query.h"

#include "searcher/query/canonical_text.h"
#include "searcher/query/parser.h"
#include "searcher/query/remarks.h"

namespace kliping {

Query Query::parse(std::string_view text, const QueryOptions& options) {
  return Query(std::string(text),
               std::make_shared<const syntax::Node>(syntax::parse(text, options)));
}

std::string Query::canonical_text() const { return syntax::canonical_text(*tree_); }

std::vector<std::string> Query::remarks() const { return syntax::remarks_on(*tree_); }

}  // namespace kliping
