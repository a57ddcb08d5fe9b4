// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/stem.h"

#include <algorithm>

namespace kliping {
namespace {

bool is_its_own_stem(const std::string& stem, Analyzer& analyzer) {
  const auto words = analyzer.analyze(stem);
  return words.size() == 1 && words.front().token.form == stem &&
         std::find(words.front().stems.begin(), words.front().stems.end(), stem) !=
             words.front().stems.end();
}

}  // namespace

Stem stem_in(Field field, const std::string& text, Analyzer& analyzer) {
  return {indexed_field(field), text, is_its_own_stem(text, analyzer)};
}

}  // namespace kliping
