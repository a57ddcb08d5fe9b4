// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/content_hash.h"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <charconv>

namespace kliping {
namespace {

constexpr std::size_t half_digits = 16;

ContentHash from(const XXH128_hash_t& hash) { return {hash.high64, hash.low64}; }

std::optional<std::uint64_t> parse_half(std::string_view digits) {
  std::uint64_t half = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, half, 16);
  return error == std::errc() && stop == end ? std::optional(half) : std::nullopt;
}

}  // namespace

struct ContentHasher::State {
  XXH3_state_t xxh;
};

ContentHash hash_of(std::string_view content) {
  return from(XXH3_128bits(content.data(), content.size()));
}

std::string to_string(const ContentHash& hash) {
  return fmt::format("{:016x}{:016x}", hash.high, hash.low);
}

std::optional<ContentHash> parse_content_hash(std::string_view text) {
  if (text.size() != 2 * half_digits) return std::nullopt;
  const auto high = parse_half(text.substr(0, half_digits));
  const auto low = parse_half(text.substr(half_digits));
  if (!high || !low) return std::nullopt;
  return ContentHash{*high, *low};
}

ContentHasher::ContentHasher() : state_(std::make_unique<State>()) {
  XXH3_128bits_reset(&state_->xxh);
}

ContentHasher::~ContentHasher() = default;

void ContentHasher::add(std::string_view part) {
  XXH3_128bits_update(&state_->xxh, part.data(), part.size());
}

ContentHash ContentHasher::hash() const { return from(XXH3_128bits_digest(&state_->xxh)); }

}  // namespace kliping
