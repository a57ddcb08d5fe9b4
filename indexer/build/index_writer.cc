// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/index_writer.h"

#include <utility>
#include <vector>

#include "common/archive/index_metadata.h"
#include "common/archive/terms.h"
#include "common/archive/xapian_call.h"
#include "indexer/build/document.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

/// Text per batch. Xapian holds a batch in memory at 20 to 30 times the size
/// of its text, and larger batches are slower: its maps outgrow the cache.
constexpr std::size_t batch_bytes = 4 << 20;

Xapian::WritableDatabase open_database(const std::filesystem::path& directory, int flags) {
  return xapian_call(directory,
                     [&] { return Xapian::WritableDatabase(directory.string(), flags); });
}

}  // namespace

IndexWriter::IndexWriter(std::filesystem::path directory, Xapian::WritableDatabase database,
                         Analyzer analyzer)
    : directory_(std::move(directory)),
      database_(std::move(database)),
      analyzer_(std::move(analyzer)),
      was_empty_(article_count() == 0) {}

IndexWriter IndexWriter::create(const std::filesystem::path& directory, StemExceptions exceptions) {
  Analyzer analyzer(std::move(exceptions));
  auto database =
      open_database(directory, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC);
  xapian_call(directory, [&] { write_metadata(database, metadata_of_today(analyzer)); });
  return {directory, std::move(database), std::move(analyzer)};
}

IndexWriter IndexWriter::open(const std::filesystem::path& directory,
                              const std::filesystem::path& root) {
  auto database = open_database(directory, Xapian::DB_OPEN);
  const IndexMetadata metadata = xapian_call(directory, [&] { return read_metadata(database); });
  return {directory, std::move(database), analyzer_of(metadata, root)};
}

Xapian::docid IndexWriter::find(const std::string& id_term) const {
  // In a new index only this run can have added it, and put() knows those.
  if (was_empty_) return 0;
  const auto first = database_.postlist_begin(id_term);
  return first == database_.postlist_end(id_term) ? 0 : *first;
}

IndexWriter::Outcome IndexWriter::put(const Article& article) {
  return xapian_call(directory_, [&] { return write(article); });
}

IndexWriter::Outcome IndexWriter::write(const Article& article) {
  const IndexedArticle indexed = make_document(article, analyzer_);
  const auto [entry, is_new] = seen_.emplace(indexed.id_term, indexed.fingerprint);
  if (!is_new) {
    return entry->second == indexed.fingerprint ? Outcome::unchanged : Outcome::conflict;
  }
  const Xapian::docid existing = find(indexed.id_term);
  if (existing == 0) {
    database_.add_document(indexed.document);
  } else {
    const auto slot = static_cast<Xapian::valueno>(Slot::fingerprint);
    const std::string known = database_.get_document(existing).get_value(slot);
    if (known == indexed.fingerprint) return Outcome::unchanged;
    database_.replace_document(existing, indexed.document);
  }
  commit_when_large(article.title.size() + article.body.size());
  return existing == 0 ? Outcome::added : Outcome::replaced;
}

bool IndexWriter::remove(const std::string& id) {
  return xapian_call(directory_, [&] {
    const Xapian::docid existing = find(terms::value(Field::id, id));
    if (existing != 0) database_.delete_document(existing);
    return existing != 0;
  });
}

std::size_t IndexWriter::remove_unseen() {
  return xapian_call(directory_, [&] {
    const std::string prefix(spec_of(Field::id).prefix);
    std::vector<std::string> unseen;
    for (auto term = database_.allterms_begin(prefix); term != database_.allterms_end(prefix);
         ++term) {
      if (!seen_.contains(*term)) unseen.push_back(*term);
    }
    for (const std::string& id_term : unseen) database_.delete_document(id_term);
    return unseen.size();
  });
}

void IndexWriter::commit_when_large(std::size_t added_bytes) {
  pending_bytes_ += added_bytes;
  if (pending_bytes_ >= batch_bytes) commit();
}

void IndexWriter::commit() {
  xapian_call(directory_, [&] { database_.commit(); });
  pending_bytes_ = 0;
}

std::size_t IndexWriter::article_count() const {
  return xapian_call(directory_, [&] { return std::size_t{database_.get_doccount()}; });
}

}  // namespace kliping
