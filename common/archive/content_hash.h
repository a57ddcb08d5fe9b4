// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kliping {

/// XXH3-128 of some bytes: two contents that differ have different hashes, but
/// for accidents that do not happen. No protection against malice.
struct ContentHash {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  friend bool operator==(const ContentHash&, const ContentHash&) = default;
};

[[nodiscard]] ContentHash hash_of(std::string_view content);

/// 32 hexadecimal digits, and back; nothing for any other text.
[[nodiscard]] std::string to_string(const ContentHash& hash);
[[nodiscard]] std::optional<ContentHash> parse_content_hash(std::string_view text);

/// Makes the hash of content that comes in parts.
class ContentHasher {
 public:
  ContentHasher();
  ~ContentHasher();
  ContentHasher(const ContentHasher&) = delete;
  ContentHasher& operator=(const ContentHasher&) = delete;

  void add(std::string_view part);

  /// Of all parts so far.
  [[nodiscard]] ContentHash hash() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace kliping
