// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "indexer/readers/article_sink.h"
#include "kliping/input_options.h"

namespace kliping {

/// Reads every article of every input into `sink`, in a fixed order.
///
/// An input is a file, a directory (all files below it, by name) or `-` for
/// standard input. What a file holds is told by its name and content
/// (format.h), unless the options say it; packed files are unpacked on the
/// way (packed.h), packed ones inside them too. What is named directly or
/// comes by standard input and is of no known format is read as plain text
/// where its name does not speak against it, else rejected. In directories and
/// packed files, hidden files, those named README, LICENSE and the like, and those
/// of no known format are ignored (ArticleSink::ignore). Symbolic links to
/// directories are not followed: one to a directory outside of the input is
/// rejected, others are ignored. A file in a directory whose name says that it
/// is packed and that is not is rejected.
///
/// An input that cannot be read is rejected and the next one is read. An
/// article that has no id and fills a file is known by the file's absolute
/// path, in a packed file with the member's path behind it. Throws Error
/// (bad_usage) for options that cannot be.
void read_inputs(std::span<const std::string> inputs, const InputOptions& options,
                 ArticleSink& sink);

}  // namespace kliping
