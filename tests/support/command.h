// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/scratch_directory.h"

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

/// A program that is still running. Its standard input is a pipe, which stays
/// open until it is closed here.
class RunningCommand {
 public:
  RunningCommand(const std::string& program, const CommandArguments& arguments,
                 const CommandSetting& setting);

  /// Kills the program where it was not collected.
  ~RunningCommand();
  RunningCommand(const RunningCommand&) = delete;
  RunningCommand& operator=(const RunningCommand&) = delete;

  /// Gives it more to read. What a program that is gone does not read is lost.
  void write(std::string_view text) const;
  void close_input();

  /// Waits until it has said `text` on standard error. Throws where it ends
  /// without having done so.
  void wait_for(std::string_view text);

  void send(int signal) const;

  [[nodiscard]] pid_t pid() const { return child_; }

  /// Waits until it ends, and collects what it left behind.
  CommandResult finish();

 private:
  bool read_more();

  ScratchDirectory scratch_;
  pid_t child_ = -1;
  int input_ = -1;
  int err_ = -1;
  std::string said_;
};

/// Starts the indexer; what `setting` has as input is written to it at once.
std::unique_ptr<RunningCommand> start_index(const CommandArguments& arguments,
                                            const CommandSetting& setting = {});

/// Runs a command of the shell; in it, $KLIPING_SEARCH is the searcher.
CommandResult run_shell(const std::string& command, CommandSetting setting = {});

/// Runs a program on a terminal of so many columns, which gets both outputs:
/// they are together in `out`, with lines that end in CR LF.
CommandResult run_index_on_terminal(const CommandArguments& arguments, unsigned short columns,
                                    const CommandSetting& setting = {});
CommandResult run_search_on_terminal(const CommandArguments& arguments, unsigned short columns,
                                     const CommandSetting& setting = {});

/// The path of kliping-index, for a test that runs it in its own way.
std::string index_program();

/// The project's own files.
std::filesystem::path source_directory();

/// The sample corpus.
std::filesystem::path sample_corpus();

/// The measuring data beside the project, where it is there.
std::filesystem::path shared_directory();

}  // namespace kliping::test
