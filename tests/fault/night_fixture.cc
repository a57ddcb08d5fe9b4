// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/night_fixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "common/archive/archive.h"
#include "kliping/indexer.h"
#include "kliping/verify.h"
#include "tests/fault/fixed_queries.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

/// After so many documents Xapian writes what is pending into its tables, before
/// it is committed: in real runs ten thousand, which no test can afford.
constexpr const char* flush_threshold = "5";

std::vector<std::string> names_in(const fs::path& directory) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(directory)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> generations_in(const fs::path& archive) {
  std::vector<std::string> names = names_in(archive);
  std::erase_if(names, [](const std::string& name) { return !name.starts_with("gen-"); });
  return names;
}

void copy_anew(const fs::path& from, const fs::path& to) {
  fs::remove_all(to);
  if (fs::exists(from)) fs::copy(from, to, fs::copy_options::recursive);
}

/// Whether it is a file that Xapian makes: a night has many calls on these, much
/// like one another.
bool is_of_xapian(const fs::path& path) {
  return path.extension() == ".glass" || path.filename() == "v.tmp" ||
         path.filename() == "iamglass";
}

/// What a deep verification finds wrong with the archive.
std::vector<std::string> faults_of(const fs::path& archive) {
  if (!fs::exists(archive / "CURRENT")) return {};
  RunObserver observer;
  return verify_archive(archive, {.deep = true}, observer).faults;
}

/// The line that two answers differ in first; empty where they do not.
std::string difference_of(const std::string& found, const std::string& expected) {
  if (found == expected) return "";
  const auto begin = std::mismatch(found.begin(), found.end(), expected.begin(), expected.end());
  const auto place = static_cast<std::size_t>(begin.first - found.begin());
  const std::size_t line = found.rfind('\n', place) + 1;
  return fmt::format("found    {}\nexpected {}", found.substr(line, 400),
                     expected.substr(std::min(line, expected.size()), 400));
}

/// The stories of that content as one file.
std::string as_input(const Content& content) {
  std::vector<Story> stories;
  for (const auto& [id, title] : content) stories.push_back(story_titled(title));
  return as_json_lines(stories);
}

}  // namespace

NightTest::NightTest() : places_{scratch_ / "archive", scratch_ / "first", scratch_ / "second"} {
  write_evening(first_evening(), places_.first_inputs);
  write_evening(second_evening(), places_.second_inputs);
  for (const Deed deed : GetParam().before) do_undisturbed([&] { deed(places_); });
  copy_anew(archive(), evening());
  before_ = content_of(archive());
  record_calls();
  after_ = content_of(archive());
  answers_after_ = answers_of(archive());
  for (const fs::path& root : {evening(), archive()}) {
    if (!fs::exists(root)) continue;
    for (const std::string& name : generations_in(root)) tidy_.insert(names_in(root / name));
  }
}

ChildEnd NightTest::run(const std::function<void()>& work, FaultPlan fault) const {
  fault.root = scratch_.path();
  return run_in_child([&] {
    ::setenv("XAPIAN_FLUSH_THRESHOLD", flush_threshold, 1);
    arm(fault);
    work();
  });
}

void NightTest::do_undisturbed(const std::function<void()>& work, const FaultPlan& fault) const {
  const ChildEnd end = run(work, fault);
  EXPECT_TRUE(end.finished()) << "undisturbed, and yet: " << end.error;
}

void NightTest::record_calls() {
  const FaultPlan plan{.at = 0, .log = logs_ / "calls", .with_data = true};
  do_undisturbed([&] { GetParam().deed(places_); }, plan);
  calls_ = read_calls(plan);
}

ChildEnd NightTest::interrupt(const FaultPlan& fault) {
  copy_anew(evening(), archive());
  return run([&] { GetParam().deed(places_); }, fault);
}

void NightTest::finish() {
  do_undisturbed([&] { GetParam().deed(places_); });
}

void NightTest::put_archive(const fs::path& directory) { copy_anew(directory, archive()); }

const std::string& NightTest::answers_with(const Content& content) {
  const auto [entry, is_new] = answers_.emplace(content, "");
  if (!is_new) return entry->second;
  const std::filesystem::path fresh = scratch_ / "fresh";
  fs::remove_all(fresh);
  if (!content.empty()) {
    const fs::path input = scratch_.write("content.jsonl", as_input(content));
    do_undisturbed([&] {
      RunObserver observer;
      build_archive(fresh, std::vector{input.string()}, observer);
    });
  }
  entry->second = answers_of(fresh);
  return entry->second;
}

void NightTest::expect_a_state_on_the_way() {
  try {
    const Content seen = content_of(archive());
    EXPECT_TRUE(may_be_seen(seen, GetParam(), before_, after_)) << testing::PrintToString(seen);
    expect_answers(answers_with(seen));
  } catch (const Error& error) {
    ADD_FAILURE() << "the archive cannot be read: " << error.what();
  }
}

void NightTest::expect_same_answers() { expect_answers(answers_after_); }

void NightTest::expect_answers(const std::string& expected) const {
  try {
    const std::string difference = difference_of(answers_of(archive()), expected);
    EXPECT_TRUE(difference.empty()) << difference;
    EXPECT_EQ(faults_of(archive()), std::vector<std::string>{});
  } catch (const Error& error) {
    ADD_FAILURE() << "the archive cannot be read: " << error.what();
  }
}

void NightTest::expect_nothing_is_left() {
  std::vector<std::string> names = generations_in(archive());
  EXPECT_LE(names.size(), RunOptions().keep);
  EXPECT_EQ(names.back(), Archive(archive()).current());
  for (const std::string& name : names) {
    const auto files = names_in(archive() / name);
    EXPECT_TRUE(tidy_.contains(files)) << name << ": " << testing::PrintToString(files);
  }
  for (const char* const name : {"CURRENT", "LOCK", "kliping-archive"}) names.emplace_back(name);
  std::sort(names.begin(), names.end());
  EXPECT_EQ(names_in(archive()), names);
}

std::vector<std::size_t> NightTest::moments(std::size_t most) const {
  std::vector<std::size_t> moments;
  std::vector<std::size_t> of_xapian;
  for (std::size_t call = 1; call <= calls_.size(); ++call) {
    (is_of_xapian(calls_[call - 1].path) ? of_xapian : moments).push_back(call);
  }
  const std::size_t count = std::min(most, of_xapian.size());
  for (std::size_t i = 0; i < count; ++i)
    moments.push_back(of_xapian[i * of_xapian.size() / count]);
  std::sort(moments.begin(), moments.end());
  return moments;
}

std::string NightTest::describe(std::size_t call) const {
  const RecordedCall& recorded = calls_.at(call - 1);
  return fmt::format("at call {} of {}: {} {}", call, calls_.size(), recorded.kind,
                     recorded.path.lexically_relative(archive()).string());
}

}  // namespace kliping::test
