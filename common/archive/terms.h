// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kliping/date.h"
#include "kliping/schema.h"

/// How words, values and dates become Xapian terms: the one place that both
/// the indexer and the searcher ask. All functions are pure; no term that
/// they make is longer than Xapian's limit of 245 bytes.
namespace kliping::terms {

/// The term of a word's surface form in a field of words.
[[nodiscard]] std::string word(Field field, std::string_view form);

/// The term of a stem in a field of words. Articles with a word that is written
/// as its stem is have the term of that form instead: see schema.md.
[[nodiscard]] std::string stem(Field field, std::string_view stem);

/// The term of a word that is written in capitals, beside that of its form.
[[nodiscard]] std::string capitals(Field field, std::string_view form);

/// The term of a form that is half of a word such as `buku-buku`, beside that of
/// the form.
[[nodiscard]] std::string half(Field field, std::string_view form);

/// The mark whose places are those of the second halves of words such as
/// `buku-buku`, in a field of words.
[[nodiscard]] std::string pair(Field field);

/// The form under which two spellings of a value are the same: its words,
/// normalised, with one space between (`Al-Arabiya` is `al arabiya`); where
/// it has no words, its characters.
[[nodiscard]] std::string fold_value(std::string_view value);

/// The term of a value in a field of values; for Field::id the id as it is.
/// A long value is cut and ends in a hash of the whole, so that two long
/// values stay apart.
[[nodiscard]] std::string value(Field field, std::string_view value);

/// The terms of a date in Field::year, Field::month, Field::week and Field::day.
[[nodiscard]] std::string year(Date date);
[[nodiscard]] std::string month(Date date);
[[nodiscard]] std::string week(Date date);
[[nodiscard]] std::string day(Date date);

/// The content of Slot::date: `20250227`, which sorts as the dates do.
[[nodiscard]] std::string date_value(Date date);

/// The content of Slot::words: eight digits, which sort as the numbers do;
/// 99999999 for larger ones.
[[nodiscard]] std::string count_value(std::size_t count);

/// Joins the values of a slot, and parts them again.
[[nodiscard]] std::string join_values(const std::vector<std::string>& values);
[[nodiscard]] std::vector<std::string_view> split_values(std::string_view slot);

}  // namespace kliping::terms
