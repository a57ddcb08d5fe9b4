// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/inflater.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>

namespace kliping {
namespace {

uInt clamped(std::size_t size) {
  return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

}  // namespace

int window_bits(Wrapping wrapping) {
  switch (wrapping) {
    case Wrapping::gzip:
      return MAX_WBITS + 16;
    case Wrapping::zlib:
      return MAX_WBITS;
    case Wrapping::none:
      break;
  }
  return -MAX_WBITS;
}

Inflater::Inflater(Wrapping wrapping) : stream_(std::make_unique<z_stream_s>()) {
  if (inflateInit2(stream_.get(), window_bits(wrapping)) != Z_OK) throw std::bad_alloc();
}

Inflater::~Inflater() { inflateEnd(stream_.get()); }

Inflater::State Inflater::inflate(std::string_view& packed, std::span<char>& room) {
  const uInt offered = clamped(packed.size());
  const uInt free = clamped(room.size());
  // zlib only reads what next_in points to.
  stream_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream_->avail_in = offered;
  stream_->next_out = reinterpret_cast<Bytef*>(room.data());
  stream_->avail_out = free;
  const int status = ::inflate(stream_.get(), Z_NO_FLUSH);
  packed.remove_prefix(offered - stream_->avail_in);
  room = room.subspan(free - stream_->avail_out);
  if (status == Z_MEM_ERROR) throw std::bad_alloc();
  if (status == Z_STREAM_END) return State::at_end;
  return status == Z_OK || status == Z_BUF_ERROR ? State::going_on : State::damaged;
}

std::string_view Inflater::fault() const {
  return stream_->msg == nullptr ? "no reason is known" : stream_->msg;
}

void Inflater::restart() { inflateReset(stream_.get()); }

}  // namespace kliping
