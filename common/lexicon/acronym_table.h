// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kliping {

/// An acronym, and all that it stands for in news.
struct Acronym {
  std::string spelling;             ///< as news spell it: `KPK`, `Menlu`
  std::vector<std::string> senses;  ///< phrases; one, or several where it is ambiguous
  bool ordinary_word;               ///< another word too, if its capitals are lost
};

/// Every acronym that kliping knows, and the phrases that it stands for:
/// acronyms.tsv, compiled in. It never changes while a program runs, so any
/// thread may use it.
///
///     senses_of("Menlu")  Menteri Luar Negeri
///     senses_of("PBB")    Perserikatan Bangsa-Bangsa, Partai Bulan Bintang, ...
///     senses_of("as")     nothing: `AS` needs its capitals
///
/// With one sense, a search for the acronym may search for the phrase too. With
/// several, it may not: nobody knows which is meant.
class AcronymTable {
 public:
  /// The table of acronyms.tsv.
  static const AcronymTable& instance();

  /// A table of its own, for tests. Throws Error where a line has not two
  /// columns, an acronym is not one word or stands there twice, or a sense is
  /// not at least two words.
  explicit AcronymTable(std::string_view tsv);

  /// The senses of `written`, a word as somebody wrote it, be it with stops
  /// (`A.S.`); none where it is no acronym. Its case does not count, unless the acronym is an
  /// ordinary word too: then it must be spelled as in the table, or in capitals alone. Such are
  /// those that the table marks, and of those in capitals alone the ones of two characters (`AS`)
  /// and the words of the lexicon (`PAN`, `TIM`).
  [[nodiscard]] std::span<const std::string> senses_of(std::string_view written) const;

  /// All of them, in the order of the table.
  [[nodiscard]] std::span<const Acronym> acronyms() const { return acronyms_; }

 private:
  void add_line(std::string_view line);

  std::vector<Acronym> acronyms_;
  std::unordered_map<std::string, std::size_t> by_form_;  // normalised; index into acronyms_
};

}  // namespace kliping
