// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/searcher.h"

#include <xapian.h>

#include <algorithm>

#include "common/archive/stored_article.h"
#include "searcher/query/ranking.h"
#include "searcher/query/xapian_query.h"
#include "searcher/results/facet_counter.h"
#include "searcher/results/needles.h"
#include "searcher/results/snippet.h"
#include "searcher/suggest/with_suggestion.h"
#include "searcher/view/view_pool.h"

namespace kliping {
namespace {

constexpr auto date_slot = static_cast<Xapian::valueno>(Slot::date);

/// Sorts by date; the key of an article without one puts it behind all
/// others, whichever way.
std::unique_ptr<Xapian::MultiValueKeyMaker> date_key(Sort sort) {
  auto key = std::make_unique<Xapian::MultiValueKeyMaker>();
  if (sort == Sort::newest) {
    key->add_value(date_slot, true, "00000000");
  } else {
    key->add_value(date_slot, false, "99999999");
  }
  return key;
}

void set_order(Xapian::Enquire& enquire, Sort sort, Xapian::KeyMaker& key) {
  if (sort == Sort::relevance) {
    enquire.set_sort_by_relevance_then_value(date_slot, true);
  } else {
    enquire.set_sort_by_key_then_relevance(&key, false);
  }
}

/// Makes the hits of one search from the documents that matched.
class HitMaker {
 public:
  HitMaker(const syntax::Node& query, const SearchOptions& options, Analyzer& analyzer)
      : options_(options), analyzer_(analyzer), needles_(find_needles(query, analyzer)) {}

  Hit make(const Xapian::MSetIterator& match) {
    Article article = article_from_json(match.get_document().get_data());
    Hit hit;
    hit.rank = match.get_rank() + 1;
    hit.score = match.get_weight();
    hit.title = mark_all(article.title, find_in(article.title, needles_.title, analyzer_));
    if (options_.snippet_bytes > 0) {
      hit.snippet = make_snippet(article.body, find_in(article.body, needles_.body, analyzer_),
                                 options_.snippet_bytes);
    }
    hit.id = std::move(article.id);
    hit.publisher = std::move(article.publisher);
    hit.cited = std::move(article.cited);
    hit.published = article.published;
    hit.section = std::move(article.section);
    hit.place = std::move(article.place);
    hit.url = std::move(article.url);
    return hit;
  }

 private:
  const SearchOptions& options_;
  Analyzer& analyzer_;
  Needles needles_;
};

Results search_view(View& view, const syntax::Node& query, const SearchOptions& options) {
  Xapian::Enquire enquire(view.database);
  enquire.set_query(to_xapian(query, view.analyzer));
  enquire.set_weighting_scheme(Xapian::BM25Weight(ranking::k1, 0, 1, ranking::b, 0));
  const auto key = date_key(options.sort);
  set_order(enquire, options.sort, *key);
  FacetCounter counter(options.facets);
  if (!options.facets.empty()) enquire.add_matchspy(&counter);

  // To look at every match is what makes the counts exact.
  const auto everything = view.database.get_doccount();
  const auto at_most_all = [&](std::size_t count) {
    return static_cast<Xapian::doccount>(std::min<std::size_t>(count, everything));
  };
  const Xapian::MSet matches =
      enquire.get_mset(at_most_all(options.offset), at_most_all(options.limit), everything);

  Results results;
  results.total = matches.get_matches_estimated();
  results.offset = options.offset;
  HitMaker maker(query, options, view.analyzer);
  for (auto match = matches.begin(); match != matches.end(); ++match) {
    results.hits.push_back(maker.make(match));
  }
  results.facets = counter.facets(options.facet_limit);
  return results;
}

}  // namespace

Searcher::Searcher(const std::filesystem::path& archive)
    : views_(std::make_unique<ViewPool>(archive)) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

Results Searcher::search(const Query& query, const SearchOptions& options) const {
  return views_->with_view([&](View& view) {
    return with_suggestion(
        query.tree(), options.spelling, view.database, view.analyzer,
        [&](const syntax::Node& tree) { return search_view(view, tree, options); });
  });
}

std::size_t Searcher::article_count() const {
  return views_->with_view([](View& view) { return std::size_t{view.database.get_doccount()}; });
}

}  // namespace kliping
