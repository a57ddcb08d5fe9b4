// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "kliping/article.h"

/// The articles of the soak. Every article carries the number of the round in
/// which it was written, in title, body and tag, so that each answer can be
/// checked.
namespace kliping::soak {

/// The articles with this word are all of one round: a round writes all of
/// them anew, in one commit.
inline constexpr const char* steady_word = "senandika";
inline constexpr std::size_t steady_articles = 40;

/// Those with this one come and go and are written in many commits, so only
/// each by itself must be of one round.
inline constexpr const char* restless_word = "lokawarta";
inline constexpr std::size_t most_restless_articles = 30;

/// How far the writer is; lies in memory that writer and readers share.
struct Progress {
  std::atomic<int> started{0};    ///< the newest round that may be seen
  std::atomic<int> committed{0};  ///< the oldest round that may be seen
  std::atomic<bool> stop{false};
};

/// The directory for the inputs of both kinds.
[[nodiscard]] std::filesystem::path steady_inputs(const std::filesystem::path& inputs);
[[nodiscard]] std::filesystem::path restless_inputs(const std::filesystem::path& inputs);

/// Writes the steady articles of the round; always files of the same size.
void write_steady(const std::filesystem::path& inputs, int round);

/// Writes the restless articles of the round: more in some rounds than others.
void write_restless(const std::filesystem::path& inputs, int round);

[[nodiscard]] std::string steady_id(std::size_t number);
[[nodiscard]] std::string restless_id(std::size_t number);

/// The round of an article. Throws std::runtime_error that says what is wrong
/// where title, body and tags are not of one round.
[[nodiscard]] int round_of(const Article& article);

/// The tag that the articles of a round have.
[[nodiscard]] std::string tag_of(int round);

}  // namespace kliping::soak
