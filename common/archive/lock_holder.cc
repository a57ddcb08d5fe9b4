// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/lock_holder.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <ctime>
#include <vector>

#include "common/archive/durable_file.h"
#include "common/text/ascii.h"
#include "common/text/split.h"
#include "kliping/error.h"

namespace kliping {
namespace {

std::string host_name() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown-host";
}

constexpr const char* unknown = "0";

/// When a process began, `unknown` where the system does not say; empty where
/// it has ended and only its parent has not asked for it yet.
std::string begin_of(pid_t process) {
  try {
    const std::string status = read_file(fmt::format("/proc/{}/stat", process));
    // The name of the program stands in brackets and may hold anything. Behind
    // it come the third field and all others; the 22nd is the one.
    const auto fields = split(std::string_view(status).substr(status.rfind(')') + 2), ' ');
    return fields.at(0) == "Z" ? "" : std::string(fields.at(22 - 3));
  } catch (const std::exception&) {
    return unknown;
  }
}

bool is_running(pid_t process, std::string_view begin) {
  if (::kill(process, 0) != 0 && errno == ESRCH) return false;
  const std::string found = begin_of(process);
  return found == begin || found == unknown;
}

}  // namespace

std::string describe_this_process() {
  return fmt::format("process {} on {} since {:%Y-%m-%d %H:%M:%S} UTC\n{}\n", ::getpid(),
                     host_name(), fmt::gmtime(std::time(nullptr)), begin_of(::getpid()));
}

std::optional<std::string> living_holder(std::string_view text) {
  const auto lines = split(text, '\n');
  if (lines.size() != 3 || !lines[2].empty()) return std::nullopt;
  const auto words = split(lines[0], ' ');
  if (words.size() != 8 || words[0] != "process" || words[2] != "on") return std::nullopt;
  const auto process = ascii::parse_number<pid_t>(words[1]);
  if (!process || *process <= 0) return std::nullopt;
  if (words[3] == host_name() && !is_running(*process, lines[1])) return std::nullopt;
  return std::string(lines[0]);
}

}  // namespace kliping
