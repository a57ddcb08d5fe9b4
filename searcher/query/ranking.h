// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How hits are ranked: Xapian's BM25 over words and stems. The figures were
/// chosen by measurement; common/doc/indonesian.md has it.
namespace kliping::ranking {

/// BM25: how fast further occurrences of a word stop to count, and how much
/// the length of an article does.
inline constexpr double k1 = 0.9;
inline constexpr double b = 0.6;

/// What a word in its exact form adds, as a part of what its stem gives.
inline constexpr double exact_form = 0.5;

/// What the expansion of an acronym adds, as a part of what its words would on
/// the average: less than the acronym itself.
inline constexpr double expansion = 0.75;

/// What a stop word adds, as a part of what another word would.
inline constexpr double stop_word = 0.15;

}  // namespace kliping::ranking
