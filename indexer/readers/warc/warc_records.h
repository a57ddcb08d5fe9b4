// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "indexer/readers/input_stream.h"
#include "indexer/readers/unreadable.h"
#include "indexer/readers/warc/header_fields.h"

namespace kliping {

/// One record cannot be read; WarcRecords::next() goes on behind it.
class BadRecord : public Unreadable {
 public:
  using Unreadable::Unreadable;
};

/// The records of a WARC file (ISO 28500, versions 1.0 and 1.1), one after the
/// other, in memory that does not grow with the file:
///
///   WARC/1.0                                 version
///   WARC-Type: response                      header, one field a line
///   Content-Length: 1234
///                                            an empty line
///   HTTP/1.1 200 OK ...                      the block, so many bytes
///                                            two empty lines
///
/// Lines may end in LF alone. Behind a fault, reading goes on with the next
/// line that begins as a version does. All functions but those that are const
/// throw Unreadable where the stream does.
class WarcRecords {
 public:
  /// The stream must outlive the object.
  explicit WarcRecords(InputStream& stream) : stream_(stream) {}

  /// Moves to the next record, over what is left of the present one; false at
  /// the end. Throws BadRecord where there is no record, or one without a
  /// proper header, and where the present one does not end as it says.
  bool next();

  /// 1 for the first record; records that could not be read count too.
  [[nodiscard]] std::size_t number() const { return number_; }

  [[nodiscard]] const HeaderFields& header() const { return header_; }

  /// How many bytes of the block have not been read yet.
  [[nodiscard]] std::size_t block_bytes() const { return left_; }

  /// The beginning of the block, up to `bytes` of it, without reading it;
  /// valid until the next call of a function that is not const.
  [[nodiscard]] std::string_view peek_block(std::size_t bytes);

  /// Reads the block. Throws BadRecord where it is larger than `max_bytes`,
  /// cut off by the end of the file, or not of the size that the header says.
  [[nodiscard]] std::string read_block(std::size_t max_bytes);

 private:
  /// Reads over what is left of the present record.
  void end_record();
  void skip_line_breaks();
  [[nodiscard]] bool stands_at_version();
  [[nodiscard]] bool stands_at_end_of_record();
  void search_version();
  void read_header();
  void read_content_length();

  InputStream& stream_;
  HeaderFields header_;
  std::size_t number_ = 0;
  std::size_t left_ = 0;  // of the block
  bool sound_ = true;     // whether the next record begins behind those bytes
};

/// Whether `start`, the beginning of a file, is that of a WARC file.
[[nodiscard]] bool begins_as_warc(std::string_view start);

}  // namespace kliping
