// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archive_fixture.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/support/bad_query.h"

namespace kliping::test {
namespace {

std::vector<std::string> sorted(std::vector<std::string> list) {
  std::sort(list.begin(), list.end());
  return list;
}

void put(nlohmann::json& json, const char* key, const std::string& value) {
  if (!value.empty()) json[key] = value;
}

}  // namespace

std::string as_json_lines(const std::vector<Story>& stories) {
  std::string lines;
  for (const Story& story : stories) {
    nlohmann::json json;
    put(json, "id", story.id);
    put(json, "title", story.title);
    put(json, "body", story.body);
    put(json, "publisher", story.publisher);
    put(json, "date", story.date);
    put(json, "section", story.section);
    if (!story.authors.empty()) json["authors"] = story.authors;
    if (!story.tags.empty()) json["tags"] = story.tags;
    lines += json.dump() + "\n";
  }
  return lines;
}

Report ArchiveTest::build(const std::vector<Story>& stories, const BuildOptions& options) {
  return build_archive_named("archive", stories, options);
}

Report ArchiveTest::build_archive_named(const std::string& name, const std::vector<Story>& stories,
                                        const BuildOptions& options) {
  const std::vector<std::string> inputs{
      scratch_.write("in.jsonl", as_json_lines(stories)).string()};
  return build_archive(archive_named(name), inputs, options, witness);
}

Report ArchiveTest::update(const std::vector<Story>& stories, bool prune) {
  const std::vector<std::string> inputs{
      scratch_.write("in.jsonl", as_json_lines(stories)).string()};
  UpdateOptions options;
  if (prune) options.prune = PruneLimit{.percent = 100};
  return update_archive(archive(), inputs, options, witness);
}

Results ArchiveTest::search(const std::string& query, const SearchOptions& options) const {
  return Searcher(archive()).search(Query::parse(query, {.today = today}), options);
}

std::vector<std::string> ArchiveTest::ids_of(const std::string& query,
                                             SearchOptions options) const {
  options.limit = 1000;
  std::vector<std::string> ids;
  for (const Hit& hit : search(query, options).hits) ids.push_back(hit.id);
  return ids;
}

void ArchiveTest::expect_hits(const std::string& query, std::vector<std::string> ids) const {
  EXPECT_EQ(sorted(ids_of(query)), sorted(ids)) << "for the query " << query;
  EXPECT_EQ(search(query).total, ids.size()) << "for the query " << query;
}

std::string ArchiveTest::expect_bad_query(const std::string& query, std::size_t position) const {
  return test::expect_bad_query(query, position, {.today = today});
}

}  // namespace kliping::test
