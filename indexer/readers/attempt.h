// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <type_traits>

#include "indexer/readers/article_sink.h"
#include "kliping/error.h"

namespace kliping {

/// Why `path` could not be read, as a rejection that names it once.
[[nodiscard]] Rejection unreadable(const std::filesystem::path& path, const Error& error);
[[nodiscard]] Rejection unreadable(const std::filesystem::path& path,
                                   const std::filesystem::filesystem_error& error);

/// The result of `read`; where the system refuses, `path` is rejected and
/// there is none. `read` must not call the sink: what goes wrong while an
/// article is written is no fault of the input and ends the run.
template <typename Read>
auto attempt(const std::filesystem::path& path, ArticleSink& sink, Read&& read)
    -> std::optional<std::invoke_result_t<Read>> {
  try {
    return read();
  } catch (const std::filesystem::filesystem_error& error) {
    sink.reject(unreadable(path, error));
  } catch (const Error& error) {
    sink.reject(unreadable(path, error));
  }
  return std::nullopt;
}

}  // namespace kliping
