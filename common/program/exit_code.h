// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "kliping/error.h"

namespace kliping::program {

/// What the programs tell the shell. The numbers from 64 on are those of
/// BSD's sysexits.h, so that cron and mail systems know 75 as "try again".
enum class ExitCode {
  ok = 0,
  failure = 1,
  nothing_matched = 2,
  some_rejected = 3,
  bad_usage = 64,
  bad_input = 65,
  no_archive = 66,
  locked = 75,
  schema_mismatch = 78,
};

struct ExitCodeRow {
  ExitCode code;
  std::string_view meaning;
};

/// The one table: `--help` and the README's list come from it.
inline constexpr std::array<ExitCodeRow, 9> exit_codes{{
    {ExitCode::ok, "ok"},
    {ExitCode::failure, "failure"},
    {ExitCode::nothing_matched, "nothing matched"},
    {ExitCode::some_rejected, "finished, some articles rejected"},
    {ExitCode::bad_usage, "bad usage or query"},
    {ExitCode::bad_input, "bad input"},
    {ExitCode::no_archive, "no such archive"},
    {ExitCode::locked, "locked, try again"},
    {ExitCode::schema_mismatch, "schema mismatch, rebuild"},
}};

/// The exit code of an error.
[[nodiscard]] ExitCode exit_code_of(ErrorCode code);

/// The table as lines of text, for `--help`.
[[nodiscard]] std::string describe_exit_codes();

}  // namespace kliping::program
