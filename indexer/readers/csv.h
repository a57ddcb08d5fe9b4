// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/source.h"

namespace kliping {

/// Reads a table, one article a row. The first line that is not blank names the
/// columns, by the names of field_names.cc; other columns are passed over. It
/// also tells what parts them: a comma, semicolon, tab, tilde or bar. Fields may
/// stand in quotation marks and go over many lines then; table_row.h has the
/// rules. Columns that a row lacks are empty.
///
/// A row that cannot be understood, has too many columns, is too large or not
/// UTF-8 is rejected by the number of its first line. So is one whose quotation
/// mark is not closed; what follows that line is read as if it were not there,
/// so that one missing mark costs one row. A table of any size is read in the
/// memory of one row, in time that grows with its size only.
///
/// Throws Unreadable where no column is a title or a body.
void read_csv(Source& source, ArticleSink& sink);

/// Whether `start`, the beginning of a file, is that of a table: its first line
/// has two names at least that are known, of which one is a title or a body.
[[nodiscard]] bool begins_as_csv(std::string_view start);

}  // namespace kliping
