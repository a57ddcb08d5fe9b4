// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/inflater.h"

namespace kliping::test {

/// `content` packed by deflate, in that wrapping.
[[nodiscard]] std::string deflated(std::string_view content, Wrapping wrapping);

/// One member of a gzip file.
[[nodiscard]] inline std::string gzipped(std::string_view content) {
  return deflated(content, Wrapping::gzip);
}

/// A member of a tar or zip archive.
struct PackedMember {
  std::string name;
  std::string content;
};

/// What an archive may be packed with.
enum class Packing { none, zstd, xz, bzip2, lz4 };

/// A tar archive, packed.
[[nodiscard]] std::string tar_of(const std::vector<PackedMember>& members,
                                 Packing packing = Packing::none);

/// A zip archive.
[[nodiscard]] std::string zip_of(const std::vector<PackedMember>& members);

/// `content` packed by itself.
[[nodiscard]] std::string packed(std::string_view content, Packing packing);

}  // namespace kliping::test
