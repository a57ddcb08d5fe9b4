// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// The language of an article, as ISO 639-1 code. All functions are pure and
/// safe to call from any thread.
namespace kliping {

/// The code of the language that a source states in one way or another:
/// `id-ID`, `in`, `ind`, `Indonesian` and `Bahasa Indonesia` are `id`, `en_US` is
/// `en`. Empty where it names no language that has a code.
[[nodiscard]] std::string language_code(std::string_view stated);

/// The code of the language that `text` is written in, by its first 2,000
/// bytes; empty where that is not certain, as in texts of few words.
///
/// Indonesian is told by its own words, also from Malay, its nearest kin; any
/// other language by CLD2.
[[nodiscard]] std::string detect_language(std::string_view text);

}  // namespace kliping
