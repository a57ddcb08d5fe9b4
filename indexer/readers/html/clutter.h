// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_set>

#include "indexer/readers/html/html_tree.h"

namespace kliping {

/// The elements of a page that are, by what they are called, no part of its
/// article: related articles, advertisements, buttons for sharing, comments,
/// captions, bylines and times, and what is hidden. One that holds more than
/// half of the page's text outside links is not meant, whatever it is called.
[[nodiscard]] std::unordered_set<const GumboNode*> clutter_of(const GumboNode& page);

}  // namespace kliping
