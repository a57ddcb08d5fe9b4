// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/pager.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "common/text/split.h"

namespace kliping::app {
namespace {

/// While it lives, a signal is ignored.
class Ignored {
 public:
  explicit Ignored(int signal) : signal_(signal), before_(std::signal(signal, SIG_IGN)) {}
  ~Ignored() { std::signal(signal_, before_); }
  Ignored(const Ignored&) = delete;
  Ignored& operator=(const Ignored&) = delete;

 private:
  int signal_;
  void (*before_)(int);
};

bool is_installed(const char* program) {
  const char* const path = std::getenv("PATH");
  if (path == nullptr) return false;
  for (const std::string_view directory : split(path, ':')) {
    const auto file = std::filesystem::path(directory) / program;
    if (::access(file.c_str(), X_OK) == 0) return true;
  }
  return false;
}

}  // namespace

std::optional<std::string> pager_of_environment() {
  for (const char* const variable : {"KLIPING_PAGER", "PAGER"}) {
    const char* const stated = std::getenv(variable);
    if (stated == nullptr) continue;
    const std::string_view command = trim(stated);
    if (command.empty() || command == "cat") return std::nullopt;
    return std::string(command);
  }
  // -F: no paging of what fits the screen; -R: colours; -X: leave it there.
  return is_installed("less") ? std::optional<std::string>("less -FRX") : std::nullopt;
}

bool show_in_pager(const std::string& pager, const std::string& text) {
  // What the shell says of a command that it does not find.
  constexpr int not_executable = 126;
  constexpr int not_found = 127;
  // A user's own `less` shows colours only where it is told to.
  ::setenv("LESS", "FRX", 0);
  std::FILE* const pipe = ::popen(pager.c_str(), "we");
  if (pipe == nullptr) return false;
  // A pager that is quit closes the pipe, and Ctrl-C is the pager's to answer.
  // The pager itself was started before, so that it does not inherit this.
  const Ignored broken_pipe(SIGPIPE);
  const Ignored interrupt(SIGINT);
  const Ignored quit(SIGQUIT);
  std::fwrite(text.data(), 1, text.size(), pipe);
  const int status = ::pclose(pipe);
  if (status < 0 || !WIFEXITED(status)) return true;
  return WEXITSTATUS(status) != not_executable && WEXITSTATUS(status) != not_found;
}

}  // namespace kliping::app
