// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/running_program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>
#include <utility>

#include "common/archive/durable_file.h"

namespace kliping::test {
namespace {

[[noreturn]] void become(const std::string& program, const CommandArguments& arguments, int input,
                         const std::filesystem::path& outputs) {
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> environment = program_environment({});
  const std::vector<char*> argv = pointers_to(words);
  const std::vector<char*> envp = pointers_to(environment);
  ::dup2(input, STDIN_FILENO);
  for (const auto& [name, descriptor] : {std::pair{"out", 1}, std::pair{"err", 2}}) {
    const int file = ::open((outputs / name).c_str(), O_WRONLY | O_CREAT, 0600);
    if (::dup2(file, descriptor) < 0) ::_exit(126);
  }
  ::execve(program.c_str(), argv.data(), envp.data());
  ::_exit(127);
}

}  // namespace

RunningIndex::RunningIndex(const CommandArguments& arguments) {
  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
  child_ = ::fork();
  if (child_ < 0) throw std::runtime_error("fork failed");
  if (child_ == 0) become(index_program(), arguments, pipe[0], outputs_.path());
  ::close(pipe[0]);
  input_ = pipe[1];
}

RunningIndex::~RunningIndex() {
  if (input_ >= 0) ::close(input_);
  if (child_ >= 0) ::waitpid(child_, nullptr, 0);
}

void RunningIndex::send(std::string_view input) {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  while (!input.empty()) {
    const ssize_t written = ::write(input_, input.data(), input.size());
    if (written < 0) break;
    input.remove_prefix(static_cast<std::size_t>(written));
  }
  std::signal(SIGPIPE, before);
  ::close(std::exchange(input_, -1));
}

CommandResult RunningIndex::wait() {
  int status = 0;
  if (::waitpid(std::exchange(child_, -1), &status, 0) < 0) {
    throw std::runtime_error("waitpid failed");
  }
  return {.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
          .out = read_file(outputs_ / "out"),
          .err = read_file(outputs_ / "err")};
}

pid_t wait_for_any() {
  siginfo_t ended{};
  if (::waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT) != 0) throw std::runtime_error("waitid failed");
  return ended.si_pid;
}

}  // namespace kliping::test
