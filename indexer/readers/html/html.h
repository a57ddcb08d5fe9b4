// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "indexer/readers/source.h"

namespace kliping {

/// Reads a source that is one saved page of a news site, as parse_html_page()
/// does.
void read_html(Source& source, ArticleSink& sink);

/// Whether `start`, the beginning of a file, is that of an HTML page.
[[nodiscard]] bool begins_as_html(std::string_view start);

}  // namespace kliping
