// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/check_generation.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "common/archive/generation.h"
#include "common/archive/index_metadata.h"
#include "common/archive/system_error.h"
#include "common/text/utf8.h"
#include "indexer/build/file_record.h"
#include "indexer/upkeep/article_check.h"
#include "indexer/upkeep/check_tables.h"
#include "indexer/upkeep/damage.h"
#include "indexer/upkeep/posting_sums.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

constexpr Xapian::docid sample_size = 1000;

/// A commit takes many times as long as looking at an article, so even a
/// writer without pause is outrun long before this.
constexpr int most_attempts = 20;

/// A commit may fall between the fault and the question whether there was one.
constexpr int most_unmoved = 3;

constexpr const char* busy_writer = "a writer commits all the time";

/// Enough to see what kind of damage it is; the remedy is the same for all.
constexpr std::size_t most_faults_kept = 100;

using Faults = std::vector<std::string>;

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
    } catch (const Xapian::Error&) {
      throw xapian_error(directory_);  // another Xapian's index, or a busy writer
    }
    return std::move(verification_);
  }

 private:
  void check() {
    follow_writer([this] { return faults_of_opening(); });
    if (has_faults()) return;
    if (depth_.tables) verification_.tables_checked = may_check_tables();
    // What is lost or damaged there would be a fault of each article. Of an
    // index that was just written a sample need not be spared that.
    const bool is_deep = depth_.all_articles;
    if (verification_.tables_checked && is_deep) check_tables(Tables::all_but_termlist);
    if (!has_faults()) check_articles();
    if (verification_.tables_checked && !has_faults()) {
      check_tables(is_deep ? Tables::all : Tables::each);
    }
  }

  bool may_check_tables() {
    if (can_check_tables(directory_)) return true;
    observer_.on_remark(directory_.string(),
                        "its blocks are not checked, since Xapian does that only with the right to "
                        "write; its articles are");
    return false;
  }

  Faults faults_of_opening() {
    std::error_code error;
    if (!std::filesystem::is_directory(directory_, error)) {
      return {fmt::format("there is no directory {}", directory_.string())};
    }
    database_ = Xapian::Database(directory_.string());
    analyzer_.emplace(analyzer_of(read_metadata(database_), archive_.root()));
    verification_.articles = database_.get_doccount();
    Faults faults;
    if (verification_.articles > 0) faults = faults_of_files(directory_);
    if (!generation::is_marked(directory_)) {
      faults.push_back(fmt::format("the marker {} is missing",
                                   archive_.marker_of(verification_.generation).string()));
    }
    const std::string prefix(file_record_prefix);
    for (auto key = database_.metadata_keys_begin(prefix);
         key != database_.metadata_keys_end(prefix); ++key) {
      if (parse_file_record(database_.get_metadata(*key))) continue;
      faults.push_back(fmt::format("the record `{}` of an input file cannot be read", *key));
    }
    return faults;
  }

  void check_tables(Tables which) {
    if (!wants_stop()) follow_writer([&] { return faults_of_tables(directory_, which); });
  }

  void check_articles() {
    ArticleCheck check(database_, *analyzer_);
    if (depth_.all_articles) check.compare_all_words(read_sums());
    const Xapian::docid step =
        depth_.all_articles ? 1
                            : std::max<Xapian::docid>(1, database_.get_lastdocid() / sample_size);
    Xapian::docid least = 1;
    while (!wants_stop()) {
      Xapian::docid document = 0;
      follow_writer([&] {
        document = first_document(least);
        return document == 0 ? Faults() : check.faults_of(document);
      });
      if (document == 0) return;
      ++verification_.checked;
      least = document + step;
      observer_.on_progress(so_far_);
    }
  }

  /// The number of the first document from `least` on; 0 where there is none.
  [[nodiscard]] Xapian::docid first_document(Xapian::docid least) const {
    auto entry = database_.postlist_begin(std::string());
    const auto end = database_.postlist_end(std::string());
    if (entry != end) entry.skip_to(least);
    return entry == end ? 0 : *entry;
  }

  /// Nothing where a busy writer does not leave the time: then all is looked
  /// up, which is slow but can go on through commits.
  std::optional<PostingSums> read_sums() {
    constexpr int attempts = 3;
    std::optional<PostingSums> sums;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
      try {
        const std::string damage = damage_met_in([&] {
          sums = PostingSums::read(database_, [this] {
            observer_.on_progress(so_far_);
            return wants_stop();
          });
        });
        if (!damage.empty()) add(cannot_be_read(damage));
        break;
      } catch (const Xapian::DatabaseModifiedError&) {
        database_.reopen();
      }
    }
    return sums;
  }

  /// Adds the faults that `work` finds, and the damage that it meets. What is
  /// found on a view that a writer has overtaken counts for nothing: it is done
  /// again on a fresh one.
  template <typename Work>
  void follow_writer(Work&& work) {
    int unmoved = 0;
    for (int attempt = 1; attempt <= most_attempts; ++attempt) {
      Faults faults;
      try {
        const std::string damage = damage_met_in([&] { faults = work(); });
        if (!damage.empty()) faults.push_back(cannot_be_read(damage));
        if (faults.empty() || !is_overtaken()) {
          std::for_each(faults.begin(), faults.end(), [this](const auto& fault) { add(fault); });
          return;
        }
      } catch (const Xapian::DatabaseModifiedError& error) {
        // Where nobody has committed, a block has been mixed up.
        if (!is_overtaken() && ++unmoved > most_unmoved) {
          add(cannot_be_read(error.get_msg()));
          return;
        }
      }
    }
    throw Xapian::DatabaseModifiedError(busy_writer);
  }

  /// Whether a writer has committed since the view was opened, which is then
  /// brought up to date.
  bool is_overtaken() {
    bool is_new = false;
    const std::string damage = damage_met_in([&] { is_new = database_.reopen(); });
    return damage.empty() && is_new;
  }

  [[nodiscard]] std::string cannot_be_read(const std::string& damage) const {
    return fmt::format("the index in {} cannot be read: {}", directory_.string(), damage);
  }

  void add(const std::string& fault) {
    ++verification_.fault_count;
    if (verification_.faults.size() < most_faults_kept) {
      verification_.faults.push_back(utf8::printable(fault));
    }
  }

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
  std::optional<Analyzer> analyzer_;
  Verification verification_;
};

}  // namespace

Verification check_generation(const Archive& archive, const std::string& generation,
                              CheckDepth depth, const Report& so_far, RunObserver& observer) {
  return GenerationCheck(archive, generation, depth, so_far, observer).run();
}

}  // namespace kliping
