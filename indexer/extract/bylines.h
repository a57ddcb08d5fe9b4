// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// The person that a line such as `Penulis: Nama`, `(Reporter: Nama)` or
/// `Pewarta: Nama` names; empty where the line is none. An editor did not
/// write the article: lines that name one alone count as boilerplate.
[[nodiscard]] std::string_view byline_author(std::string_view line);

/// Takes the bylines out of a line that goes on before or behind them, and
/// appends the authors that they name to `authors`:
///
///   Penulis: Nama | Editor: Nama SURYA.co.id | SURABAYA - ...   at the beginning
///   ... kata dia. (Penulis: Nama/Editor: Nama)                  in brackets
///   ... kata dia.,Reporter: Nama,Sumber: Kantor Berita          between commas
///   ... kata dia. Editor: Nama                                  at the end
///
/// Editors are dropped, `Sumber:` stays. What ends in no such way stays too.
[[nodiscard]] std::string without_bylines(std::string_view line, std::vector<std::string>& authors);

/// The regular expression (RE2) that finds what may be the label of a byline
/// inside a line.
extern const std::string_view byline_label_pattern;

}  // namespace kliping
