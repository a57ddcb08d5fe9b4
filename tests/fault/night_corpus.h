// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/support/archive_fixture.h"

namespace kliping::test {

/// A file of the inputs: its name, and what is in it.
struct InputFile {
  std::string name;
  std::vector<Story> stories;
};

/// What lies in the inputs on one evening, in the order in which it is read.
using Evening = std::vector<InputFile>;

/// The inputs of a first evening: five files with thirty articles in all.
[[nodiscard]] Evening first_evening();

/// Those of the next: a file is as it was, one has two articles that were
/// changed, in one an article is gone and a new one has come, one is written
/// anew with what it had, one is gone, and one is new.
[[nodiscard]] Evening second_evening();

/// Writes the files into a directory, which is made.
void write_evening(const Evening& evening, const std::filesystem::path& directory);

/// Which articles there are, and which version of each: its id and its title.
using Content = std::map<std::string, std::string>;

[[nodiscard]] Content content_of(const Evening& evening);

/// All ids of both evenings.
[[nodiscard]] std::vector<std::string> all_ids();

/// One of the two versions of an article, by its title.
[[nodiscard]] const Story& story_titled(const std::string& title);

}  // namespace kliping::test
