// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "common/archive/content_hash.h"
#include "indexer/readers/article_sink.h"
#include "indexer/readers/byte_source.h"

namespace kliping {

/// Hands on the bytes of another source, tells the sink how many they are, and
/// makes their hash.
class WatchedSource : public ByteSource {
 public:
  /// Both must outlive the object.
  WatchedSource(ByteSource& source, ArticleSink& sink) : source_(source), sink_(sink) {}

  std::size_t read(std::span<char> buffer) override;

  /// Reads what a reader has left, and gives the hash of all; nothing where the
  /// other source could not be read to its end.
  [[nodiscard]] std::optional<ContentHash> finish();

 private:
  ByteSource& source_;
  ArticleSink& sink_;
  ContentHasher hasher_;
  bool broken_ = false;  // the other source has thrown
};

}  // namespace kliping
