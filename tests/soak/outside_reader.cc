// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/outside_reader.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "tests/support/command.h"

namespace kliping::soak {

void ask_from_outside(const std::filesystem::path& archive, const Progress& progress) {
  const int oldest = progress.committed;
  const test::CommandResult result =
      test::run_search({"--archive", archive.string(), "--format", "json", "--limit", "100",
                        "--facet", "tag", steady_word});
  const int newest = progress.started;
  const auto require = [&](bool holds, const std::string& message) {
    if (!holds) throw std::runtime_error("kliping-search: " + message + "\n" + result.err);
  };
  require(result.exit_code == 0, fmt::format("exit code {}", result.exit_code));
  const auto answer = nlohmann::json::parse(result.out);
  require(answer.at("total") == steady_articles, "total " + answer.at("total").dump());
  const auto& tags = answer.at("facets").at("tag");
  require(tags.size() == 1 && tags[0].at("count") == steady_articles, "tags " + tags.dump());
  const std::string tag = tags[0].at("value");
  require(tag_of(oldest) <= tag && tag <= tag_of(newest),
          fmt::format("round {}, not one of {} to {}", tag, oldest, newest));
  for (const auto& hit : answer.at("hits")) {
    require(hit.at("title").get<std::string>().ends_with(tag.substr(1)),
            "a hit of another round than " + tag + ": " + hit.dump());
  }
}

}  // namespace kliping::soak
