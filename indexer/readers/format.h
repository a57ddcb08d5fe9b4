// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "indexer/readers/source.h"

namespace kliping {

/// A format of articles.
struct Format {
  std::string_view name;  ///< for --input-format

  /// Endings of file names, with their dots, one blank between two. Where
  /// several formats have one, the content decides between them.
  std::string_view extensions;

  /// Whether `start`, the beginning of a file behind blanks and byte order
  /// mark, is that of such a file.
  bool (*begins)(std::string_view start);

  void (*read)(Source& source, ArticleSink& sink);
};

/// Every format, in the order in which content is asked about.
[[nodiscard]] std::span<const Format> formats();

/// The format of that name; null where there is none.
[[nodiscard]] const Format* find_format(std::string_view name);

/// The format of a file of that name which begins with `start`: by the
/// extension; by the content where several formats have the extension (the
/// last of them where it is like none) or where no format has it. Null where
/// nothing tells.
[[nodiscard]] const Format* tell_format(const std::filesystem::path& name, std::string_view start);

/// Whether the extension of `name` is that of a format.
[[nodiscard]] bool has_format_extension(const std::filesystem::path& name);

/// How much of a file's beginning tell_format() wants to see, in bytes.
inline constexpr std::size_t telling_bytes = 4096;

}  // namespace kliping
