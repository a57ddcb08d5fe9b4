// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/html/html_tree.h"

namespace kliping {

/// Whether the element is marked or called as one that holds the text of an
/// article and little else: by microdata, or by a class that a system of
/// Indonesian news sites or a common one of weblogs gives it.
[[nodiscard]] bool is_called_article_text(const GumboNode& node);

}  // namespace kliping
