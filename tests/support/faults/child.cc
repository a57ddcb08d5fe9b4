// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/child.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

#include "common/program/exit_code.h"
#include "kliping/error.h"

namespace kliping::test {
namespace {

constexpr int broken_code = 126;

[[noreturn]] void be_the_child(const std::function<void()>& work, int messages) {
  const auto leave = [&](int code, const std::string& message) {
    const bool told = ::write(messages, message.data(), message.size()) >= 0;
    ::_exit(told ? code : broken_code);
  };
  try {
    work();
    ::_exit(0);
  } catch (const Error& error) {
    leave(static_cast<int>(program::exit_code_of(error.code())),
          std::string(error.what()) + "\n" + error.hint());
  } catch (const std::exception& error) {
    leave(broken_code, std::string("not an Error of kliping: ") + error.what());
  } catch (...) {
    leave(broken_code, "an exception that is not even standard");
  }
  ::_exit(broken_code);
}

std::string read_all(int file) {
  std::string text;
  std::array<char, 4096> bytes;
  for (ssize_t size = 0; (size = ::read(file, bytes.data(), bytes.size())) > 0;) {
    text.append(bytes.data(), static_cast<std::size_t>(size));
  }
  return text;
}

}  // namespace

ChildEnd run_in_child(const std::function<void()>& work) {
  std::array<int, 2> pipe{};
  if (::pipe(pipe.data()) != 0) throw std::runtime_error("pipe failed");
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) {
    ::close(pipe[0]);
    be_the_child(work, pipe[1]);
  }
  ::close(pipe[1]);
  ChildEnd end{.error = read_all(pipe[0])};
  ::close(pipe[0]);
  int status = 0;
  if (::waitpid(child, &status, 0) != child) throw std::runtime_error("waitpid failed");
  end.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  if (!end.killed) end.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : broken_code;
  if (end.exit_code == broken_code) {
    end.exit_code = -1;
    end.error += " (status " + std::to_string(status) + ")";
  }
  return end;
}

}  // namespace kliping::test
