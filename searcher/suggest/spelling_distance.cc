// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/spelling_distance.h"

#include <algorithm>
#include <array>

#include "searcher/query/edit_distance.h"

namespace kliping {
namespace {

/// A way to write a sound, and the letters that stand for it.
struct Sound {
  std::string_view written;
  std::string_view heard;
};

/// Spellings of before 1947 and 1972, and letters of loanwords and names that
/// are written for one another. Pairs stand before the letters that begin
/// them.
constexpr std::array<Sound, 15> sounds{{
    {"tj", "c"},  // tjendana, cendana
    {"dj", "i"},  // djakarta, jakarta
    {"oe", "u"},  // soeharto, suharto
    {"kh", "h"},  // khianat, hianat
    {"ch", "h"},  // achmad, ahmad
    {"sy", "s"},  // syukur, sukur
    {"sh", "s"},  // sholat, salat
    {"dz", "s"},  // adzan, azan
    {"z", "s"},   // ijazah, ijasah
    {"x", "ks"},  // taxi, taksi
    {"q", "k"},   // qatar, katar
    {"v", "f"},   // aktivitas, aktifitas
    {"p", "f"},   // pebruari, februari
    {"y", "i"},   // yahya, iahia
    {"j", "i"},   // jang, yang
}};

/// For each letter, where in `sounds` those that it begins start, if any do.
constexpr auto first_sound = [] {
  std::array<std::size_t, 256> first{};
  first.fill(sounds.size());
  for (std::size_t row = sounds.size(); row-- > 0;) {
    first[static_cast<unsigned char>(sounds[row].written.front())] = row;
  }
  return first;
}();

/// The sound that `rest` begins with; a letter that is no other's is its own.
Sound sound_at(std::string_view rest) {
  for (std::size_t row = first_sound[static_cast<unsigned char>(rest.front())]; row < sounds.size();
       ++row) {
    if (rest.starts_with(sounds[row].written)) return sounds[row];
  }
  return {rest.substr(0, 1), rest.substr(0, 1)};
}

void hear(std::string_view word, std::string& sound) {
  sound.clear();
  while (!word.empty()) {
    const Sound next = sound_at(word);
    // A doubled letter sounds as one: muhammad, muhamad.
    if (!sound.ends_with(next.heard)) sound.append(next.heard);
    word.remove_prefix(next.written.size());
  }
}

}  // namespace

std::string sound_of(std::string_view word) {
  std::string sound;
  hear(word, sound);
  return sound;
}

std::size_t SpellingTarget::distance_to(std::string_view other, std::size_t most) {
  const std::size_t written = slip * edit_distance(word_, other, most / slip);
  if (written == 0 || most < other_sounds) return written;
  hear(other, other_sound_);
  const std::size_t most_heard = (std::min(written, most) - other_sounds) / slip;
  return std::min(written, other_sounds + slip * edit_distance(sound_, other_sound_, most_heard));
}

}  // namespace kliping
