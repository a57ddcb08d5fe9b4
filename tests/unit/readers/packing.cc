// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/readers/packing.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <memory>
#include <stdexcept>

namespace kliping::test {
namespace {

struct Freed {
  void operator()(archive* handle) const { archive_write_free(handle); }
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using Handle = std::unique_ptr<archive, Freed>;

void expect_ok(int status, archive* handle) {
  if (status < ARCHIVE_WARN) throw std::runtime_error(archive_error_string(handle));
}

void add_filter(archive* handle, Packing packing) {
  switch (packing) {
    case Packing::none:
      return;
    case Packing::zstd:
      return expect_ok(archive_write_add_filter_zstd(handle), handle);
    case Packing::xz:
      return expect_ok(archive_write_add_filter_xz(handle), handle);
    case Packing::bzip2:
      return expect_ok(archive_write_add_filter_bzip2(handle), handle);
    case Packing::lz4:
      return expect_ok(archive_write_add_filter_lz4(handle), handle);
  }
}

la_ssize_t append(archive* /*handle*/, void* out, const void* bytes, std::size_t size) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

/// Writes members in the format that `set_format` sets.
std::string written(int (*set_format)(archive*), Packing packing,
                    const std::vector<PackedMember>& members) {
  std::string out;
  const Handle handle(archive_write_new());
  expect_ok(set_format(handle.get()), handle.get());
  add_filter(handle.get(), packing);
  archive_write_set_bytes_in_last_block(handle.get(), 1);
  expect_ok(archive_write_open(handle.get(), &out, nullptr, append, nullptr), handle.get());
  for (const PackedMember& member : members) {
    const std::unique_ptr<archive_entry, Freed> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), member.name.c_str());
    archive_entry_set_filetype(entry.get(), member.name.ends_with('/') ? AE_IFDIR : AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(member.content.size()));
    expect_ok(archive_write_header(handle.get(), entry.get()), handle.get());
    archive_write_data(handle.get(), member.content.data(), member.content.size());
  }
  expect_ok(archive_write_close(handle.get()), handle.get());
  return out;
}

}  // namespace

std::string deflated(std::string_view content, Wrapping wrapping) {
  z_stream stream{};
  constexpr int memory = 8;
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window_bits(wrapping), memory,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::bad_alloc();
  }
  std::string out(deflateBound(&stream, content.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  ::deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string tar_of(const std::vector<PackedMember>& members, Packing packing) {
  return written(archive_write_set_format_ustar, packing, members);
}

std::string zip_of(const std::vector<PackedMember>& members) {
  return written(archive_write_set_format_zip, Packing::none, members);
}

std::string packed(std::string_view content, Packing packing) {
  return written(archive_write_set_format_raw, packing, {{"isi", std::string(content)}});
}

}  // namespace kliping::test
