// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/fault/night.h"
#include "tests/support/faults/child.h"
#include "tests/support/faults/fault_plan.h"
#include "tests/support/scratch_directory.h"

namespace kliping::test {

/// A test of one night: what happens before it has happened, its deed can be
/// done any number of times, and each time something else goes wrong.
class NightTest : public ::testing::TestWithParam<Night> {
 protected:
  NightTest();

  /// The calls of the deed that change the disk, when nothing goes wrong.
  [[nodiscard]] const std::vector<RecordedCall>& calls() const { return calls_; }

  /// Brings the archive back to the evening and does the deed, in a process
  /// of its own; `fault.root` is filled in.
  ChildEnd interrupt(const FaultPlan& fault);

  /// Does the deed again, undisturbed.
  void finish();

  /// Takes the place of the archive, as the disk of a machine does that has
  /// lost power.
  void put_archive(const std::filesystem::path& directory);

  /// Expects that a reader sees what was there before, or what is there after
  /// some batch, and that the archive is sound.
  void expect_a_state_on_the_way();

  /// Expects byte for byte the answers of a night that nothing disturbed.
  void expect_same_answers();

  /// Expects no file and no generation that such a night would not leave.
  void expect_nothing_is_left();

  [[nodiscard]] const std::filesystem::path& archive() const { return places_.archive; }
  [[nodiscard]] std::filesystem::path evening() const { return scratch_ / "evening"; }
  [[nodiscard]] const ScratchDirectory& scratch() const { return scratch_; }

  /// The calls to try: all on the project's own files and on directories, and
  /// of those on Xapian's as many as that, evenly spread.
  [[nodiscard]] std::vector<std::size_t> moments(std::size_t most) const;

  /// For a failure's message: which of how many, and what it does.
  [[nodiscard]] std::string describe(std::size_t call) const;

 private:
  ChildEnd run(const std::function<void()>& work, FaultPlan fault) const;
  void do_undisturbed(const std::function<void()>& work, const FaultPlan& fault = {}) const;
  void record_calls();
  void expect_answers(const std::string& expected) const;
  [[nodiscard]] const std::string& answers_with(const Content& content);

  ScratchDirectory scratch_;
  ScratchDirectory logs_;
  NightPlaces places_;
  std::vector<RecordedCall> calls_;
  Content before_;
  Content after_;
  std::string answers_after_;
  std::set<std::vector<std::string>> tidy_;  // what a generation may hold
  std::map<Content, std::string> answers_;
};

}  // namespace kliping::test
