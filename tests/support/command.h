// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace kliping::test {

/// What a program left behind.
struct CommandResult {
  int exit_code = -1;  ///< 128 + signal where it died by one
  std::string out;
  std::string err;
};

/// How to run a program besides its arguments.
struct CommandSetting {
  std::string input = {};                               ///< standard input
  std::map<std::string, std::string> environment = {};  ///< added to a minimal one
  /// Stands in for a full disk: no file may grow beyond this, in bytes; 0 for
  /// no limit.
  std::size_t largest_file = 0;
};

using CommandArguments = std::vector<std::string>;

/// Runs the real programs, as a shell would, in a minimal environment
/// (PATH, LC_ALL=C.UTF-8) that no setting of the developer leaks into.
CommandResult run_index(const CommandArguments& arguments, const CommandSetting& setting = {});
CommandResult run_search(const CommandArguments& arguments, const CommandSetting& setting = {});
CommandResult run_print_hits(const CommandArguments& arguments);

/// Runs a command of the shell; in it, $KLIPING_SEARCH is the searcher.
CommandResult run_shell(const std::string& command, CommandSetting setting = {});

/// Runs the searcher on a terminal of so many columns, which gets both
/// outputs: they are together in `out`, with lines that end in CR LF.
CommandResult run_search_on_terminal(const CommandArguments& arguments, unsigned short columns,
                                     const CommandSetting& setting = {});

/// The path of kliping-index, for a test that runs it in its own way; the
/// environment that the setting gives, a `NAME=value` each; and strings as
/// execve() takes them, for as long as they live.
std::string index_program();
std::vector<std::string> program_environment(const CommandSetting& setting);
std::vector<char*> pointers_to(std::vector<std::string>& strings);

/// The project's own files.
std::filesystem::path source_directory();

/// The sample corpus.
std::filesystem::path sample_corpus();

/// The measuring data beside the project, where it is there.
std::filesystem::path shared_directory();

}  // namespace kliping::test
