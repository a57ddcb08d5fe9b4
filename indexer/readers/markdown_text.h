// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// The text of Markdown, as it reads without its marks, a paragraph, heading,
/// list item or row of a table a line: links are their text, images and HTML
/// tags are left out, numbers of lists stay, cells of a table are parted by
/// commas. Lines that were wrapped are joined; where any line is too long to
/// have been wrapped, line breaks are kept.
///
/// Marks of emphasis need not keep to the rules: `**JAKARTA, KOMPAS.com **-`,
/// as programs write that convert pages, is emphasis here.
[[nodiscard]] std::string markdown_to_text(std::string_view markdown);

/// One line without its marks.
[[nodiscard]] std::string markdown_line_to_text(std::string_view line);

/// The cells of a table's row `| satu | dua |`, trimmed; none where the line is
/// no such row. A bar behind a backslash does not part cells.
[[nodiscard]] std::vector<std::string_view> cells_of_row(std::string_view line);

/// Whether the row is the one that parts a table's head from its rest: `|---|`.
[[nodiscard]] bool is_rule_of_table(std::string_view line);

}  // namespace kliping
