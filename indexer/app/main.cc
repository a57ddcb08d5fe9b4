// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "common/program/options.h"
#include "common/program/program.h"
#include "indexer/app/commands.h"
#include "kliping/error.h"
#include "kliping/version.h"

namespace kliping::app {
namespace {

using program::ExitCode;

static_assert(std::all_of(commands.begin(), commands.end(),
                          [](const Command& row) { return program::is_section(row.name); }),
              "a command without a section in config files");

void print_help() {
  std::cout << "Usage: kliping-index COMMAND [OPTION...] [ARGUMENT...]\n\n"
               "Builds and keeps up to date full-text archives of Indonesian news.\n\n"
               "Commands:\n";
  for (const Command& command : commands) {
    std::cout << fmt::format("  {:<8} {}\n", command.name, command.summary);
  }
  std::cout << "\nkliping-index COMMAND --help says more of one; --version prints the version.\n\n"
               "Examples:\n"
               "  kliping-index build --archive ~/arsip ~/berita\n"
               "  kliping-index update --archive ~/arsip --prune ~/berita\n\n"
            << program::describe_exit_codes();
}

ExitCode run(const Arguments& arguments) {
  const std::string name = arguments.empty() ? "" : arguments.front();
  if (name == "--help" || name == "help" || name == "-h") {
    print_help();
    return ExitCode::ok;
  }
  if (name == "--version") {
    std::cout << "kliping " << version << '\n';
    return ExitCode::ok;
  }
  const auto command = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command& row) { return row.name == name; });
  if (command == commands.end()) {
    throw Error(ErrorCode::bad_usage,
                name.empty() ? "no command is given" : "there is no command `" + name + "`",
                "see kliping-index --help");
  }
  return command->run({arguments.begin() + 1, arguments.end()});
}

}  // namespace
}  // namespace kliping::app

int main(int argc, char** argv) {
  return kliping::program::run_main("kliping-index", argc, argv, kliping::app::run);
}
