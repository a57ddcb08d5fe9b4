// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/word_places.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <optional>
#include <utility>

namespace kliping {
namespace {

/// In the order in which they are tried.
constexpr std::array<std::size_t, 3> widths{2, 4, 8};

/// How many salts are tried for one width. An article of 250 terms, a usual
/// one, needs two on average for hashes of two bytes.
constexpr int salts_per_width = 16;

std::uint64_t hash_of_term(std::string_view term) { return XXH3_64bits(term.data(), term.size()); }

/// The hash that stands in the article's list: the low bytes of a salted one.
std::uint64_t short_hash(std::uint64_t hash, std::uint8_t salt, std::size_t width) {
  const std::uint64_t salted = XXH3_64bits_withSeed(&hash, sizeof hash, salt);
  return width == 8 ? salted : salted & ((std::uint64_t{1} << (8 * width)) - 1);
}

void append_hash(std::string& encoded, std::uint64_t hash, std::size_t width) {
  for (std::size_t byte = 0; byte < width; ++byte) {
    encoded += static_cast<char>(hash >> (8 * byte) & 0xff);
  }
}

void append_number(std::string& encoded, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) encoded += static_cast<char>((number & 0x7f) | 0x80);
  encoded += static_cast<char>(number);
}

/// Takes a number off the front of `encoded`; nothing where it is cut off.
std::optional<std::uint64_t> take_number(std::string_view& encoded) {
  std::uint64_t number = 0;
  for (unsigned shift = 0; !encoded.empty() && shift < 64; shift += 7) {
    const auto byte = static_cast<unsigned char>(encoded.front());
    encoded.remove_prefix(1);
    number |= std::uint64_t{byte & 0x7fU} << shift;
    if (byte < 0x80) return number;
  }
  return std::nullopt;
}

/// Takes the difference in front of a list or within one, and whether the list
/// ends with it.
std::optional<std::pair<std::uint32_t, bool>> take_difference(std::string_view& lists) {
  const auto number = take_number(lists);
  if (!number) return std::nullopt;
  return std::pair{static_cast<std::uint32_t>(*number >> 1), (*number & 1) != 0};
}

/// Takes `count` lists, and gives back the first position of the last of them.
std::uint32_t skip_lists(std::string_view& lists, std::size_t count) {
  std::uint32_t first = 0;
  for (; count > 0; --count) {
    auto difference = take_difference(lists);
    if (!difference) break;
    first += difference->first;
    while (difference && !difference->second) difference = take_difference(lists);
  }
  return first;
}

/// Which of the hashes is `wanted`, of the same width; their count where none is.
/// The width is known to the compiler, which makes one comparison of it.
template <std::size_t width>
std::size_t index_of(const char* wanted, std::string_view hashes) {
  const std::size_t count = hashes.size() / width;
  std::size_t index = 0;
  while (index < count && std::memcmp(hashes.data() + index * width, wanted, width) != 0) ++index;
  return index;
}

/// Whether two of the hashes, which have that width, are the same.
bool has_same(const std::vector<std::uint64_t>& hashes, std::size_t width) {
  if (width == 2) {
    std::bitset<std::size_t{1} << 16> seen;
    return std::any_of(hashes.begin(), hashes.end(), [&](std::uint64_t hash) {
      const bool again = seen[hash];
      seen[hash] = true;
      return again;
    });
  }
  std::vector<std::uint64_t> sorted = hashes;
  std::sort(sorted.begin(), sorted.end());
  return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
}

/// The short hashes in the order of `hashes`; none where two are the same.
std::vector<std::uint64_t> short_hashes(const std::vector<std::uint64_t>& hashes, std::uint8_t salt,
                                        std::size_t width) {
  std::vector<std::uint64_t> shortened;
  shortened.reserve(hashes.size());
  for (const std::uint64_t hash : hashes) shortened.push_back(short_hash(hash, salt, width));
  if (has_same(shortened, width)) return {};
  return shortened;
}

/// Appends width, salt, count and hashes, for the shortest width that will do.
void append_hashes(std::string& encoded, const std::vector<std::uint64_t>& hashes) {
  for (const std::size_t width : widths) {
    for (int salt = 0; salt < salts_per_width; ++salt) {
      const auto shortened = short_hashes(hashes, static_cast<std::uint8_t>(salt), width);
      if (shortened.empty()) continue;
      encoded += static_cast<char>(width);
      encoded += static_cast<char>(salt);
      append_number(encoded, shortened.size());
      for (const std::uint64_t hash : shortened) append_hash(encoded, hash, width);
      return;
    }
  }
}

}  // namespace

std::size_t WordPlacesWriter::slot_of(std::uint64_t hash) const {
  const std::size_t mask = table_.size() - 1;
  std::size_t slot = hash & mask;
  while (table_[slot] != 0 && entries_[table_[slot] - 1].hash != hash) slot = (slot + 1) & mask;
  return slot;
}

void WordPlacesWriter::enlarge_table() {
  constexpr std::size_t usual = 1024;  // places for an article of 250 terms, twice over
  table_.assign(std::max(usual, 2 * table_.size()), 0);
  for (std::uint32_t number = 0; number < entries_.size(); ++number) {
    table_[slot_of(entries_[number].hash)] = number + 1;
  }
}

std::size_t WordPlacesWriter::add(std::string_view term, std::uint32_t position) {
  if (2 * entries_.size() >= table_.size()) enlarge_table();
  const std::uint64_t hash = hash_of_term(term);
  std::uint32_t& number = table_[slot_of(hash)];
  const auto place = static_cast<std::uint32_t>(places_.size());
  if (number == 0) {
    entries_.push_back({hash, place, place});
    number = static_cast<std::uint32_t>(entries_.size());
    places_.push_back({position, place});
    return number - 1;
  }
  Entry& entry = entries_[number - 1];
  if (places_[entry.last].position == position) return number - 1;
  places_[entry.last].next = place;
  entry.last = place;
  places_.push_back({position, place});
  return number - 1;
}

std::string WordPlacesWriter::encode() const {
  std::string encoded;
  if (entries_.empty()) return encoded;
  std::vector<Entry> in_order = entries_;
  std::stable_sort(in_order.begin(), in_order.end(), [&](const Entry& a, const Entry& b) {
    return places_[a.first].position < places_[b.first].position;
  });
  std::vector<std::uint64_t> hashes;
  hashes.reserve(in_order.size());
  for (const Entry& entry : in_order) hashes.push_back(entry.hash);
  append_hashes(encoded, hashes);
  std::uint32_t before = 0;
  for (const Entry& entry : in_order) {
    const std::uint32_t first = places_[entry.first].position;
    for (std::uint32_t at = entry.first;; at = places_[at].next) {
      const std::uint32_t position = places_[at].position;
      append_number(encoded, std::uint64_t{position - before} * 2 + (at == entry.last ? 1 : 0));
      before = position;
      if (at == entry.last) break;
    }
    before = first;
  }
  return encoded;
}

WordPlaces::WordPlaces(std::string_view encoded) {
  if (encoded.size() < 2) return;
  const auto width = static_cast<std::size_t>(encoded[0]);
  if (std::find(widths.begin(), widths.end(), width) == widths.end()) return;
  const auto salt = static_cast<std::uint8_t>(encoded[1]);
  encoded.remove_prefix(2);
  const auto count = take_number(encoded);
  if (!count || *count > encoded.size() / width) return;
  width_ = width;
  salt_ = salt;
  count_ = static_cast<std::size_t>(*count);
  hashes_ = encoded.substr(0, count_ * width);
  lists_ = encoded.substr(count_ * width);
}

std::size_t WordPlaces::list_of(std::string_view term) const {
  if (count_ == 0) return 0;
  std::string wanted;
  append_hash(wanted, short_hash(hash_of_term(term), salt_, width_), width_);
  if (width_ == 2) return index_of<2>(wanted.data(), hashes_);
  return width_ == 4 ? index_of<4>(wanted.data(), hashes_) : index_of<8>(wanted.data(), hashes_);
}

void WordPlaces::find(std::string_view term, std::vector<std::uint32_t>& positions) const {
  positions.clear();
  const std::size_t list = list_of(term);
  if (list == count_) return;
  std::string_view rest = lists_;
  std::uint32_t position = skip_lists(rest, list);
  for (auto difference = take_difference(rest); difference; difference = take_difference(rest)) {
    position += difference->first;
    positions.push_back(position);
    if (difference->second) break;
  }
}

std::vector<std::uint32_t> WordPlaces::of(std::string_view term) const {
  std::vector<std::uint32_t> positions;
  find(term, positions);
  return positions;
}

}  // namespace kliping
