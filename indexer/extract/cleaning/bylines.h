// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// Whether the line is a byline: `Penulis: Nama`, `(Reporter: Nama)`. Who is
/// named there is a question for authors.h. An editor did not write the
/// article: lines that name one alone count as boilerplate.
[[nodiscard]] bool is_byline(std::string_view line);

/// Takes the bylines out of a line that goes on before or behind them:
///
///   Penulis: Nama | Editor: Nama SURYA.co.id | SURABAYA - ...   at the beginning
///   ... kata dia. (Penulis: Nama/Editor: Nama)                  in brackets
///   ... kata dia.,Reporter: Nama,Sumber: Kantor Berita          between commas
///   ... kata dia. Editor: Nama                                  at the end
///
/// `Sumber:` stays, and so does what ends in no such way.
[[nodiscard]] std::string without_bylines(std::string_view line);

/// Whether `text` has what may be the label of a byline inside a line, and the
/// regular expression (RE2) that finds it.
[[nodiscard]] bool has_byline_label(std::string_view text);
extern const std::string_view byline_label_pattern;

}  // namespace kliping
