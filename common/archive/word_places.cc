// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/word_places.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <bit>
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

constexpr unsigned char greatest_first = 127;  // and greater ones
constexpr unsigned char has_further = 0x80;
constexpr unsigned char is_last = 0x40;

void append_difference(std::string& encoded, std::uint32_t difference, bool last) {
  for (; difference >= is_last; difference >>= 7) {
    encoded += static_cast<char>((difference & 0x7f) | 0x80);
  }
  encoded += static_cast<char>(difference | (last ? is_last : 0U));
}

/// Eight bytes as a number, whatever their order.
std::uint64_t eight_bytes(const char* bytes) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, bytes, sizeof eight);
  return eight;
}

/// What a number of bytes `first` say together.
struct FirstSum {
  std::uint32_t difference = 0;
  std::size_t great = 0;    ///< how many of them stand elsewhere
  std::size_t further = 0;  ///< how many have further positions
};

void add_byte(FirstSum& sum, char byte) {
  const auto first = static_cast<unsigned char>(byte);
  const auto difference = static_cast<unsigned char>(first & greatest_first);
  sum.further += first / has_further;
  if (difference == greatest_first) {
    ++sum.great;
  } else {
    sum.difference += difference;
  }
}

FirstSum sum_of(std::string_view firsts, bool are_some_great) {
  constexpr std::uint64_t low_bytes = 0x00ff00ff00ff00ff;
  constexpr std::uint64_t ones = 0x0001000100010001;
  FirstSum sum;
  std::size_t at = 0;
  for (; !are_some_great && at + 8 <= firsts.size(); at += 8) {
    const std::uint64_t eight = eight_bytes(firsts.data() + at);
    const std::uint64_t differences = eight & 0x7f7f7f7f7f7f7f7f;
    const std::uint64_t in_pairs = (differences & low_bytes) + (differences >> 8 & low_bytes);
    sum.difference += static_cast<std::uint32_t>(in_pairs * ones >> 48);
    sum.further += static_cast<std::size_t>(std::popcount(eight & 0x8080808080808080));
  }
  for (; at < firsts.size(); ++at) add_byte(sum, firsts[at]);
  return sum;
}

/// What stands behind the first `count` lists of further positions.
std::string_view behind_lists(std::string_view further, std::size_t count) {
  std::size_t at = 0;
  const auto ends = [&] {
    return (static_cast<unsigned char>(further[at]) & (0x80 | is_last)) == is_last;
  };
  for (; at + 8 <= further.size(); at += 8) {
    const std::uint64_t eight = eight_bytes(further.data() + at);
    const std::uint64_t last = eight & ~(eight >> 1) & 0x4040404040404040;
    const auto lists = static_cast<std::size_t>(std::popcount(last));
    if (lists >= count) break;
    count -= lists;
  }
  for (; count > 0 && at < further.size(); ++at) count -= ends() ? 1U : 0U;
  return further.substr(at);
}

/// Which of the hashes is `wanted`, of the same width; their count where none is.
/// The width is known to the compiler, which makes one comparison of it.
template <std::size_t width>
std::size_t find_hash(const char* wanted, std::string_view hashes) {
  const std::size_t count = hashes.size() / width;
  std::size_t index = 0;
  while (index < count && std::memcmp(hashes.data() + index * width, wanted, width) != 0) ++index;
  return index;
}

/// The same for two bytes, of which it compares four at once.
std::size_t find_short_hash(const char* wanted, std::string_view hashes) {
  constexpr std::uint64_t ones = 0x0001000100010001;
  std::uint16_t number = 0;
  std::memcpy(&number, wanted, sizeof number);
  const std::uint64_t four_times = number * ones;
  std::size_t at = 0;
  for (; at + 8 <= hashes.size(); at += 8) {
    // Not 0 only where one of the four differences is 0.
    const std::uint64_t differences = eight_bytes(hashes.data() + at) ^ four_times;
    if (((differences - ones) & ~differences & (ones << 15)) != 0) break;
  }
  return at / 2 + find_hash<2>(wanted, hashes.substr(at));
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

void WordPlacesWriter::add(std::string_view term, std::uint32_t position) {
  if (2 * entries_.size() >= table_.size()) enlarge_table();
  const std::uint64_t hash = hash_of_term(term);
  std::uint32_t& number = table_[slot_of(hash)];
  const auto place = static_cast<std::uint32_t>(places_.size());
  if (number == 0) {
    entries_.push_back({hash, place, place});
    number = static_cast<std::uint32_t>(entries_.size());
    places_.push_back({position, place});
    return;
  }
  Entry& entry = entries_[number - 1];
  if (places_[entry.last].position == position) return;
  places_[entry.last].next = place;
  entry.last = place;
  places_.push_back({position, place});
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
  std::string firsts;
  std::string great;
  std::string further;
  std::uint32_t before = 0;
  for (const Entry& entry : in_order) {
    const std::uint32_t first = places_[entry.first].position;
    const std::uint32_t difference = first - std::exchange(before, first);
    if (difference >= greatest_first) append_number(great, difference);
    const auto byte = std::min<std::uint32_t>(difference, greatest_first);
    firsts += static_cast<char>(byte | (entry.first != entry.last ? has_further : 0U));
    for (std::uint32_t at = entry.first; at != entry.last; at = places_[at].next) {
      const std::uint32_t next = places_[at].next;
      append_difference(further, places_[next].position - places_[at].position, next == entry.last);
    }
  }
  append_number(encoded, great.size());
  return encoded.append(firsts).append(great).append(further);
}

WordPlaces::WordPlaces(std::string_view encoded) {
  if (encoded.size() < 2) return;
  const auto width = static_cast<std::size_t>(encoded[0]);
  if (std::find(widths.begin(), widths.end(), width) == widths.end()) return;
  const auto salt = static_cast<std::uint8_t>(encoded[1]);
  encoded.remove_prefix(2);
  const auto count = take_number(encoded);
  if (!count || *count > encoded.size() / (width + 1)) return;
  const auto terms = static_cast<std::size_t>(*count);
  hashes_ = encoded.substr(0, terms * width);
  encoded.remove_prefix(hashes_.size());
  const auto great = take_number(encoded);
  if (!great || encoded.size() < terms || *great > encoded.size() - terms) return;
  firsts_ = encoded.substr(0, terms);
  great_ = encoded.substr(terms, static_cast<std::size_t>(*great));
  further_ = encoded.substr(terms + great_.size());
  width_ = width;
  salt_ = salt;
  count_ = terms;
}

std::size_t WordPlaces::index_of(std::string_view term) const {
  if (count_ == 0) return 0;
  std::array<char, 8> wanted{};
  const std::uint64_t hash = short_hash(hash_of_term(term), salt_, width_);
  for (std::size_t byte = 0; byte < width_; ++byte) {
    wanted[byte] = static_cast<char>(hash >> (8 * byte) & 0xff);
  }
  if (width_ == 2) return find_short_hash(wanted.data(), hashes_);
  return width_ == 4 ? find_hash<4>(wanted.data(), hashes_) : find_hash<8>(wanted.data(), hashes_);
}

void WordPlaces::find(std::string_view term, std::vector<std::uint32_t>& positions) const {
  positions.clear();
  const std::size_t index = index_of(term);
  if (index == count_) return;
  const FirstSum before = sum_of(firsts_.substr(0, index), !great_.empty());
  FirstSum sum = before;
  add_byte(sum, firsts_[index]);
  std::string_view great = great_;
  for (std::size_t i = 0; i < sum.great; ++i) {
    sum.difference += static_cast<std::uint32_t>(take_number(great).value_or(0));
  }
  positions.push_back(sum.difference);
  if (sum.further > before.further) append_further(before.further, positions);
}

void WordPlaces::append_further(std::size_t list, std::vector<std::uint32_t>& positions) const {
  std::uint32_t difference = 0;
  unsigned shift = 0;
  for (const char byte : behind_lists(further_, list)) {
    const auto digits = static_cast<unsigned char>(byte);
    const bool more = digits >= 0x80;
    const bool last = !more && (digits & is_last) != 0;
    difference |= std::uint32_t{digits & (more ? 0x7fU : 0x3fU)} << shift;
    shift = more ? std::min(shift + 7, 28U) : 0;
    if (more) continue;
    positions.push_back(positions.back() + std::exchange(difference, 0U));
    if (last) break;
  }
}

std::vector<std::uint32_t> WordPlaces::of(std::string_view term) const {
  std::vector<std::uint32_t> positions;
  find(term, positions);
  return positions;
}

}  // namespace kliping
