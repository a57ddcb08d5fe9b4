// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/warc_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "common/text/ascii.h"
#include "indexer/readers/line_reader.h"

namespace kliping {
namespace {

constexpr std::string_view version_begins = "WARC/1.";

/// A tebibyte, which no record has: a length beyond it is a fault, behind
/// which sound records may follow.
constexpr std::size_t largest_block_bytes = std::size_t{1} << 40;

BadRecord cut_off(std::size_t missing) {
  return BadRecord(fmt::format("the file ends inside this record: {} bytes are missing", missing));
}

}  // namespace

bool WarcRecords::next() {
  if (sound_) {
    end_record();
  } else {
    search_version();
  }
  skip_line_breaks();
  if (stream_.at_end()) return false;
  ++number_;
  header_ = {};
  sound_ = false;
  if (!stands_at_version()) {
    throw BadRecord("no WARC record begins here: passed over to where the next one does");
  }
  read_header();
  read_content_length();
  sound_ = true;
  return true;
}

void WarcRecords::end_record() {
  left_ -= stream_.skip(left_);
  if (const std::size_t missing = std::exchange(left_, 0); missing > 0) throw cut_off(missing);
}

void WarcRecords::skip_line_breaks() {
  while (!stream_.at_end()) {
    const std::string_view rest = stream_.available();
    const std::size_t count = std::min(rest.find_first_not_of("\r\n"), rest.size());
    if (count == 0) return;
    stream_.skip(count);
  }
}

bool WarcRecords::stands_at_version() {
  return stream_.peek(version_begins.size()) == version_begins;
}

void WarcRecords::search_version() {
  LineReader lines(stream_, version_begins.size());
  while (!stands_at_version() && lines.next()) {
  }
}

void WarcRecords::read_header() {
  LineReader lines(stream_, max_header_bytes);
  lines.next();  // the version
  std::size_t size = 0;
  while (true) {
    if (stands_at_version()) throw BadRecord("no empty line ends the header of this record");
    const bool is_line = lines.next();
    if (is_line && lines.line().empty()) return;
    if (stream_.at_end()) throw BadRecord("the file ends inside the header of this record");
    size += lines.line().size();
    if (lines.too_long() || size > max_header_bytes) {
      throw BadRecord(
          fmt::format("the header of this record is larger than {} bytes", max_header_bytes));
    }
    if (!header_.add_line(lines.line())) {
      throw BadRecord("the header of this record has a line that is no field");
    }
  }
}

void WarcRecords::read_content_length() {
  const std::string_view value = header_.value("Content-Length");
  const auto length = ascii::parse_number<std::size_t>(value);
  if (!length || *length > largest_block_bytes) {
    throw BadRecord(value.empty() ? "this record has no Content-Length"
                                  : "the Content-Length of this record is no size of a record");
  }
  left_ = *length;
}

std::string_view WarcRecords::peek_block(std::size_t bytes) {
  return stream_.peek(std::min(bytes, left_));
}

std::string WarcRecords::read_block(std::size_t max_bytes) {
  if (left_ > max_bytes) throw BadRecord("the record is " + larger_than(max_bytes));
  std::string block;
  block.reserve(left_);
  while (left_ > 0) {
    const std::string_view part = stream_.available().substr(0, left_);
    if (part.empty()) throw cut_off(std::exchange(left_, 0));
    block += part;
    left_ -= stream_.skip(part.size());
  }
  sound_ = stands_at_end_of_record();
  if (!sound_) throw BadRecord("this record does not end where its Content-Length says");
  return block;
}

bool WarcRecords::stands_at_end_of_record() {
  try {
    if (stream_.at_end() || stands_at_version()) return true;
    const std::string_view rest = stream_.peek(4);
    return rest == "\r\n\r\n" || rest == "\r\n" || rest.starts_with("\n");
  } catch (const Unreadable&) {
    return true;  // of the file as far as it can be read; next() throws it again
  }
}

bool begins_as_warc(std::string_view start) { return start.starts_with(version_begins); }

}  // namespace kliping
