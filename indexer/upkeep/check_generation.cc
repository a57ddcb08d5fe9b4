// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/check_generation.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <optional>

#include "common/archive/index_metadata.h"
#include "common/archive/system_error.h"
#include "indexer/build/file_record.h"
#include "indexer/upkeep/article_check.h"
#include "indexer/upkeep/check_tables.h"
#include "indexer/upkeep/fault_list.h"
#include "indexer/upkeep/posting_sums.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

constexpr Xapian::docid sample_size = 1000;

/// A commit takes many times as long as looking at an article, so even a
/// writer without pause is outrun long before this.
constexpr int most_attempts = 20;

constexpr const char* busy_writer = "a writer commits all the time";

class GenerationCheck {
 public:
  GenerationCheck(const Archive& archive, const std::string& generation, CheckDepth depth,
                  const Report& so_far, RunObserver& observer)
      : archive_(archive),
        directory_(archive.path_of(generation)),
        depth_(depth),
        so_far_(so_far),
        observer_(observer) {
    verification_.generation = generation;
  }

  Verification run() {
    observer_.on_stage(Stage::verifying);
    try {
      check();
    } catch (const Xapian::DatabaseVersionError&) {
      throw xapian_error(directory_);
    } catch (const Xapian::DatabaseModifiedError&) {
      throw xapian_error(directory_);
    } catch (const Xapian::Error& error) {
      add_fault(verification_, fmt::format("the index in {} cannot be read: {}",
                                           directory_.string(), describe(error)));
    }
    return std::move(verification_);
  }

 private:
  void check() {
    std::error_code error;
    if (!std::filesystem::is_directory(directory_, error)) {
      add_fault(verification_, fmt::format("there is no directory {}", directory_.string()));
      return;
    }
    database_ = Xapian::Database(directory_.string());
    Analyzer analyzer = analyzer_of(read_metadata(database_), archive_.root());
    verification_.articles = database_.get_doccount();
    if (verification_.articles > 0) check_files(directory_, verification_);
    check_file_records();
    // What is lost or damaged there would be a fault of each article.
    if (depth_.tables && !has_faults()) check_tables_unless_overtaken(Tables::all_but_termlist);
    if (!has_faults()) check_articles(analyzer);
    if (depth_.tables && !has_faults()) check_tables_unless_overtaken(Tables::all);
  }

  void check_file_records() {
    const std::string prefix(file_record_prefix);
    for (auto key = database_.metadata_keys_begin(prefix);
         key != database_.metadata_keys_end(prefix); ++key) {
      if (parse_file_record(database_.get_metadata(*key))) continue;
      add_fault(verification_,
                fmt::format("the record `{}` of an input file cannot be read", *key));
    }
  }

  void check_tables_unless_overtaken(Tables which) {
    if (wants_stop()) return;
    for (int attempt = 1;; ++attempt) {
      Verification found;
      check_tables(directory_, which, found);
      if (found.fault_count == 0) return;
      if (!is_overtaken()) {
        for (const std::string& fault : found.faults) add_fault(verification_, fault);
        return;
      }
      if (attempt == most_attempts) throw Xapian::DatabaseModifiedError(busy_writer);
    }
  }

  void check_articles(Analyzer& analyzer) {
    ArticleCheck check(database_, analyzer);
    if (depth_.all_articles) check.compare_all_words(read_sums());
    const Xapian::docid step =
        depth_.all_articles ? 1
                            : std::max<Xapian::docid>(1, database_.get_lastdocid() / sample_size);
    Xapian::docid document = 0;
    while (!wants_stop()) {
      document = check_next(check, document == 0 ? 1 : document + step);
      if (document == 0) return;
      ++verification_.checked;
      observer_.on_progress(so_far_);
    }
  }

  /// Nothing where a busy writer does not leave the time: then all is looked
  /// up, which is slow but can go on through commits.
  std::optional<PostingSums> read_sums() {
    constexpr int attempts = 3;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
      try {
        return PostingSums::read(database_, [this] {
          observer_.on_progress(so_far_);
          return wants_stop();
        });
      } catch (const Xapian::DatabaseModifiedError&) {
        database_.reopen();
      }
    }
    return std::nullopt;
  }

  /// Looks at the first document from `least` on and gives back its number; 0
  /// where there is none. What is found on a view that a writer has overtaken
  /// counts for nothing.
  Xapian::docid check_next(ArticleCheck& check, Xapian::docid least) {
    for (int attempt = 1;; ++attempt) {
      try {
        auto entry = database_.postlist_begin(std::string());
        const auto end = database_.postlist_end(std::string());
        if (entry != end) entry.skip_to(least);
        if (entry == end) return 0;
        const Xapian::docid document = *entry;
        const auto faults = check.faults_of(document);
        if (faults.empty() || !is_overtaken()) {
          for (const std::string& fault : faults) add_fault(verification_, fault);
          return document;
        }
      } catch (const Xapian::DatabaseModifiedError&) {
        database_.reopen();
      }
      if (attempt == most_attempts) throw Xapian::DatabaseModifiedError(busy_writer);
    }
  }

  /// Whether a writer has committed since the view was opened, which is then
  /// brought up to date.
  bool is_overtaken() { return database_.reopen(); }

  [[nodiscard]] bool has_faults() const { return verification_.fault_count > 0; }

  bool wants_stop() {
    if (!verification_.stopped) verification_.stopped = observer_.wants_stop();
    return verification_.stopped;
  }

  const Archive& archive_;
  std::filesystem::path directory_;
  CheckDepth depth_;
  const Report& so_far_;
  RunObserver& observer_;
  Xapian::Database database_;
  Verification verification_;
};

}  // namespace

Verification check_generation(const Archive& archive, const std::string& generation,
                              CheckDepth depth, const Report& so_far, RunObserver& observer) {
  return GenerationCheck(archive, generation, depth, so_far, observer).run();
}

}  // namespace kliping
