// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/attempt.h"

namespace kliping {

Rejection unreadable(const std::filesystem::path& path, const Error& error) {
  const std::string message = error.what();
  const std::string beginning = "cannot read " + path.string();
  const std::string reason = message.starts_with(beginning)
                                 ? "cannot be read" + message.substr(beginning.size())
                                 : message;
  return {path.string(), error.hint().empty() ? reason : reason + "; " + error.hint()};
}

Rejection unreadable(const std::filesystem::path& path,
                     const std::filesystem::filesystem_error& error) {
  return {path.string(), "cannot be read: " + error.code().message()};
}

}  // namespace kliping
