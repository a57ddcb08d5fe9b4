// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "kliping/article.h"

namespace kliping {

/// The article as one line of JSON: what the index stores with each document
/// and what `kliping-index extract` prints. Keys are the members of Article,
/// in that order; `published` is ISO 8601. What is unknown is an empty string
/// or list, `published` null. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string to_json(const Article& article);

/// Reads what to_json wrote. Throws Error (failure) for anything else: then
/// the index is damaged.
[[nodiscard]] Article article_from_json(std::string_view json);

/// 16 hexadecimal digits that change when anything in the article does
/// (XXH3-64 of its JSON).
[[nodiscard]] std::string fingerprint(std::string_view json);

}  // namespace kliping
