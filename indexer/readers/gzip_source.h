// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/readers/byte_source.h"
#include "indexer/readers/inflater.h"
#include "indexer/readers/input_stream.h"

namespace kliping {

/// Whether `start`, the beginning of a file, is that of a gzip file.
[[nodiscard]] bool begins_as_gzip(std::string_view start);

/// What is in a gzip file of any number of members: crawlers and log rotation
/// write one member behind the other. libarchive reads these too, but takes no
/// notice of wrong check sums and of what stands behind the last member.
///
/// Throws Unreadable behind the last sound byte where the file is cut off or
/// damaged, and where something else than zeros (the padding of tapes) stands
/// behind a member.
class GzipSource : public ByteSource {
 public:
  /// The stream must outlive the source.
  explicit GzipSource(InputStream& packed) : packed_(packed), inflater_(Wrapping::gzip) {}

  std::size_t read(std::span<char> buffer) override;

 private:
  /// Unpacks into `room`, which it shortens; false where no more will come.
  bool unpack(std::span<char>& room);
  bool begin_next_member();

  InputStream& packed_;
  Inflater inflater_;
  bool in_member_ = true;
  bool at_end_ = false;
  std::string fault_;  // to be thrown when all that came before it is read
};

}  // namespace kliping
