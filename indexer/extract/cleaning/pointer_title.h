// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kliping {

/// Where the title ends that `text` begins with: how many of its bytes belong
/// to it; nothing where that is not certain. `text` goes on to the end of the
/// line, or to the next pointer.
///
/// Titles have no full stop, and scraped pages lose the blank behind them. The
/// first of these is the end:
///   * a missing blank: `... Mulai SurutWarga kembali`, `... Surut"Kami lega`;
///   * two blanks or more, or a comma without a blank, before a capital or a
///     quotation;
///   * a quotation that is a sentence: ` "Kami lega karena air surut," kata`;
///   * where words in small letters show that a sentence has begun: a word
///     before them that opens sentences and stands in few names (`Namun`,
///     `Menurut`), or a question mark;
///   * the end of `text`, unless it ends as a sentence does.
/// Pure.
[[nodiscard]] std::optional<std::size_t> title_end(std::string_view text);

/// Whether all of `line` is written as titles are: capitals but for words
/// such as `di` and `yang`, no full stop, at most 150 bytes.
[[nodiscard]] bool is_title(std::string_view line);

/// Whether `text` ends in a full stop, or in one inside a quotation.
[[nodiscard]] bool ends_as_sentence(std::string_view text);

}  // namespace kliping
