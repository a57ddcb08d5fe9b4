// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "common/program/exit_code.h"

/// The sub-commands of kliping-index, each in a file of its own name. They
/// get the arguments behind the sub-command.
namespace kliping::app {

using Arguments = std::vector<std::string>;

program::ExitCode run_build(const Arguments& arguments);
program::ExitCode run_update(const Arguments& arguments);
program::ExitCode run_prune(const Arguments& arguments);
program::ExitCode run_remove(const Arguments& arguments);
program::ExitCode run_compact(const Arguments& arguments);
program::ExitCode run_info(const Arguments& arguments);
program::ExitCode run_verify(const Arguments& arguments);
program::ExitCode run_extract(const Arguments& arguments);
program::ExitCode run_analyze(const Arguments& arguments);

struct Command {
  std::string_view name;
  std::string_view summary;
  program::ExitCode (*run)(const Arguments&);
};

/// In the order in which `--help` lists them.
inline constexpr std::array<Command, 9> commands{{
    {"build", "build an archive anew from files of articles", run_build},
    {"update", "add, replace and, if asked, remove what has changed", run_update},
    {"prune", "remove the articles that are not in the inputs", run_prune},
    {"remove", "remove articles by their ids", run_remove},
    {"compact", "write the index anew in as little room as possible", run_compact},
    {"info", "say what is in an archive and how it is laid out", run_info},
    {"verify", "look whether an archive is sound", run_verify},
    {"extract", "print what would be indexed, as JSON lines", run_extract},
    {"analyze", "print the words of a text and their stems", run_analyze},
}};

}  // namespace kliping::app
