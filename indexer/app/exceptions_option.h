// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "common/program/options.h"
#include "kliping/stem_exceptions.h"

namespace kliping::app {

/// What `--help` says of the FILE of --exceptions.
inline constexpr std::string_view exceptions_help =
    "A FILE of exceptions says the roots of words, whatever the stemmer's rules say.\n"
    "A line is a word, a blank and its roots, as in `beruang beruang uang` or\n"
    "`sayur-mayur sayur`; # begins a comment.";

/// Adds `--exceptions FILE`, which `meaning` describes.
void add_exceptions(program::Options& options, const char* meaning);

/// The exceptions in FILE; nothing where the option is not given. Throws Error
/// (bad_input) where FILE cannot be read or a line is wrong.
[[nodiscard]] std::optional<StemExceptions> exceptions_of(const program::Options& options);

}  // namespace kliping::app
