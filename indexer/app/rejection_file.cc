// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/rejection_file.h"

#include <cerrno>
#include <nlohmann/json.hpp>
#include <utility>

#include "common/archive/system_error.h"

namespace kliping::app {

RejectionFile::RejectionFile(std::string path) : path_(std::move(path)), file_(path_) {
  if (!file_) throw system_error("write", path_, errno);
}

void RejectionFile::write(const Rejection& rejection) {
  using Json = nlohmann::ordered_json;
  const Json json = {{"where", rejection.where}, {"reason", rejection.reason}};
  file_ << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n' << std::flush;
  if (!file_) throw system_error("write", path_, errno);
}

}  // namespace kliping::app
