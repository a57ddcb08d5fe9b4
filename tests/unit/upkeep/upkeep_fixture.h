// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>
#include <xapian.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "kliping/verify.h"
#include "tests/support/archive_fixture.h"

namespace kliping::test {

/// So many articles that differ, with enough words to fill several blocks of
/// each table.
inline std::vector<Story> many_stories(std::size_t count) {
  std::vector<Story> stories;
  for (std::size_t i = 0; i < count; ++i) {
    std::string body = "JAKARTA - Warga melihat";
    for (std::size_t j = 1; j <= 60; ++j) body += fmt::format(" burung{}", (i * 61 + j * j) % 997);
    stories.push_back({.id = fmt::format("a{}", i),
                       .title = fmt::format("Kabar nomor{}", i),
                       .body = body + ".",
                       .publisher = "Harian Rekaan",
                       .date = "2025-02-27"});
  }
  return stories;
}

/// Damages the index of an archive and has it verified.
class UpkeepTest : public ArchiveTest {
 protected:
  [[nodiscard]] std::filesystem::path generation(const std::string& name = "gen-000001") const {
    return archive() / name;
  }
  [[nodiscard]] std::filesystem::path table(const std::string& name) const {
    return generation() / (name + ".glass");
  }

  [[nodiscard]] Verification verify(bool deep = false) {
    return verify_archive(archive(), {.deep = deep}, witness);
  }

  /// Writes `bytes` over what the file has at that place.
  static void overwrite(const std::filesystem::path& file, std::size_t place,
                        const std::string& bytes) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(place));
    stream << bytes;
    ASSERT_TRUE(stream.flush()) << file;
  }

  /// Changes the index as no run of ours would.
  [[nodiscard]] Xapian::WritableDatabase tamper() const {
    return Xapian::WritableDatabase(generation().string(), Xapian::DB_OPEN);
  }

  /// Changes the document of the article `a4` so.
  template <typename Change>
  void tamper_with_article(Change&& change) const {
    auto index = tamper();
    Xapian::Document document = index.get_document(5);
    change(document);
    index.replace_document(5, document);
    index.commit();
  }

  /// Expects that the archive is not sound, and that a fault says `text`.
  static void expect_fault(const Verification& found, const std::string& text) {
    EXPECT_GT(found.fault_count, 0U) << "no fault that says " << text;
    std::string all;
    for (const std::string& fault : found.faults) all += fault + "\n";
    EXPECT_NE(all.find(text), std::string::npos) << "no `" << text << "` in:\n" << all;
  }

  static void expect_sound(const Verification& found) {
    EXPECT_EQ(found.faults, std::vector<std::string>());
    EXPECT_EQ(found.fault_count, 0U);
  }
};

}  // namespace kliping::test
