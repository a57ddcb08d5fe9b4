// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "indexer/readers/article_sink.h"

namespace kliping {

/// Reads JSON lines: one article an object, one object a line. The names of
/// the keys are those of the table in json_lines.cc, which holds what is in
/// use in archives of Indonesian news; other keys are passed over. Blank
/// lines do not count. A line that is no such object is rejected by its number
/// and the next one is read.
///
/// An article without an id is known by its URL; without that by a hash of
/// its title and body.
///
/// `descriptor` stays the caller's; `name` is for messages. Where the system
/// cannot read on, `name` is rejected after what was read so far.
void read_json_lines(int descriptor, const std::filesystem::path& name, ArticleSink& sink);

}  // namespace kliping
