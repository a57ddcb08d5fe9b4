// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/program/options.h"
#include "searcher/app/search_options.h"

namespace kliping::app {

/// Throws Error (bad_usage), which says what to do, where options were given
/// that mean nothing together. `request` is what was read of `options`.
void check_combination(const program::Options& options, const SearchRequest& request);

}  // namespace kliping::app
