// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "indexer/readers/byte_source.h"
#include "indexer/readers/expansion.h"
#include "indexer/readers/input_stream.h"

namespace kliping {

/// Whether `start`, at least the first 512 bytes of a file, is that of a file
/// compressed by gzip, zstd, xz, bzip2 or lz4, or of a tar or zip archive.
[[nodiscard]] bool begins_packed(std::string_view start);

/// Whether the extension of `name` is that of such a file.
[[nodiscard]] bool has_packed_extension(const std::filesystem::path& name);

/// Reads the members of a packed file in their order, whatever it is packed
/// with: `each` gets a member's path, empty for the content of a file that is
/// compressed only, and its bytes, which it need not read to the end. Members
/// that are no files are passed over. Paths are valid UTF-8 without control
/// characters; other bytes of them come as `%E9`. Nothing is written to the
/// disk. All that comes out is counted in `expansion`.
///
/// Throws Unreadable where the file is damaged or a bomb, and from reading a
/// member that is, or that is encrypted. Where reading goes on behind a
/// damaged member, `each` is called for the next one.
void unpack(InputStream& packed, Expansion& expansion,
            const std::function<void(const std::string& member, ByteSource& content)>& each);

}  // namespace kliping
