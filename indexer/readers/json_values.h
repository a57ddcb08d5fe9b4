// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/source.h"

namespace kliping {

/// Reads JSON as it comes: an array of articles, one article over many lines,
/// several one behind the other, or an object around a list of them, each as
/// JsonArticleParser understands it. The file may be of any size; only one
/// article is in memory at a time.
///
/// A value that is no article is rejected by its number and the next one is
/// read. So is one that is too large, and one that is cut off: that a line ends
/// inside a string shows it, or that an object stands where a key should. Throws
/// Unreadable where the file ends inside a value.
void read_json_values(Source& source, ArticleSink& sink);

/// Whether `start`, the beginning of a file, is that of such JSON.
[[nodiscard]] bool begins_as_json(std::string_view start);

}  // namespace kliping
