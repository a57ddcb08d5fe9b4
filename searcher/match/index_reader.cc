// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/index_reader.h"

#include <fmt/format.h>

#include <utility>

#include "common/archive/terms.h"
#include "kliping/error.h"
#include "searcher/match/slots.h"

namespace kliping::match {
namespace {

/// More words than this behind one wildcard are refused: the query would
/// take seconds.
constexpr std::size_t most_wildcard_words = 5000;

// Lists that are not that of a term are kept under keys that no term begins
// with.
std::string key_of(const Stem& stem) {
  return fmt::format("\x01{}{}", stem.is_form ? '+' : '-', terms::stem(stem.field, stem.text));
}
std::string key_of_prefix(const std::string& prefix) { return '\x02' + prefix; }

std::vector<std::string> words_with(const Xapian::Database& database, const std::string& prefix) {
  std::vector<std::string> words;
  const auto end = database.allterms_end(prefix);
  for (auto word = database.allterms_begin(prefix); word != end; ++word) {
    if (words.size() == most_wildcard_words) {
      throw Error(ErrorCode::bad_query,
                  fmt::format("a word with * stands for too many words of this archive: {}* for "
                              "more than {}",
                              prefix, most_wildcard_words),
                  "write more letters before the *");
    }
    words.push_back(*word);
  }
  return words;
}

std::vector<std::uint32_t> read_lengths(const Xapian::Database& database, Deadline& deadline) {
  const Xapian::docid last = database.get_lastdocid();
  std::vector<std::uint32_t> lengths(std::size_t{last} + 1);
  const auto end = database.postlist_end("");
  for (auto article = database.postlist_begin(""); article != end; ++article) {
    deadline.check();
    lengths[checked(*article, 0, last)] = article.get_doclength();
  }
  return lengths;
}

}  // namespace

IndexReader::List IndexReader::term(const std::string& term) {
  return kept(term, [&] { return read_postings(database_, term, deadline_); });
}

IndexReader::List IndexReader::stem(const Stem& stem) {
  const std::string derived = terms::stem(stem.field, stem.text);
  if (!stem.is_form) return term(derived);
  return kept(key_of(stem), [&] {
    Postings forms = read_postings(database_, terms::word(stem.field, stem.text), deadline_);
    const auto halves = read_postings(database_, terms::half(stem.field, stem.text), deadline_);
    if (!halves.documents.empty()) forms = take_postings(forms, halves);
    const Postings others = read_postings(database_, derived, deadline_);
    return others.documents.empty() ? forms : add_postings(forms, others);
  });
}

IndexReader::List IndexReader::prefix(const std::string& prefix) {
  return kept(key_of_prefix(prefix),
              [&] { return read_as_one(database_, words_with(database_, prefix), deadline_); });
}

std::shared_ptr<const StoredRecord> IndexReader::record(Xapian::docid document) {
  const std::string key = std::to_string(document);
  if (auto known = memory_.records.find(key)) return known;
  auto record = std::make_shared<const StoredRecord>(
      StoredRecord{database_.get_document(document).get_data()});
  memory_.records.keep(key, record);
  return record;
}

std::size_t IndexReader::estimate_term(const std::string& term) {
  const List known = find(term);
  return known ? known->documents.size() : database_.get_termfreq(term);
}

std::size_t IndexReader::estimate_stem(const Stem& stem) {
  const std::string derived = terms::stem(stem.field, stem.text);
  if (!stem.is_form) return estimate_term(derived);
  if (const List known = find(key_of(stem))) return known->documents.size();
  return std::size_t{database_.get_termfreq(derived)} +
         database_.get_termfreq(terms::word(stem.field, stem.text));
}

IndexReader::Lengths IndexReader::lengths(std::size_t wanted) {
  return memory_.lengths.get(wanted, database_.get_doccount(),
                             [&] { return read_lengths(database_, deadline_); });
}

IndexReader::Column IndexReader::column(Field field, std::size_t wanted) {
  const Field known_by = column_of(field);
  return memory_.of_fields[static_cast<std::size_t>(known_by)].column.get(
      wanted, database_.get_doccount(),
      [&] { return read_column(database_, slots_of(known_by), deadline_); });
}

std::shared_ptr<const FacetValues> IndexReader::facet_values(Field field, std::size_t wanted,
                                                             const Column& column) {
  return memory_.of_fields[static_cast<std::size_t>(column_of(field))].values.get(
      wanted, column->contents.size(), [&] { return FacetValues(column->contents); });
}

template <typename Read>
IndexReader::List IndexReader::kept(const std::string& key, Read&& read) {
  if (List known = find(key)) return known;
  List list = std::make_shared<const Postings>(read());
  memory_.postings.keep(key, list);
  return own_[key] = std::move(list);
}

IndexReader::List IndexReader::find(const std::string& key) {
  const auto own = own_.find(key);
  if (own != own_.end()) return own->second;
  List known = memory_.postings.find(key);
  if (known) own_.emplace(key, known);
  return known;
}

}  // namespace kliping::match
