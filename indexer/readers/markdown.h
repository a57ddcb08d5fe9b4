// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/source.h"

namespace kliping {

/// Reads one article in Markdown, or in text with a head. What the file says of
/// the article may stand in front matter (front_matter.h), in a table of two
/// columns or in lines `Penulis: Rina` before the text, by the names of
/// field_names.cc. The title is what is said there, else the first heading;
/// the body is the text without Markdown's marks (markdown_text.h). Where no
/// date is stated, that of the file's name is taken (file_name_date.h). A summary
/// that a program wrote below the text, behind a rule, is left out.
///
/// Throws Unreadable where the file is empty, too large or not UTF-8.
void read_markdown(Source& source, ArticleSink& sink);

/// Whether `start`, the beginning of a file, is that of such a text: front
/// matter, a heading, or two lines that say something known of the article.
[[nodiscard]] bool begins_as_markdown(std::string_view start);

}  // namespace kliping
