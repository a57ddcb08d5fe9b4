// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/fault_plan.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// The real program, on a disk that fails it.
class ProgramOnABadDisk : public ProgramTest {
 protected:
  ProgramOnABadDisk() { build({{.id = "lama", .title = "Pasar lama", .body = "Harga turun."}}); }

  /// `kliping-index update` of a new article, with that fault.
  [[nodiscard]] CommandResult update(const FaultPlan& fault) const {
    const auto file = scratch().write(
        "baru.jsonl",
        as_json_lines({{.id = "lama", .title = "Pasar lama", .body = "Harga turun."},
                       {.id = "baru", .title = "Pasar baru", .body = "Harga naik."}}));
    CommandSetting setting{.environment = environment_of(fault)};
    setting.environment["LD_PRELOAD"] = fault_library().string();
    return index("update", {file.string()}, setting);
  }

  /// A plan for the moment when a table of the index is first written.
  [[nodiscard]] FaultPlan at_the_first_block(const std::string& effect) const {
    FaultPlan plan{.root = archive(), .log = scratch() / "log"};
    expect(update(plan), ExitCode::ok);
    for (const RecordedCall& call : read_calls(plan)) {
      ++plan.at;
      if (call.kind == "write" && call.path.extension() == ".glass") break;
    }
    std::filesystem::remove_all(archive());
    build({{.id = "lama", .title = "Pasar lama", .body = "Harga turun."}});
    return {.root = archive(), .at = plan.at, .effect = effect, .lasts = true};
  }

  void expect_only_the_old() const {
    EXPECT_EQ(ids_of("pasar"), std::vector<std::string>{"lama"});
    EXPECT_EQ(ids_of("baru"), std::vector<std::string>{});
  }
};

TEST_F(ProgramOnABadDisk, SaysThatItIsFullAndLeavesWhatWasThere) {
  const CommandResult result = update(at_the_first_block("ENOSPC"));
  expect_error(result, ExitCode::failure, "No space left on device");
  expect_text(result.err, archive() + "/gen-000001");
  expect_text(result.err, "free some space");
  expect_only_the_old();
}

TEST_F(ProgramOnABadDisk, SaysThatItIsReadOnlyAndLeavesWhatWasThere) {
  expect_error(update({.root = archive(), .at = 1, .effect = "EROFS", .lasts = true}),
               ExitCode::failure, "Read-only file system");
  expect_only_the_old();
}

TEST_F(ProgramOnABadDisk, MayBeKilledAndRunAgain) {
  EXPECT_EQ(update(at_the_first_block("torn")).exit_code, 128 + 9);
  expect_only_the_old();
  expect(update({}), ExitCode::ok);
  EXPECT_EQ(ids_of("baru"), std::vector<std::string>{"baru"});
}

}  // namespace
}  // namespace kliping::test
