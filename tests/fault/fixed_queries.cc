// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fixed_queries.h"

#include <sstream>
#include <vector>

#include "kliping/searcher.h"
#include "searcher/app/json_output.h"

namespace kliping::test {
namespace {

constexpr Date today{std::chrono::year(2025), std::chrono::month(4), std::chrono::day(1)};

struct FixedQuery {
  std::string text;
  SearchOptions options = {};
};

SearchOptions options_with(Sort sort, std::vector<Field> facets = {}, std::size_t offset = 0) {
  return {.limit = 8, .offset = offset, .sort = sort, .today = today, .facets = std::move(facets)};
}

const std::vector<FixedQuery>& fixed_queries() {
  static const std::vector<FixedQuery> queries{
      {"petani", options_with(Sort::relevance, {Field::publisher, Field::month, Field::tag})},
      {"keluarga", options_with(Sort::newest, {Field::section, Field::source, Field::day})},
      {"keluarga", options_with(Sort::relevance, {}, 8)},
      {"tanam OR diralat", options_with(Sort::oldest)},
      {"\"menanam padi\"", options_with(Sort::relevance)},
      {"~\"tanam padi\"", options_with(Sort::outlet)},
      {"anak-anak -guru", options_with(Sort::relevance, {Field::year})},
      {"harga NEAR/5 beras", options_with(Sort::relevance)},
      {"section:ekonomi jembatan", options_with(Sort::newest)},
      {"publisher:\"Kabar Pesisir\"", options_with(Sort::oldest, {Field::tag})},
      {"date:2025-01-10..2025-02-05", options_with(Sort::newest)},
      {"title:seko*", options_with(Sort::relevance)},
      {"lead:cuaca OR penting", options_with(Sort::relevance)},
  };
  return queries;
}

std::string answer_to(const Searcher& searcher, const FixedQuery& fixed) {
  const Query query = Query::parse(fixed.text, {.today = today});
  std::ostringstream text;
  app::print_json(text, {.query = query, .results = searcher.search(query, fixed.options)});
  return text.str();
}

bool was_built(const std::filesystem::path& archive) {
  return std::filesystem::exists(archive / "CURRENT");
}

}  // namespace

std::string answers_of(const std::filesystem::path& archive) {
  if (!was_built(archive)) return "no archive";
  const Searcher searcher(archive);
  std::string answers;
  for (const FixedQuery& query : fixed_queries()) answers += answer_to(searcher, query);
  Results fetched;
  for (const std::string& id : all_ids()) {
    if (auto article = searcher.find(id)) fetched.hits.push_back(hit_of(std::move(*article)));
  }
  std::ostringstream articles;
  app::print_json_lines(articles, {.query = std::nullopt, .results = std::move(fetched)});
  return answers + articles.str();
}

Content content_of(const std::filesystem::path& archive) {
  Content content;
  if (!was_built(archive)) return content;
  const Searcher searcher(archive);
  for (const std::string& id : all_ids()) {
    if (const auto article = searcher.find(id)) content[id] = article->title;
  }
  return content;
}

}  // namespace kliping::test
