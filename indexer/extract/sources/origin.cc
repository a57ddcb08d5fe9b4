// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/origin.h"

#include <algorithm>
#include <array>

#include "common/outlets/outlet_table.h"
#include "common/text/utf8.h"
#include "indexer/extract/word_scan.h"

namespace kliping {
namespace {

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// The outlet of a notice that `text` begins with; null where it is none.
const Outlet* outlet_of_notice(std::string_view text) {
  constexpr std::array<std::string_view, 12> appeared{
      "telah", "sudah",  "pernah", "sebelumnya", "pertama",        "kali",
      "juga",  "tayang", "terbit", "dimuat",     "dipublikasikan", "diterbitkan"};
  constexpr std::array<std::string_view, 10> places{"di",    "dari",  "pada", "dalam",  "laman",
                                                    "situs", "koran", "web",  "harian", "oleh"};
  const WordScan words(text);
  std::size_t at = 2;  // behind `Artikel ini`
  const std::size_t verb = at;
  while (at < words.size() && contains(appeared, words.form(at))) ++at;
  const std::size_t place = at;
  while (at < words.size() && contains(places, words.form(at))) ++at;
  if (place == verb || at == place || at == words.size()) return nullptr;
  const auto match = OutletTable::instance().match_at(words.from(at), words.text());
  return match ? match->outlet : nullptr;
}

}  // namespace

std::vector<std::string> origin_outlets(std::string_view scraped) {
  constexpr std::size_t longest_notice = 120;
  constexpr std::array<std::string_view, 4> beginnings{"Artikel ini ", "artikel ini ",
                                                       "Berita ini ", "berita ini "};
  std::vector<std::string> names;
  for (std::size_t at = scraped.find(" ini "); at != std::string_view::npos;
       at = scraped.find(" ini ", at + 1)) {
    const auto begins_here = [&](std::string_view beginning) {
      const std::size_t noun = beginning.size() - std::string_view(" ini ").size();
      return at >= noun && scraped.substr(at - noun).starts_with(beginning);
    };
    const auto* const beginning = std::find_if(beginnings.begin(), beginnings.end(), begins_here);
    if (beginning == beginnings.end()) continue;
    const std::size_t begin = at - (beginning->size() - std::string_view(" ini ").size());
    const Outlet* const outlet =
        outlet_of_notice(utf8::truncate(scraped.substr(begin), longest_notice));
    if (outlet != nullptr && std::find(names.begin(), names.end(), outlet->name) == names.end()) {
      names.push_back(outlet->name);
    }
  }
  return names;
}

}  // namespace kliping
