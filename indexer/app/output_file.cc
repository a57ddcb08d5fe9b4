// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/output_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "common/archive/durable_file.h"
#include "common/archive/system_error.h"
#include "kliping/error.h"

namespace kliping::app {
namespace {

namespace fs = std::filesystem;

/// The file itself, where `path` is a link to it: the link is to stay.
fs::path behind_links(const fs::path& path) {
  std::error_code fault;
  const fs::path real = fs::canonical(path, fault);
  return fault ? path : real;
}

}  // namespace

OutputFile::OutputFile(std::string_view option, const fs::path& path) : path_(behind_links(path)) {
  std::error_code fault;
  const fs::file_type type = fs::status(path_, fault).type();
  // A device would be replaced by a file.
  if (path_.filename().empty() ||
      (type != fs::file_type::regular && type != fs::file_type::not_found &&
       type != fs::file_type::none)) {
    throw Error(ErrorCode::bad_usage,
                fmt::format("`{}` cannot be written for --{}", path.string(), option),
                "name a file: a new one, or one that is to be replaced");
  }
  const fs::path directory = path_.has_parent_path() ? path_.parent_path() : fs::path(".");
  if (::faccessat(AT_FDCWD, directory.c_str(), W_OK | X_OK, AT_EACCESS) != 0) {
    throw system_error("write", path, errno);
  }
}

std::string OutputFile::previous() const {
  try {
    return read_file(path_);
  } catch (const Error&) {
    return {};
  }
}

void OutputFile::write(std::string_view content) const { replace_file(path_, content); }

}  // namespace kliping::app
