// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/check_tables.h"

#include <fmt/format.h>
#include <xapian.h>

#include <array>
#include <sstream>
#include <string>
#include <string_view>

#include "common/archive/file_descriptor.h"
#include "common/archive/system_error.h"
#include "common/text/split.h"
#include "indexer/upkeep/fault_list.h"

namespace kliping {
namespace {

/// Every article has a record, terms and positions, so none of these is empty.
constexpr std::array<std::string_view, 4> tables{"docdata", "postlist", "position", "termlist"};

std::filesystem::path file_of(const std::filesystem::path& directory, std::string_view table) {
  return directory / fmt::format("{}.glass", table);
}

/// What Xapian's check finds in an index, or in one table of it; empty where
/// all is well. It throws at some faults, and counts and prints others.
std::string faults_in(const std::filesystem::path& path) {
  std::ostringstream printed;
  try {
    const std::size_t count = Xapian::Database::check(path.string(), 0, &printed);
    return count == 0
               ? std::string()
               : fmt::format("{} error{}: {}", count, count == 1 ? "" : "s", trim(printed.str()));
  } catch (const Xapian::Error& error) {
    return describe(error);
  }
}

}  // namespace

void check_files(const std::filesystem::path& directory, Verification& verification) {
  for (const std::string_view table : tables) {
    const auto file = file_of(directory, table);
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
      static_cast<void>(FileDescriptor("read", file, O_RDONLY));
    } else {
      add_fault(verification, fmt::format("the table {} is missing", file.string()));
    }
  }
}

void check_tables(const std::filesystem::path& directory, Tables which,
                  Verification& verification) {
  std::string in_any;
  if (which == Tables::all) {
    in_any = faults_in(directory);
    if (in_any.empty()) return;
  }
  const std::size_t before = verification.fault_count;
  for (const std::string_view table : tables) {
    if (which == Tables::all_but_termlist && table == "termlist") continue;
    const auto file = file_of(directory, table);
    const std::string faults = faults_in(file);
    if (!faults.empty()) {
      add_fault(verification, fmt::format("the table {} is damaged: {}", file.string(), faults));
    }
  }
  if (in_any.empty() || verification.fault_count > before) return;
  add_fault(verification,
            fmt::format("the index in {} is damaged: {}", directory.string(), in_any));
}

}  // namespace kliping
