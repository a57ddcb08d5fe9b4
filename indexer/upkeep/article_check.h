// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/text/analyzer.h"
#include "indexer/upkeep/posting_sums.h"

namespace kliping {

/// Looks whether an article of an index is what it should be: its stored
/// record can be read and is what its fingerprint says; its id leads to it
/// alone; the index has it under the terms, at the positions and with the
/// values that the record gives; and a search for some of its words finds it.
///
/// One thread at a time.
class ArticleCheck {
 public:
  /// `analyzer` is the one that made the index; it must outlive the check.
  ArticleCheck(Xapian::Database database, Analyzer& analyzer)
      : database_(std::move(database)), analyzer_(analyzer) {}

  /// From now on compares all words of an article, not a few, the rarest. With
  /// the sums, those alone are looked up whose sum differs.
  void compare_all_words(std::optional<PostingSums> sums) {
    all_words_ = true;
    sums_ = std::move(sums);
  }

  /// What is wrong with a document, by the id of its article; empty where all
  /// is well. What damage_met_in() lets out is let out.
  [[nodiscard]] std::vector<std::string> faults_of(Xapian::docid document);

 private:
  void compare(Xapian::docid document);
  void check_id(Xapian::docid document, const std::string& id_term);
  void compare_values(const Xapian::Document& found, const Xapian::Document& wanted);
  void compare_term_list(Xapian::docid document, const Xapian::Document& wanted);
  void compare_all_postings(Xapian::docid document, const Xapian::Document& wanted);
  void compare_posting(Xapian::docid document, const Xapian::TermIterator& wanted);
  void search(Xapian::docid document, const Xapian::Document& wanted, const std::string& id_term);
  void add(const std::string& fault);

  Xapian::Database database_;
  Analyzer& analyzer_;
  bool all_words_ = false;
  std::optional<PostingSums> sums_;
  std::string name_;                 // of the article at hand, in faults
  std::vector<std::string> faults_;  // of that article
};

}  // namespace kliping
