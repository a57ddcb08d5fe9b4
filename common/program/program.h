// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "common/program/exit_code.h"
#include "kliping/error.h"

namespace kliping::program {

/// A program's body: gets the arguments behind the program's name.
using Body = std::function<ExitCode(const std::vector<std::string>&)>;

/// Runs `body` as main() does, and is the one place where an error becomes
/// lines on standard error and an exit code. Fails also where standard output
/// could not take all that was printed.
int run_main(std::string_view name, int argc, char** argv, const Body& body);

/// The exception that is being handled, as the error that run_main() prints.
/// To be called in a catch block.
[[nodiscard]] Error current_error();

/// Prints `NAME: message` on standard error, made printable.
void complain(std::string_view name, std::string_view message);

}  // namespace kliping::program
