// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/searcher.h"

#include <xapian.h>

#include "common/archive/stored_article.h"
#include "common/archive/terms.h"
#include "searcher/match/make_plan.h"
#include "searcher/query/deadline.h"
#include "searcher/results/find_matches.h"
#include "searcher/results/needle_weights.h"
#include "searcher/results/needles.h"
#include "searcher/results/snippet.h"
#include "searcher/suggest/with_suggestion.h"
#include "searcher/view/view_pool.h"

namespace kliping {
namespace {

/// Makes the hits of one search from the articles that matched.
class HitMaker {
 public:
  HitMaker(const syntax::Node& query, const SearchOptions& options, View& view)
      : options_(options),
        analyzer_(view.analyzer),
        needles_(find_needles(query, view.analyzer)),
        weights_(weights_of(needles_.body, view.database)) {}

  Hit make(const MatchedDocument& match, const std::string& stored, std::size_t rank) {
    Hit hit = hit_of(article_from_json(stored));
    hit.rank = rank;
    hit.score = match.score;
    hit.title = mark_all(hit.title.text, find_in(hit.title.text, needles_.title, analyzer_));
    if (options_.snippet_bytes > 0 || options_.whole_articles) {
      const std::string& body = hit.article->body;
      const auto finds = find_in(body, needles_.body, analyzer_);
      hit.snippet = make_snippet(body, finds, weights_, options_.snippet_bytes);
      if (options_.whole_articles) hit.body_matches = mark_all(body, finds).matches;
    }
    if (!options_.whole_articles) hit.article.reset();
    return hit;
  }

 private:
  const SearchOptions& options_;
  Analyzer& analyzer_;
  Needles needles_;
  std::vector<double> weights_;  ///< of the needles of the body
};

Results search_view(View& view, const syntax::Node& query, const SearchOptions& options,
                    Deadline& deadline) {
  match::IndexReader index(view.database, *view.memory, deadline);
  Matches matches = find_matches(index, match::make_plan(query, view.analyzer), options);
  Results results;
  results.total = matches.total;
  results.exact = matches.exact;
  results.offset = options.offset;
  results.facets = std::move(matches.facets);
  HitMaker maker(query, options, view);
  for (const MatchedDocument& match : matches.page) {
    const auto stored = index.record(match.document);
    const std::size_t rank = options.offset + results.hits.size() + 1;
    results.hits.push_back(maker.make(match, stored->json, rank));
  }
  return results;
}

/// Of several archives that have the id, the first.
std::optional<Article> find_article(const View& view, std::string_view id) {
  const std::string term = terms::value(Field::id, id);
  std::optional<Xapian::docid> found;
  for (auto posting = view.database.postlist_begin(term);
       posting != view.database.postlist_end(term); ++posting) {
    if (!found || view.archive_of(*posting) < view.archive_of(*found)) found = *posting;
  }
  if (!found) return std::nullopt;
  return article_from_json(view.database.get_document(*found).get_data());
}

}  // namespace

Searcher::Searcher(const std::filesystem::path& archive) : Searcher(std::span(&archive, 1)) {}
Searcher::Searcher(std::span<const std::filesystem::path> archives)
    : views_(std::make_unique<ViewPool>(archives)) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

Results Searcher::search(const Query& query, const SearchOptions& options) const {
  Deadline deadline(options.timeout);
  return views_->with_view([&](View& view) {
    return with_suggestion(query.tree(), options, view, [&](const syntax::Node& tree) {
      return search_view(view, tree, options, deadline);
    });
  });
}

std::optional<Article> Searcher::find(std::string_view id) const {
  return views_->with_view([&](const View& view) { return find_article(view, id); });
}

std::size_t Searcher::article_count() const {
  return views_->with_view([](View& view) { return std::size_t{view.database.get_doccount()}; });
}

}  // namespace kliping
