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
#include <utility>

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ostringstream content;
  content << std::ifstream(path, std::ios::binary).rdbuf();
  return content.str();
}

std::vector<char*> pointers_to(std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  for (std::string& text : strings) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> environment_of(const CommandSetting& setting) {
  std::map<std::string, std::string> variables{{"PATH", "/usr/bin:/bin"}, {"LC_ALL", "C.UTF-8"}};
  // Sanitizers are told how to behave by the runner.
  for (const char* const name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"}) {
    if (const char* const value = std::getenv(name)) variables[name] = value;
  }
  for (const auto& [name, value] : setting.environment) variables[name] = value;
  std::vector<std::string> list;
  for (const auto& [name, value] : variables) list.push_back(name + "=" + value);
  return list;
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
  std::vector<std::string> environment = environment_of(setting);
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

RunningCommand::RunningCommand(const std::string& program, const CommandArguments& arguments,
                               const CommandSetting& setting) {
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> environment = environment_of(setting);
  const std::vector<char*> argv = pointers_to(words);
  const std::vector<char*> envp = pointers_to(environment);
  std::array<int, 2> in{};
  std::array<int, 2> err{};
  if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(err.data(), O_CLOEXEC) != 0) {
    throw std::runtime_error("pipe failed");
  }
  // What is written to a program that is gone must not kill the test.
  ::signal(SIGPIPE, SIG_IGN);
  child_ = ::fork();
  if (child_ < 0) throw std::runtime_error("fork failed");
  if (child_ == 0) {
    // Of who runs the tests in the background, SIGINT would be ignored.
    for (const int signal : {SIGPIPE, SIGINT, SIGTERM}) ::signal(signal, SIG_DFL);
    ::dup2(in.front(), STDIN_FILENO);
    ::dup2(err.back(), STDERR_FILENO);
    redirect(scratch_ / "out", O_WRONLY | O_CREAT, STDOUT_FILENO);
    limit_files(setting.largest_file);
    ::execve(program.c_str(), argv.data(), envp.data());
    ::_exit(127);
  }
  ::close(in.front());
  ::close(err.back());
  input_ = in.back();
  err_ = err.front();
  write(setting.input);
}

RunningCommand::~RunningCommand() {
  if (child_ > 0) {
    ::kill(child_, SIGKILL);
    ::waitpid(child_, nullptr, 0);
  }
  close_input();
  ::close(err_);
}

void RunningCommand::write(std::string_view text) const {
  while (!text.empty()) {
    const ssize_t count = ::write(input_, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

void RunningCommand::close_input() {
  if (input_ >= 0) ::close(std::exchange(input_, -1));
}

bool RunningCommand::read_more() {
  std::array<char, 4096> bytes;
  while (true) {
    const ssize_t count = ::read(err_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    said_.append(bytes.data(), static_cast<std::size_t>(count));
    return true;
  }
}

void RunningCommand::wait_for(std::string_view text) {
  while (said_.find(text) == std::string::npos) {
    if (!read_more()) throw std::runtime_error("it ended and said only: " + said_);
  }
}

void RunningCommand::send(int signal) const { ::kill(child_, signal); }

CommandResult RunningCommand::finish() {
  while (read_more()) {
  }
  int status = 0;
  if (::waitpid(std::exchange(child_, -1), &status, 0) < 0) {
    throw std::runtime_error("waitpid failed");
  }
  return {.exit_code = exit_code_of(status), .out = content_of(scratch_ / "out"), .err = said_};
}

std::unique_ptr<RunningCommand> start_index(const CommandArguments& arguments,
                                            const CommandSetting& setting) {
  return std::make_unique<RunningCommand>(KLIPING_INDEX, arguments, setting);
}

namespace {

CommandResult run_on_terminal(const std::string& program, const CommandArguments& arguments,
                              unsigned short columns, const CommandSetting& setting) {
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> environment = environment_of(setting);
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

}  // namespace

CommandResult run_index_on_terminal(const CommandArguments& arguments, unsigned short columns,
                                    const CommandSetting& setting) {
  return run_on_terminal(KLIPING_INDEX, arguments, columns, setting);
}

CommandResult run_search_on_terminal(const CommandArguments& arguments, unsigned short columns,
                                     const CommandSetting& setting) {
  return run_on_terminal(KLIPING_SEARCH, arguments, columns, setting);
}

std::string index_program() { return KLIPING_INDEX; }

fs::path source_directory() { return KLIPING_SOURCE_DIR; }

fs::path sample_corpus() { return source_directory() / "sample_corpus"; }

fs::path shared_directory() { return source_directory().parent_path() / "shared"; }

}  // namespace kliping::test
