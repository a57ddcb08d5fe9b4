// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/input_size.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <vector>

#include "tests/support/scratch_directory.h"

namespace kliping::app {
namespace {

namespace fs = std::filesystem;

/// A test with five bytes in one file and seven in two below a directory.
class InputSize : public ::testing::Test {
 protected:
  InputSize() {
    scratch_.write("lima", "12345");
    scratch_.write("folder/dua", "12");
    scratch_.write("folder/deep/lima", "12345");
  }

  [[nodiscard]] std::string path(const std::string& name) const { return scratch_ / name; }

  static std::optional<std::uint64_t> measure(const std::vector<std::string>& inputs) {
    return measure_inputs(inputs);
  }

  test::ScratchDirectory scratch_;
};

TEST_F(InputSize, IsThatOfFilesAndOfAllBelowDirectories) {
  EXPECT_EQ(measure({path("lima")}), 5U);
  EXPECT_EQ(measure({path("folder")}), 7U);
  EXPECT_EQ(measure({path("lima"), path("folder")}), 12U);
  EXPECT_EQ(measure({}), 0U);
}

TEST_F(InputSize, FollowsLinksToFilesButNotThoseToDirectoriesWithin) {
  fs::create_symlink(path("lima"), path("folder/link"));
  fs::create_directory_symlink(path("folder"), path("folder/round"));
  EXPECT_EQ(measure({path("folder")}), 12U);
  EXPECT_EQ(measure({path("folder/round")}), 12U);
}

TEST_F(InputSize, CountsNothingForWhatIsNotThere) {
  fs::create_symlink(path("missing"), path("folder/dangling"));
  EXPECT_EQ(measure({path("missing"), path("folder")}), 7U);
}

TEST_F(InputSize, IsUnknownForStandardInputAndPipes) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  EXPECT_EQ(measure({path("lima"), "-"}), std::nullopt);
  EXPECT_EQ(measure({path("pipe")}), std::nullopt);
  EXPECT_EQ(measure({"/dev/null"}), std::nullopt);
}

}  // namespace
}  // namespace kliping::app
