// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/packed.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

#include "common/text/normalise.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// What a bomb does and no archive of news: a gibibyte has come out, of less
/// than a two-hundredth. Text shrinks to a third or a tenth; a whole day of an
/// outlet's pages, all much alike, to a fiftieth.
constexpr std::int64_t harmless_bytes = std::int64_t{1} << 30;
constexpr std::int64_t largest_ratio = 200;

constexpr std::size_t most_bytes_at_once = 16384;

struct Freed {
  void operator()(archive* handle) const { archive_read_free(handle); }
};
using Handle = std::unique_ptr<archive, Freed>;

/// Feeds a stream to libarchive, and carries an exception of the stream over
/// its C functions.
class Feed {
 public:
  explicit Feed(InputStream& stream) : stream_(stream) {}

  la_ssize_t read(const void** part) {
    try {
      stream_.skip(handed_);
      const std::string_view next = stream_.available();
      handed_ = next.size();
      *part = next.data();
      return static_cast<la_ssize_t>(next.size());
    } catch (const Unreadable&) {
      failure_ = std::current_exception();
      return -1;
    }
  }

  /// Throws what the stream threw, if it did.
  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  InputStream& stream_;
  std::size_t handed_ = 0;  // bytes that libarchive is looking at
  std::exception_ptr failure_;
};

la_ssize_t read_feed(archive* /*handle*/, void* feed, const void** part) {
  return static_cast<Feed*>(feed)->read(part);
}

/// libarchive's own words, which say what is wrong with the file.
Unreadable damage(archive* handle, const Feed& feed) {
  feed.rethrow();
  const char* const message = archive_error_string(handle);
  return Unreadable(
      fmt::format("damaged or cut off: {}", message == nullptr ? "no reason is known" : message));
}

class Unpacker {
 public:
  explicit Unpacker(InputStream& packed) : feed_(packed), handle_(archive_read_new()) {
    archive_read_support_filter_all(handle_.get());
    archive_read_support_format_tar(handle_.get());
    archive_read_support_format_zip_streamable(handle_.get());
    archive_read_support_format_raw(handle_.get());
    archive_read_support_format_empty(handle_.get());
    if (archive_read_open(handle_.get(), &feed_, nullptr, read_feed, nullptr) != ARCHIVE_OK) {
      throw damage(handle_.get(), feed_);
    }
  }

  /// Moves to the next member that is a file; false at the end.
  bool next() {
    while (true) {
      if (failed_) throw Unreadable("what follows the damage cannot be read");
      const int status = archive_read_next_header(handle_.get(), &entry_);
      if (status == ARCHIVE_EOF) return false;
      if (status == ARCHIVE_FATAL || status == ARCHIVE_RETRY) throw damage(handle_.get(), feed_);
      if (is_raw() || archive_entry_filetype(entry_) == AE_IFREG) return true;
    }
  }

  /// Whether the file is compressed only, so that its member has no name.
  [[nodiscard]] bool is_raw() const { return archive_format(handle_.get()) == ARCHIVE_FORMAT_RAW; }

  [[nodiscard]] std::string name() const {
    if (is_raw()) return {};
    const char* const utf8 = archive_entry_pathname_utf8(entry_);
    if (utf8 != nullptr) return utf8;
    const char* const bytes = archive_entry_pathname(entry_);
    return bytes == nullptr ? "a member without a name" : bytes;
  }

  std::size_t read(std::span<char> buffer) {
    if (archive_entry_is_data_encrypted(entry_) == 1) {
      throw Unreadable("encrypted: unpack it with its password first");
    }
    // Where the data end in damage, what was asked for last is lost with it.
    const std::size_t asked = std::min(buffer.size(), most_bytes_at_once);
    const la_ssize_t size = archive_read_data(handle_.get(), buffer.data(), asked);
    if (size < 0) {
      failed_ = size == ARCHIVE_FATAL;
      throw damage(handle_.get(), feed_);
    }
    refuse_bomb(size);
    return static_cast<std::size_t>(size);
  }

  /// Whether reading a member has shown that no more can be read of the file.
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  void refuse_bomb(la_ssize_t size) {
    unpacked_ += size;
    const std::int64_t packed = std::max<std::int64_t>(archive_filter_bytes(handle_.get(), -1), 1);
    if (unpacked_ < harmless_bytes || unpacked_ / packed < largest_ratio) return;
    failed_ = true;
    throw Unreadable(
        fmt::format("it grows more than {} times when unpacked: not read on", largest_ratio));
  }

  Feed feed_;
  Handle handle_;
  archive_entry* entry_ = nullptr;  // owned by handle_
  std::int64_t unpacked_ = 0;
  bool failed_ = false;
};

class Member : public ByteSource {
 public:
  explicit Member(Unpacker& unpacker) : unpacker_(unpacker) {}
  std::size_t read(std::span<char> buffer) override { return unpacker_.read(buffer); }

 private:
  Unpacker& unpacker_;
};

}  // namespace

bool begins_packed(std::string_view start) {
  using namespace std::string_view_literals;
  constexpr std::array<std::string_view, 7> magic{"\x1F\x8B"sv,
                                                  "\x28\xB5\x2F\xFD"sv,
                                                  "\xFD"
                                                  "7zXZ\0"sv,
                                                  "BZh"sv,
                                                  "\x04\x22\x4D\x18"sv,
                                                  "PK\x03\x04"sv,
                                                  "PK\x05\x06"sv};
  constexpr std::size_t tar_magic_at = 257;
  const bool is_tar =
      start.size() >= tar_magic_at && start.substr(tar_magic_at).starts_with("ustar");
  return is_tar || std::any_of(magic.begin(), magic.end(),
                               [&](std::string_view sign) { return start.starts_with(sign); });
}

bool has_packed_extension(const std::filesystem::path& name) {
  constexpr std::array<std::string_view, 13> extensions{".gz",   ".zst", ".xz",  ".bz2",  ".lz4",
                                                        ".tar",  ".zip", ".tgz", ".tzst", ".txz",
                                                        ".tbz2", ".tbz", ".tz2"};
  const std::string extension = normalise(name.extension().string());
  return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

void unpack(InputStream& packed,
            const std::function<void(const std::string& member, ByteSource& content)>& each) {
  Unpacker unpacker(packed);
  while (unpacker.next()) {
    Member content(unpacker);
    each(unpacker.name(), content);
    // Of a file with one member all has been said by then.
    if (unpacker.failed() && unpacker.is_raw()) return;
  }
}

}  // namespace kliping
