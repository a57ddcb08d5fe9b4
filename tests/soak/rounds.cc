// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/rounds.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "common/text/ascii.h"
#include "tests/support/archive_fixture.h"

namespace kliping::soak {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t stamp_digits = 6;

std::string stamp_of(int round) { return fmt::format("putaran{:06}", round); }

/// The round that the first stamp in the text names.
int stamped(const Article& article, const std::string& text) {
  const std::size_t place = text.find("putaran");
  const auto number =
      place == std::string::npos
          ? std::nullopt
          : ascii::parse_number<int>(std::string_view(text).substr(place + 7, stamp_digits));
  if (!number) throw std::runtime_error(article.id + " has no stamp in: " + text);
  return *number;
}

test::Story story(const std::string& id, const char* word, std::size_t number, int round) {
  return {.id = id,
          .title = fmt::format("Kabar {} {}", word, stamp_of(round)),
          .body = fmt::format("Warga desa ke-{} membaca {} pada pagi hari.\nSemua itu ditulis "
                              "dalam {} oleh juru warta.",
                              number, word, stamp_of(round)),
          .publisher = "Harian Fajar",
          .date = fmt::format("2025-02-{:02}", 1 + number % 28),
          .tags = {tag_of(round)}};
}

void write_file(const fs::path& path, const std::vector<test::Story>& stories) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << test::as_json_lines(stories);
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

}  // namespace

fs::path steady_inputs(const fs::path& inputs) { return inputs / "steady"; }
fs::path restless_inputs(const fs::path& inputs) { return inputs / "restless"; }

std::string steady_id(std::size_t number) { return fmt::format("{}-{:02}", steady_word, number); }
std::string restless_id(std::size_t number) {
  return fmt::format("{}-{:02}", restless_word, number);
}

std::string tag_of(int round) { return fmt::format("t{:06}", round); }

void write_steady(const fs::path& inputs, int round) {
  std::vector<test::Story> stories;
  for (std::size_t i = 0; i < steady_articles; ++i) {
    stories.push_back(story(steady_id(i), steady_word, i, round));
  }
  write_file(steady_inputs(inputs) / "kabar.jsonl", stories);
}

void write_restless(const fs::path& inputs, int round) {
  const std::size_t count = most_restless_articles - static_cast<std::size_t>(round * 7 % 13);
  std::vector<test::Story> stories;
  for (std::size_t i = 0; i < count; ++i) {
    stories.push_back(story(restless_id(i), restless_word, i, round));
  }
  write_file(restless_inputs(inputs) / "kabar.jsonl", stories);
}

int round_of(const Article& article) {
  const int round = stamped(article, article.title);
  const bool same = stamped(article, article.body) == round &&
                    article.tags == std::vector<std::string>{tag_of(round)};
  if (!same) {
    throw std::runtime_error(fmt::format("{} is of several rounds: {} / {} / {}", article.id,
                                         article.title, article.body,
                                         fmt::join(article.tags, ", ")));
  }
  return round;
}

}  // namespace kliping::soak
