// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/night_corpus.h"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <set>
#include <stdexcept>

namespace kliping::test {
namespace {

constexpr std::array subjects{"Petani", "Nelayan", "Pedagang", "Guru",     "Pemerintah daerah",
                              "Warga",  "Sopir",   "Peneliti", "Mahasiswa"};
constexpr std::array deeds{"menanam padi",      "memperbaiki jembatan", "menuntut kenaikan upah",
                           "membagikan buku",   "mengukur curah hujan", "menjual hasil panen",
                           "membangun sekolah", "mencatat harga beras"};
constexpr std::array places{"Kalirejo", "Tanjung Biru", "Sukamandi", "Batu Putih", "Muara Teduh"};
constexpr std::array outlets{"Harian Fajar", "Kabar Pesisir", "Suara Lembah"};
constexpr std::array sections{"ekonomi", "daerah", "pendidikan"};

template <typename List>
std::string pick(const List& list, unsigned number) {
  return list[number % list.size()];
}

/// The article of that number, in its first or its second version. Each has a
/// day of its own, so that no order depends on which was written first.
Story story(unsigned number, bool changed = false) {
  const std::string who = pick(subjects, number);
  const std::string what = pick(deeds, number * 3 + (changed ? 1 : 0));
  const std::string where = pick(places, number / 2);
  return {.id = fmt::format("kabar-{:03}", number),
          .title = fmt::format("{} {} di {}{}", who, what, where, changed ? " (diralat)" : ""),
          .body = fmt::format(
              "{} di {} mulai {} pada hari ke-{}. Sebanyak {} keluarga ikut serta.\n"
              "Kepala desa mengatakan bahwa {} itu penting bagi anak-anak. {}",
              who, where, what, number, 10 + number * 7, what,
              changed ? "Berita ini diralat karena jumlah keluarga keliru." : "Cuaca cerah."),
          .publisher = pick(outlets, number),
          .date = fmt::format("2025-{:02}-{:02}", 1 + number / 28, 1 + number % 28),
          .section = pick(sections, number / 3),
          .tags = {pick(places, number), fmt::format("nomor-{}", number % 4)}};
}

InputFile file_of(const std::string& name, unsigned first, unsigned count) {
  InputFile file{name, {}};
  for (unsigned number = first; number < first + count; ++number) {
    file.stories.push_back(story(number));
  }
  return file;
}

}  // namespace

Evening first_evening() {
  return {file_of("a.jsonl", 0, 6), file_of("b.jsonl", 6, 6), file_of("c.jsonl", 12, 6),
          file_of("d.jsonl", 18, 6), file_of("e.jsonl", 24, 6)};
}

Evening second_evening() {
  Evening evening = first_evening();
  evening.pop_back();  // e.jsonl is gone
  evening[1].stories[1] = story(7, true);
  evening[1].stories[4] = story(10, true);
  evening[2].stories.erase(evening[2].stories.begin() + 3);
  evening[2].stories.push_back(story(40));
  evening.push_back(file_of("f.jsonl", 50, 5));
  return evening;
}

void write_evening(const Evening& evening, const std::filesystem::path& directory) {
  std::filesystem::create_directories(directory);
  for (const InputFile& file : evening) {
    std::ofstream stream(directory / file.name, std::ios::binary);
    stream << as_json_lines(file.stories);
    if (!stream.flush()) throw std::runtime_error("cannot write " + file.name);
  }
}

Content content_of(const Evening& evening) {
  Content content;
  for (const InputFile& file : evening) {
    for (const Story& story : file.stories) content[story.id] = story.title;
  }
  return content;
}

std::vector<std::string> all_ids() {
  std::set<std::string> ids;
  for (const Evening& evening : {first_evening(), second_evening()}) {
    for (const auto& [id, title] : content_of(evening)) ids.insert(id);
  }
  return {ids.begin(), ids.end()};
}

const Story& story_titled(const std::string& title) {
  static const std::map<std::string, Story> stories = [] {
    std::map<std::string, Story> by_title;
    for (const Evening& evening : {first_evening(), second_evening()}) {
      for (const InputFile& file : evening) {
        for (const Story& story : file.stories) by_title[story.title] = story;
      }
    }
    return by_title;
  }();
  return stories.at(title);
}

}  // namespace kliping::test
