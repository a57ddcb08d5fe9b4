// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/exceptions_option.h"

#include <string>

#include "common/archive/durable_file.h"
#include "kliping/error.h"

namespace kliping::app {
namespace {

/// That the system refuses a file the user named is a fault of the input.
std::string content_of(const std::string& path) {
  try {
    return read_file(path);
  } catch (const Error& error) {
    throw Error(
        ErrorCode::bad_input, error.what(),
        error.hint().empty() ? "name a file with a word and its roots a line" : error.hint());
  }
}

}  // namespace

void add_exceptions(program::Options& options, const char* meaning) {
  options.add()("exceptions", boost::program_options::value<std::string>()->value_name("FILE"),
                meaning);
}

std::optional<StemExceptions> exceptions_of(const program::Options& options) {
  if (!options.has("exceptions")) return std::nullopt;
  const auto& path = options.get<std::string>("exceptions");
  return StemExceptions::parse(content_of(path), path);
}

}  // namespace kliping::app
