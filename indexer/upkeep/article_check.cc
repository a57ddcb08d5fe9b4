// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/article_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/archive/stored_article.h"
#include "indexer/build/document.h"
#include "indexer/upkeep/damage.h"
#include "kliping/error.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

/// A search for one word may be answered in spite of damage to others; more
/// than a few rare ones find nothing further.
constexpr std::size_t words_searched = 4;

/// Of so many terms the rarest are taken: to ask how frequent a term is costs a
/// look into the tables, and an article has hundreds.
constexpr std::size_t words_weighed = 32;

/// The rarest terms of a document but for its id, the rarest first; of a long
/// one, the rarest of terms spread over the alphabet.
std::vector<std::string> rarest_terms(const Xapian::Database& database,
                                      const Xapian::Document& document,
                                      const std::string& id_term) {
  std::vector<std::pair<Xapian::doccount, std::string>> terms;
  const std::size_t step = 1 + document.termlist_count() / words_weighed;
  std::size_t number = 0;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    if (number++ % step != 0 || *term == id_term) continue;
    terms.emplace_back(database.get_termfreq(*term), *term);
  }
  const auto end =
      terms.begin() + static_cast<std::ptrdiff_t>(std::min(words_searched, terms.size()));
  std::partial_sort(terms.begin(), end, terms.end());
  std::vector<std::string> rarest;
  for (auto row = terms.begin(); row != end; ++row) rarest.push_back(std::move(row->second));
  return rarest;
}

std::optional<Article> read_record(std::string_view record) {
  try {
    return article_from_json(record);
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

void ArticleCheck::add(const std::string& fault) {
  faults_.push_back(fmt::format("{}: {}", name_, fault));
}

std::vector<std::string> ArticleCheck::faults_of(Xapian::docid document) {
  faults_.clear();
  name_ = fmt::format("document {}", document);
  const std::string damage = damage_met_in([&] { compare(document); });
  if (!damage.empty()) add("the index fails: " + damage);
  return std::move(faults_);
}

void ArticleCheck::compare(Xapian::docid document) {
  const Xapian::Document found = database_.get_document(document);
  const std::string record = found.get_data();
  const std::optional<Article> article = read_record(record);
  if (!article) {
    add("its stored record cannot be read");
    return;
  }
  name_ = fmt::format("article `{}`", article->id);
  const std::string known = found.get_value(static_cast<Xapian::valueno>(Slot::fingerprint));
  if (known != fingerprint(record)) {
    // What the index should have cannot be told from an altered record.
    add("its stored record is not the one that was indexed");
    return;
  }
  const ArticleRecord needed = record_of(*article);
  const Xapian::Document wanted = make_document(*article, needed, analyzer_);
  check_id(document, needed.id_term);
  compare_values(found, wanted);
  compare_term_list(document, wanted);
  search(document, wanted, needed.id_term);
  if (all_words_) compare_all_postings(document, wanted);
}

void ArticleCheck::check_id(Xapian::docid document, const std::string& id_term) {
  bool leads_here = false;
  for (auto entry = database_.postlist_begin(id_term); entry != database_.postlist_end(id_term);
       ++entry) {
    if (*entry == document) {
      leads_here = true;
    } else {
      add(fmt::format("document {} has the same id", *entry));
    }
  }
  if (!leads_here) add("its id does not lead to it");
}

void ArticleCheck::compare_values(const Xapian::Document& found, const Xapian::Document& wanted) {
  for (const SlotSpec& row : slots) {
    const auto slot = static_cast<Xapian::valueno>(row.slot);
    const std::string value = found.get_value(slot);
    if (value == wanted.get_value(slot)) continue;
    if (row.slot == Slot::places) {  // not for the eye
      add("the places of its words are not those in its text");
      continue;
    }
    add(fmt::format("its value `{}` is `{}` instead of `{}`", row.name, value,
                    wanted.get_value(slot)));
  }
}

// In step, and no further than the first difference: Xapian itself reads on
// beyond the end of a damaged list.
void ArticleCheck::compare_term_list(Xapian::docid document, const Xapian::Document& wanted) {
  auto found = database_.termlist_begin(document);
  const auto end = database_.termlist_end(document);
  for (auto term = wanted.termlist_begin(); term != wanted.termlist_end(); ++term, ++found) {
    if (found == end || *found != *term || found.get_wdf() != term.get_wdf()) {
      add(fmt::format("its list of terms is not that of its text, from `{}` on", *term));
      return;
    }
  }
  if (found != end) add(fmt::format("its list of terms has too many, from `{}` on", *found));
}

void ArticleCheck::compare_all_postings(Xapian::docid document, const Xapian::Document& wanted) {
  if (sums_ && sums_->of(document) == posting_sum(wanted)) return;
  const std::size_t before = faults_.size();
  for (auto term = wanted.termlist_begin(); term != wanted.termlist_end(); ++term) {
    compare_posting(document, term);
  }
  // All that should lead to it does. If nothing was written since, then
  // something else does, too.
  const bool sums_are_new = sums_ && sums_->revision() == database_.get_revision();
  if (sums_are_new && faults_.size() == before) add("a term that it does not have leads to it");
}

void ArticleCheck::compare_posting(Xapian::docid document, const Xapian::TermIterator& wanted) {
  auto posting = database_.postlist_begin(*wanted);
  const auto end = database_.postlist_end(*wanted);
  if (posting != end) posting.skip_to(document);
  if (posting == end || *posting != document) {
    add(fmt::format("the term `{}` does not lead to it", *wanted));
    return;
  }
  if (posting.get_wdf() != wanted.get_wdf()) {
    add(fmt::format("the term `{}` counts {} times instead of {}", *wanted, posting.get_wdf(),
                    wanted.get_wdf()));
  }
}

void ArticleCheck::search(Xapian::docid document, const Xapian::Document& wanted,
                          const std::string& id_term) {
  const auto words = rarest_terms(database_, wanted, id_term);
  Xapian::Query query(id_term);
  if (!words.empty()) {
    const Xapian::Query all(Xapian::Query::OP_AND, words.begin(), words.end());
    query = Xapian::Query(Xapian::Query::OP_FILTER, all, query);
  }
  Xapian::Enquire enquire(database_);
  enquire.set_query(query);
  const Xapian::MSet hits = enquire.get_mset(0, 2);
  const bool is_found =
      std::any_of(hits.begin(), hits.end(), [&](Xapian::docid hit) { return hit == document; });
  if (!is_found) {
    add(fmt::format("a search for its words `{}` does not find it", fmt::join(words, " ")));
  }
  for (const std::string& word : words) {
    auto term = wanted.termlist_begin();
    term.skip_to(word);
    compare_posting(document, term);
  }
}

}  // namespace kliping
