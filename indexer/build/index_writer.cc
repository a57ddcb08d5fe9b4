// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/index_writer.h"

#include <algorithm>
#include <utility>

#include "common/archive/durable_file.h"
#include "common/archive/index_metadata.h"
#include "common/archive/terms.h"
#include "common/archive/xapian_call.h"
#include "indexer/build/memory_budget.h"
#include "kliping/error.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

/// Text per batch where there is memory enough. Larger batches are slower, as
/// Xapian's maps outgrow the cache; smaller ones write the blocks of a large
/// index more often.
constexpr std::size_t best_batch_bytes = 4 << 20;

/// Below this each batch costs more than what is in it.
constexpr std::size_t least_batch_bytes = 64 << 10;

Xapian::WritableDatabase open_database(const std::filesystem::path& directory, int flags) {
  return xapian_call(directory,
                     [&] { return Xapian::WritableDatabase(directory.string(), flags); });
}

}  // namespace

IndexWriter::IndexWriter(std::filesystem::path directory, Xapian::WritableDatabase database,
                         Analyzer analyzer, const RunOptions& options)
    : directory_(std::move(directory)),
      database_(std::move(database)),
      analyzer_(std::move(analyzer)),
      options_(options),
      known_(xapian_call(directory_, [&] { return KnownArticles(database_); })) {
  begin_batch();
}

IndexWriter IndexWriter::open(const std::filesystem::path& directory,
                              const std::filesystem::path& root, const RunOptions& options) {
  memory_budget::require(options.memory_bytes);
  auto database = open_database(directory, Xapian::DB_OPEN);
  const IndexMetadata metadata = xapian_call(directory, [&] { return read_metadata(database); });
  return {directory, std::move(database), analyzer_of(metadata, root), options};
}

Xapian::docid IndexWriter::find(const std::string& id_term) const {
  const auto first = database_.postlist_begin(id_term);
  return first == database_.postlist_end(id_term) ? 0 : *first;
}

ArticleWriter::Placed IndexWriter::put(Article article, ArticleRecord record) {
  return xapian_call(directory_, [&] { return write(article, record); });
}

ArticleWriter::Placed IndexWriter::write(const Article& article, const ArticleRecord& record) {
  const Xapian::docid existing = find(record.id_term);
  if (existing != 0 && known_.is_same(existing, record.fingerprint)) {
    known_.meet(existing);
    return {Outcome::unchanged, existing};
  }
  if (existing != 0 && known_.was_met(existing)) return {Outcome::conflict, existing};
  const Xapian::Document document = make_document(article, record, analyzer_);
  Xapian::docid place = existing;
  if (existing == 0) {
    place = database_.add_document(document);
  } else {
    database_.replace_document(existing, document);
  }
  known_.put(place, record.fingerprint);
  count_pending(article.title.size() + article.body.size());
  return {existing == 0 ? Outcome::added : Outcome::replaced, place};
}

Xapian::docid IndexWriter::meet(const std::string& id) {
  const Xapian::docid existing =
      xapian_call(directory_, [&] { return find(terms::value(Field::id, id)); });
  known_.meet(existing);
  return existing;
}

bool IndexWriter::remove(const std::string& id) {
  const Xapian::docid existing =
      xapian_call(directory_, [&] { return find(terms::value(Field::id, id)); });
  if (existing != 0) remove(existing);
  return existing != 0;
}

void IndexWriter::remove(Xapian::docid document) {
  xapian_call(directory_, [&] {
    const std::size_t length = database_.get_document(document).get_data().size();
    database_.delete_document(document);
    known_.forget(document);
    count_pending(length);
  });
}

std::string IndexWriter::metadata(const std::string& key) const {
  return xapian_call(directory_, [&] { return database_.get_metadata(key); });
}

void IndexWriter::set_metadata(const std::string& key, const std::string& value) {
  xapian_call(directory_, [&] {
    database_.set_metadata(key, value);
    // Metadata go straight into the tables' blocks.
    count_pending(0);
  });
}

std::vector<std::string> IndexWriter::metadata_keys(const std::string& prefix) const {
  return xapian_call(directory_, [&] {
    return std::vector<std::string>(database_.metadata_keys_begin(prefix),
                                    database_.metadata_keys_end(prefix));
  });
}

std::size_t IndexWriter::batch_bytes() const {
  const std::size_t text = memory_budget::text_beside(options_.memory_bytes, known_.memory_bytes());
  return std::clamp(text, least_batch_bytes, best_batch_bytes);
}

void IndexWriter::count_pending(std::size_t bytes) {
  has_changes_ = true;
  pending_bytes_ += bytes;
  if (pending_bytes_ >= batch_bytes()) commit();
  commit_when_late();
}

void IndexWriter::commit_when_late() {
  if (has_changes_ && Clock::now() - last_commit_ >= options_.commit_interval) commit();
}

// Without a transaction Xapian commits by itself after so many articles,
// wherever that is. And it renames the file that makes a commit without
// waiting until the name is on disk; writing on would then reuse blocks of the
// commit that a power cut brings back.
void IndexWriter::begin_batch() {
  sync_names(directory_);
  xapian_call(directory_, [&] { database_.begin_transaction(); });
}

void IndexWriter::commit() {
  if (has_changes_) {
    xapian_call(directory_, [&] {
      database_.set_metadata(std::string(metadata_key::changed), moment_now());
      database_.commit_transaction();
    });
    begin_batch();
  }
  has_changes_ = false;
  pending_bytes_ = 0;
  last_commit_ = Clock::now();
}

std::size_t IndexWriter::article_count() const {
  return xapian_call(directory_, [&] { return std::size_t{database_.get_doccount()}; });
}

}  // namespace kliping
