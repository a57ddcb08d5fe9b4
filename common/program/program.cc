// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/program.h"

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>

#include "common/program/terminal.h"
#include "common/text/utf8.h"

namespace kliping::program {
namespace {

/// In one go, so that lines of several processes do not mix in a common log.
void print_line(std::string line) {
  line += '\n';
  std::cerr << line << std::flush;
}

void print_labelled(Style style, std::string_view label, std::string_view text) {
  print_line(styled(look_at_screen(STDERR_FILENO), style, label) + utf8::printable(text));
}

ExitCode report(std::string_view name, const Error& error) {
  print_labelled(Style::error, std::string(name) + ": ", error.what());
  if (!error.hint().empty()) print_labelled(Style::faint, "hint: ", error.hint());
  return exit_code_of(error.code());
}

ExitCode run_body(std::string_view name, const std::vector<std::string>& arguments,
                  const Body& body) {
  try {
    const ExitCode code = body(arguments);
    if (!std::cout.flush()) throw Error(ErrorCode::failure, "standard output cannot be written");
    return code;
  } catch (...) {
    return report(name, current_error());
  }
}

}  // namespace

Error current_error() {
  try {
    throw;
  } catch (const Error& error) {
    return error;
  } catch (const std::filesystem::filesystem_error& error) {
    return {ErrorCode::failure, error.what()};
  } catch (const std::bad_alloc&) {
    return {ErrorCode::failure, "there is not enough memory"};
  } catch (const std::exception& error) {
    return {ErrorCode::failure, error.what(), "this is a fault in kliping"};
  } catch (...) {
    return {ErrorCode::failure, "an unknown error", "this is a fault in kliping"};
  }
}

namespace {

/// Xapian ends the process in the midst of a commit when a full disk meets it at
/// a bad moment. Nothing can be saved then but the operator's time.
[[noreturn]] void give_up() {
  constexpr std::string_view message =
      "kliping: ended in the midst of writing, as Xapian does on some full disks\n"
      "hint: what was committed is safe; check the disk and run again\n";
  std::cerr << message << std::flush;
  std::_Exit(static_cast<int>(ExitCode::failure));
}

}  // namespace

int run_main(std::string_view name, int argc, char** argv, const Body& body) {
  std::set_terminate(give_up);
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  return static_cast<int>(run_body(name, arguments, body));
}

void complain(std::string_view name, std::string_view message) {
  print_line(std::string(name) + ": " + utf8::printable(message));
}

}  // namespace kliping::program
