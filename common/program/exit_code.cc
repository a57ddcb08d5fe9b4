// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/exit_code.h"

#include <fmt/format.h>

namespace kliping::program {

ExitCode exit_code_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::failure:
      return ExitCode::failure;
    case ErrorCode::bad_usage:
    case ErrorCode::bad_query:
      return ExitCode::bad_usage;
    case ErrorCode::bad_input:
      return ExitCode::bad_input;
    case ErrorCode::no_archive:
      return ExitCode::no_archive;
    case ErrorCode::locked:
      return ExitCode::locked;
    case ErrorCode::schema_mismatch:
      return ExitCode::schema_mismatch;
  }
  return ExitCode::failure;
}

std::string describe_exit_codes() {
  std::string text = "Exit codes:\n";
  for (const ExitCodeRow& row : exit_codes) {
    text += fmt::format("  {:>2}  {}\n", static_cast<int>(row.code), row.meaning);
  }
  return text;
}

}  // namespace kliping::program
