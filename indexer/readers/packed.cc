// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/packed.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>
#include <locale.h>

#include <algorithm>
#include <array>
#include <memory>

#include "common/text/normalise.h"
#include "indexer/readers/gzip_source.h"
#include "indexer/readers/percent_escape.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

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
    } catch (...) {
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

/// The locale of UTF-8 for the thread while the object lives. libarchive turns
/// names into characters of the thread's locale; in that of programs run by
/// cron, other letters than those of English would be lost.
class Utf8Locale {
 public:
  Utf8Locale()
      : utf8_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)),
        before_(::uselocale(utf8_)) {}  // null, where the system lacks it, changes nothing
  ~Utf8Locale() {
    ::uselocale(before_);
    if (utf8_ != nullptr) ::freelocale(utf8_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  locale_t utf8_;
  locale_t before_;
};

/// All but gzip, which GzipSource does. Not every filter of libarchive: some
/// start other programs, and one takes texts for uuencoded files.
void support_filters(archive* handle) {
  archive_read_support_filter_zstd(handle);
  archive_read_support_filter_xz(handle);
  archive_read_support_filter_bzip2(handle);
  archive_read_support_filter_lz4(handle);
}

void support_formats(archive* handle) {
  archive_read_support_format_tar(handle);
  archive_read_support_format_zip_streamable(handle);
  archive_read_support_format_raw(handle);
  archive_read_support_format_empty(handle);
}

class Unpacker {
 public:
  Unpacker(InputStream& packed, Expansion& expansion)
      : feed_(packed), expansion_(expansion), handle_(archive_read_new()) {
    support_filters(handle_.get());
    support_formats(handle_.get());
    if (archive_read_open(handle_.get(), &feed_, nullptr, read_feed, nullptr) != ARCHIVE_OK) {
      throw damage(handle_.get(), feed_);
    }
  }

  /// Moves to the next member that is a file; false at the end.
  bool next() {
    const Utf8Locale locale;
    while (true) {
      if (failed_) throw Unreadable("what follows the damage cannot be read");
      read_to_end();
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
    const Utf8Locale locale;
    const char* const utf8 = archive_entry_pathname_utf8(entry_);
    if (utf8 != nullptr) return escape_unprintable(utf8);
    const char* const bytes = archive_entry_pathname(entry_);
    return bytes == nullptr ? "a member without a name" : escape_unprintable(bytes);
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
    count(static_cast<std::size_t>(size));
    return static_cast<std::size_t>(size);
  }

  /// Whether reading a member has shown that no more can be read of the file.
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  void count(std::size_t size) {
    try {
      expansion_.add(size);
    } catch (const Unreadable&) {
      failed_ = true;
      throw;
    }
  }

  /// Reads what is left of a member of a compressed tar archive. libarchive
  /// would unpack it just to pass over it, without an end if it is a bomb.
  void read_to_end() {
    if (entry_ == nullptr || archive_filter_count(handle_.get()) < 2) return;
    std::array<char, most_bytes_at_once> passed_over;
    while (read(passed_over) > 0) {
    }
  }

  Feed feed_;
  Expansion& expansion_;
  Handle handle_;
  archive_entry* entry_ = nullptr;  // owned by handle_
  bool failed_ = false;
};

class Member : public ByteSource {
 public:
  explicit Member(Unpacker& unpacker) : unpacker_(unpacker) {}
  std::size_t read(std::span<char> buffer) override { return unpacker_.read(buffer); }

 private:
  Unpacker& unpacker_;
};

/// A source whose bytes are counted.
class Counted : public ByteSource {
 public:
  Counted(ByteSource& source, Expansion& expansion) : source_(source), expansion_(expansion) {}

  std::size_t read(std::span<char> buffer) override {
    const std::size_t size = source_.read(buffer);
    expansion_.add(size);
    return size;
  }

 private:
  ByteSource& source_;
  Expansion& expansion_;
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

void unpack(InputStream& packed, Expansion& expansion,
            const std::function<void(const std::string& member, ByteSource& content)>& each) {
  if (begins_as_gzip(packed.peek(2))) {
    GzipSource gzip(packed);
    Counted content(gzip, expansion);
    each("", content);
    return;
  }
  Unpacker unpacker(packed, expansion);
  while (unpacker.next()) {
    Member content(unpacker);
    each(unpacker.name(), content);
    // Of a file with one member all has been said by then.
    if (unpacker.failed() && unpacker.is_raw()) return;
  }
  // Archives say themselves where they end. Whatever they are packed with may
  // be damaged behind that.
  while (!packed.at_end()) packed.skip(packed.available().size());
}

}  // namespace kliping
