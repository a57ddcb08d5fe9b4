// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/check_tables.h"

#include <fmt/format.h>
#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <array>
#include <future>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "common/archive/file_descriptor.h"
#include "common/text/split.h"
#include "indexer/upkeep/damage.h"

namespace kliping {
namespace {

/// Every article has a record and terms, so none of these is empty.
constexpr std::array<std::string_view, 3> tables{"docdata", "postlist", "termlist"};

std::filesystem::path file_of(const std::filesystem::path& directory, std::string_view table) {
  return directory / fmt::format("{}.glass", table);
}

bool is_there(const std::filesystem::path& file) {
  std::error_code error;
  return std::filesystem::exists(file, error);
}

/// What Xapian's check finds in an index, or in one table of it; empty where
/// all is well. It throws at some faults, and counts and prints others.
std::string faults_in(const std::filesystem::path& path) {
  std::ostringstream printed;
  std::size_t count = 0;
  const std::string damage =
      damage_met_in([&] { count = Xapian::Database::check(path.string(), 0, &printed); });
  if (!damage.empty() || count == 0) return damage;
  return fmt::format("{} error{}: {}", count, count == 1 ? "" : "s", trim(printed.str()));
}

/// The same of a table, named; empty where it is not there.
std::string fault_of_table(const std::filesystem::path& file) {
  const std::string found = is_there(file) ? faults_in(file) : "";
  return found.empty() ? "" : fmt::format("the table {} is damaged: {}", file.string(), found);
}

}  // namespace

std::vector<std::string> faults_of_files(const std::filesystem::path& directory) {
  std::vector<std::string> faults;
  for (const std::string_view table : tables) {
    const auto file = file_of(directory, table);
    if (is_there(file)) {
      static_cast<void>(FileDescriptor("read", file, O_RDONLY));
    } else {
      faults.push_back(fmt::format("the table {} is missing", file.string()));
    }
  }
  return faults;
}

bool can_check_tables(const std::filesystem::path& directory) {
  return std::all_of(tables.begin(), tables.end(), [&](std::string_view table) {
    const auto file = file_of(directory, table);
    return !is_there(file) || ::access(file.c_str(), W_OK) == 0;
  });
}

std::vector<std::string> faults_of_tables(const std::filesystem::path& directory, Tables which) {
  std::string in_any;
  if (which == Tables::all) {
    in_any = faults_in(directory);
    if (in_any.empty()) return {};
  }
  std::vector<std::string> faults;
  std::vector<std::future<std::string>> checks;
  // Both: where no thread can be started, they are checked one by one.
  const auto policy =
      which == Tables::each ? std::launch::async | std::launch::deferred : std::launch::deferred;
  for (const std::string_view table : tables) {
    if (which == Tables::all_but_termlist && table == "termlist") continue;
    checks.push_back(
        std::async(policy, [file = file_of(directory, table)] { return fault_of_table(file); }));
  }
  for (auto& check : checks) {
    std::string fault = check.get();
    if (!fault.empty()) faults.push_back(std::move(fault));
  }
  if (faults.empty() && !in_any.empty()) {
    faults.push_back(fmt::format("the index in {} is damaged: {}", directory.string(), in_any));
  }
  return faults;
}

}  // namespace kliping
