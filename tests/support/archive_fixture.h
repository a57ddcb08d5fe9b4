// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kliping/indexer.h"
#include "kliping/searcher.h"
#include "tests/support/scratch_directory.h"

namespace kliping::test {

/// What a test says of an article; the rest is left out.
struct Story {
  std::string id;
  std::string title;
  std::string body;
  std::string publisher = {};
  std::string date = {};
  std::string section = {};
  std::vector<std::string> authors = {};
  std::vector<std::string> tags = {};
};

/// The stories as JSON lines.
std::string as_json_lines(const std::vector<Story>& stories);

/// Keeps what an observer is told.
struct Witness : RunObserver {
  std::vector<Rejection> rejections;
  std::vector<std::string> remarks;

  void on_rejection(const Rejection& rejection) override { rejections.push_back(rejection); }
  void on_remark(const std::string& where, const std::string& remark) override {
    remarks.push_back(where + ": " + remark);
  }
};

/// A test with an archive of its own, written and searched by the libraries.
class ArchiveTest : public ::testing::Test {
 protected:
  /// The day that relative dates are counted from.
  static constexpr Date today{std::chrono::year(2025), std::chrono::month(3), std::chrono::day(10)};

  Report build(const std::vector<Story>& stories, const BuildOptions& options = {});
  Report update(const std::vector<Story>& stories, bool prune = false);

  [[nodiscard]] Results search(const std::string& query, const SearchOptions& options = {}) const;

  /// The ids of all hits, best first.
  [[nodiscard]] std::vector<std::string> ids_of(const std::string& query,
                                                SearchOptions options = {}) const;

  /// Expects exactly these hits, in any order, and their number as total.
  void expect_hits(const std::string& query, std::vector<std::string> ids) const;

  /// Expects a bad_query at that byte, and gives the error's message.
  [[nodiscard]] std::string expect_bad_query(const std::string& query, std::size_t position) const;

  /// Builds another archive, beside that of the test.
  Report build_archive_named(const std::string& name, const std::vector<Story>& stories,
                             const BuildOptions& options = {});
  [[nodiscard]] std::filesystem::path archive_named(const std::string& name) const {
    return scratch_ / name;
  }

  [[nodiscard]] std::filesystem::path archive() const { return scratch_ / "archive"; }
  [[nodiscard]] const ScratchDirectory& scratch() const { return scratch_; }

  Witness witness;

 private:
  ScratchDirectory scratch_;
};

}  // namespace kliping::test
