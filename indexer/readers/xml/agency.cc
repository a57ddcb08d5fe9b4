// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/agency.h"

#include <algorithm>
#include <array>

#include "common/text/normalise.h"
#include "common/text/split.h"
#include "indexer/extract/sources/dateline.h"

namespace kliping {
namespace {

constexpr std::array<std::string_view, 6> words_before_names{"oleh",    "by",      "penulis",
                                                             "pewarta", "laporan", "reporter"};

}  // namespace

std::string name_in_byline(std::string_view byline) {
  byline = trim(byline);
  for (const std::string_view word : words_before_names) {
    if (normalise(byline.substr(0, word.size())) != word) continue;
    const std::string_view behind = byline.substr(word.size());
    if (!behind.starts_with(' ') && !behind.starts_with(':')) continue;
    return std::string(behind.substr(std::min(behind.find_first_not_of(": "), behind.size())));
  }
  return std::string(byline);
}

std::string place_in_dateline(std::string_view dateline) {
  const std::string place(trim(dateline.substr(0, dateline.find_first_of(",(-"))));
  const auto read = parse_dateline(place + " - ", ParagraphPlace::start_of_body);
  return read && !read->place.empty() ? read->place : place;
}

}  // namespace kliping
