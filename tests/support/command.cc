// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/support/scratch_directory.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ostringstream content;
  content << std::ifstream(path, std::ios::binary).rdbuf();
  return content.str();
}

void redirect(const fs::path& path, int flags, int descriptor) {
  const int file = ::open(path.c_str(), flags, 0600);
  if (file < 0 || ::dup2(file, descriptor) < 0) ::_exit(126);
  ::close(file);
}

/// Writing beyond the limit then fails as on a full disk, instead of killing
/// the program.
void limit_files(std::size_t largest) {
  if (largest == 0) return;
  const rlimit limit{largest, largest};
  ::signal(SIGXFSZ, SIG_IGN);
  if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) ::_exit(126);
}

int exit_code_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// All that is written to a terminal until nobody has it open any more.
std::string read_terminal(int terminal) {
  std::string text;
  std::array<char, 4096> bytes;
  while (true) {
    const ssize_t count = ::read(terminal, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(bytes.data(), static_cast<std::size_t>(count));
  }
}

/// Files stand in for pipes, so that no amount of output can block.
CommandResult run(const std::string& program, const CommandArguments& arguments,
                  const CommandSetting& setting) {
  const ScratchDirectory scratch;
  const fs::path in = scratch.write("in", setting.input);
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> environment = program_environment(setting);
  const std::vector<char*> argv = pointers_to(words);
  const std::vector<char*> envp = pointers_to(environment);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) {
    redirect(in, O_RDONLY, STDIN_FILENO);
    redirect(scratch / "out", O_WRONLY | O_CREAT, STDOUT_FILENO);
    redirect(scratch / "err", O_WRONLY | O_CREAT, STDERR_FILENO);
    limit_files(setting.largest_file);
    ::execve(program.c_str(), argv.data(), envp.data());
    ::_exit(127);
  }
  int status = 0;
  if (::waitpid(child, &status, 0) != child) throw std::runtime_error("waitpid failed");
  CommandResult result;
  result.exit_code = exit_code_of(status);
  result.out = content_of(scratch / "out");
  result.err = content_of(scratch / "err");
  return result;
}

}  // namespace

std::string index_program() { return KLIPING_INDEX; }

std::vector<char*> pointers_to(std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  for (std::string& text : strings) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> program_environment(const CommandSetting& setting) {
  std::map<std::string, std::string> variables{{"PATH", "/usr/bin:/bin"}, {"LC_ALL", "C.UTF-8"}};
  // Sanitizers are told how to behave by the runner.
  for (const char* const name : {"ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
    if (const char* const value = std::getenv(name)) variables[name] = value;
  }
  for (const auto& [name, value] : setting.environment) variables[name] = value;
  std::vector<std::string> list;
  for (const auto& [name, value] : variables) list.push_back(name + "=" + value);
  return list;
}

CommandResult run_index(const CommandArguments& arguments, const CommandSetting& setting) {
  return run(KLIPING_INDEX, arguments, setting);
}

CommandResult run_search(const CommandArguments& arguments, const CommandSetting& setting) {
  return run(KLIPING_SEARCH, arguments, setting);
}

CommandResult run_print_hits(const CommandArguments& arguments) {
  return run(KLIPING_PRINT_HITS, arguments, {});
}

CommandResult run_shell(const std::string& command, CommandSetting setting) {
  setting.environment["KLIPING_SEARCH"] = KLIPING_SEARCH;
  return run("/bin/sh", {"-c", command}, setting);
}

CommandResult run_search_on_terminal(const CommandArguments& arguments, unsigned short columns,
                                     const CommandSetting& setting) {
  std::vector<std::string> words{KLIPING_SEARCH};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> environment = program_environment(setting);
  const std::vector<char*> argv = pointers_to(words);
  const std::vector<char*> envp = pointers_to(environment);
  const winsize size{.ws_row = 24, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
  int terminal = -1;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
  if (child < 0) throw std::runtime_error("forkpty failed");
  if (child == 0) {
    ::execve(argv.front(), argv.data(), envp.data());
    ::_exit(127);
  }
  CommandResult result;
  result.out = read_terminal(terminal);
  ::close(terminal);
  int status = 0;
  if (::waitpid(child, &status, 0) != child) throw std::runtime_error("waitpid failed");
  result.exit_code = exit_code_of(status);
  return result;
}

fs::path source_directory() { return KLIPING_SOURCE_DIR; }

fs::path sample_corpus() { return source_directory() / "sample_corpus"; }

fs::path shared_directory() { return source_directory().parent_path() / "shared"; }

}  // namespace kliping::test
