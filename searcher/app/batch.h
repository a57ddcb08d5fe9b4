// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/program/exit_code.h"
#include "kliping/searcher.h"
#include "searcher/app/search_options.h"

namespace kliping::app {

/// Runs each query of a file. As Format::trec, prints its hits as a TREC run,
/// for measuring relevance with trec_eval and its like:
/// `QUERY_ID Q0 ARTICLE_ID RANK SCORE kliping`. Blanks and control characters
/// in ids are written as `%20` and the like, since the columns are parted by
/// blanks. As Format::json, prints an object for each query, as Format::jsonl
/// one for each hit; all have the query's id as `query_id`.
///
/// A line of the file is `ID<TAB>QUERY`. One that is not, or whose query
/// cannot be understood, is named on standard error and left out; then the
/// exit code is ExitCode::some_rejected. Throws Error where the file cannot
/// be read.
program::ExitCode run_batch(const Searcher& searcher, const SearchRequest& request);

}  // namespace kliping::app
