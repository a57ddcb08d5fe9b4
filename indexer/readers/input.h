// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "indexer/readers/article_sink.h"

namespace kliping {

/// Reads every article of every input into `sink`, in a fixed order.
///
/// An input is a file, a directory (all files below it, by name) or `-` for
/// JSON lines on standard input. A file is read by its name (.txt and .text
/// hold one article of plain text; .jsonl and .ndjson JSON lines). One that is
/// named directly is also read when it begins as JSON lines do or has no
/// extension; else it is rejected. In a directory, other names are ignored
/// (ArticleSink::ignore) and symbolic links to directories are not followed.
///
/// An input that cannot be read is rejected and the next one is read. The id
/// of a text file's article is its absolute path.
void read_inputs(std::span<const std::string> inputs, ArticleSink& sink);

}  // namespace kliping
