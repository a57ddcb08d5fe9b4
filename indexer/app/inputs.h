// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/program/options.h"
#include "kliping/input_options.h"

namespace kliping::app {

/// What `--help` says of INPUT.
inline constexpr std::string_view inputs_help =
    "INPUT is a file, a directory (with all below it) or - for standard input. Read\n"
    "are plain text, Markdown, JSON, CSV, HTML, WARC, RSS, Atom, NITF and NewsML-G2,\n"
    "also in gz, zst, xz, bz2, tar and zip; content and name tell which it is. What\n"
    "cannot be used is named and counted.";

/// Adds the INPUT arguments and the options that say how they are read.
void add_inputs(program::Options& options);

/// The INPUT arguments. Throws Error (bad_usage) where there is none.
[[nodiscard]] std::vector<std::string> inputs_of(const program::Options& options);

/// How they are to be read. Throws Error (bad_usage) for what cannot be.
[[nodiscard]] InputOptions input_options_of(const program::Options& options);

}  // namespace kliping::app
