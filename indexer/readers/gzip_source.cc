// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/gzip_source.h"

#include <fmt/format.h>

#include <algorithm>

#include "indexer/readers/unreadable.h"

namespace kliping {

bool begins_as_gzip(std::string_view start) { return start.starts_with("\x1F\x8B"); }

std::size_t GzipSource::read(std::span<char> buffer) {
  std::span<char> room = buffer;
  while (!room.empty() && unpack(room)) {
  }
  const std::size_t size = buffer.size() - room.size();
  if (size == 0 && !fault_.empty()) throw Unreadable(fault_);
  return size;
}

bool GzipSource::unpack(std::span<char>& room) {
  if (at_end_ || (!in_member_ && !begin_next_member())) return false;
  std::string_view rest = packed_.available();
  if (rest.empty()) {
    fault_ = "cut off: the file ends in the middle of what is packed with gzip";
    at_end_ = true;
    return false;
  }
  const std::size_t offered = rest.size();
  const Inflater::State state = inflater_.inflate(rest, room);
  packed_.skip(offered - rest.size());
  if (state == Inflater::State::damaged) {
    fault_ = fmt::format("damaged: {}", inflater_.fault());
    at_end_ = true;
  }
  in_member_ = state != Inflater::State::at_end;
  return !at_end_;
}

bool GzipSource::begin_next_member() {
  while (!packed_.at_end() && packed_.available().front() == '\0') packed_.skip(1);
  if (begins_as_gzip(packed_.peek(2))) {
    inflater_.restart();
    in_member_ = true;
    return true;
  }
  if (!packed_.at_end()) fault_ = "behind what is packed with gzip stands something else";
  at_end_ = true;
  return false;
}

}  // namespace kliping
