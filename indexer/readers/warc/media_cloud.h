// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "indexer/extract/raw_article.h"
#include "indexer/readers/field_names.h"

namespace kliping {

/// The media type of the records in which Media Cloud's indexer keeps what it
/// found in the page of the record before: text, title, date, language.
inline constexpr std::string_view media_cloud_type = "application/x.mediacloud-indexer+json";

/// Reads the JSON of such a record. The feed's title and date stand in where
/// the page had none. Nothing where there is no text in it, or it is no such
/// JSON.
[[nodiscard]] std::optional<RawArticle> parse_media_cloud(std::string_view json,
                                                          const FieldNames& names);

}  // namespace kliping
