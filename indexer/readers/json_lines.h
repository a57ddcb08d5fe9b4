// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/source.h"

namespace kliping {

/// Reads JSON lines: one article an object, one object a line, as
/// JsonArticleParser understands it. Blank lines do not count. A line that is
/// no such object is rejected by its number and the next one is read.
void read_json_lines(Source& source, ArticleSink& sink);

/// Whether `start`, the beginning of a file, is that of JSON lines: an object
/// that ends where its line does, as far as it can be seen, and not a list of
/// objects within one that goes on beyond that.
[[nodiscard]] bool begins_as_json_lines(std::string_view start);

}  // namespace kliping
