// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "tests/fault/night_corpus.h"

namespace kliping::test {

/// What an archive answers to a fixed set of queries and to being asked for
/// each article: as kliping-search prints it in JSON, a line each, but for the
/// time that it took. An archive that was never built answers `no archive`.
/// Throws what a Searcher throws else.
[[nodiscard]] std::string answers_of(const std::filesystem::path& archive);

/// The articles that the archive has; none where it was never built.
[[nodiscard]] Content content_of(const std::filesystem::path& archive);

}  // namespace kliping::test
