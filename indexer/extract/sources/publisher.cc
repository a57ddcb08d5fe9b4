// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/publisher.h"

#include <array>
#include <string_view>
#include <vector>

#include "common/outlets/outlet_table.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

/// The outlet whose name stands in the first words of `text`.
const Outlet* outlet_in(std::string_view text, std::size_t most_words_before) {
  constexpr std::size_t longest = 60;
  text = utf8::truncate(text.substr(0, text.find('\n')), longest);
  std::vector<Token> words;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) words.push_back(token);
  for (std::size_t at = 0; at <= most_words_before && at < words.size(); ++at) {
    const auto match = OutletTable::instance().match_at(std::span(words).subspan(at), text);
    if (match) return match->outlet;
  }
  return nullptr;
}

/// The video players of outlets leave place-holders of their own.
std::string by_player(std::string_view body) {
  struct Player {
    std::string_view mark;
    std::string_view outlet;
  };
  constexpr std::array<Player, 2> players{
      {{"[Gambas:Video CNN", "CNN Indonesia"}, {"[Gambas:Video 20detik", "detikcom"}}};
  for (const Player& player : players) {
    if (body.find(player.mark) != std::string_view::npos) return std::string(player.outlet);
  }
  return {};
}

/// `berita lainnya di Google News SURYA.co.id`, `Copyright © ANTARA 2025`
std::string by_notice(std::string_view body) {
  constexpr std::array<std::string_view, 3> marks{"Google News ", "Copyright \u00A9", "\u00A9 20"};
  constexpr std::size_t years = 1;
  for (const std::string_view mark : marks) {
    for (std::size_t at = body.find(mark); at != std::string_view::npos;
         at = body.find(mark, at + mark.size())) {
      const Outlet* const outlet = outlet_in(body.substr(at + mark.size()), years);
      if (outlet != nullptr) return outlet->name;
    }
  }
  return {};
}

/// `![Banjir](https://asset.kompas.com/...)`
std::string by_picture(std::string_view body) {
  const std::size_t picture = body.find("![");
  if (picture == std::string_view::npos) return {};
  constexpr std::string_view opening = "](http";
  const std::size_t link = body.find(opening, picture);
  if (link == std::string_view::npos) return {};
  const std::string_view url =
      body.substr(link + 2, body.find_first_of(") \n", link + 2) - link - 2);
  const Outlet* const outlet = OutletTable::instance().find_by_url(url);
  return outlet == nullptr ? std::string() : outlet->name;
}

}  // namespace

std::string publisher_of(const RawArticle& raw, const Dateline& dateline) {
  const OutletTable& outlets = OutletTable::instance();
  const std::string stated = utf8::squeeze(utf8::printable(raw.publisher));
  if (!stated.empty()) return outlets.canonical_name(stated);
  if (const Outlet* const outlet = outlets.find_by_url(raw.url)) return outlet->name;
  if (!dateline.publisher.empty()) return dateline.publisher;
  for (const auto& sign : {by_player, by_notice, by_picture}) {
    if (std::string name = sign(raw.body); !name.empty()) return name;
  }
  return {};
}

}  // namespace kliping
