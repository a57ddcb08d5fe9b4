// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/section.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/text/normalise.h"
#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

// As hosts and paths of Indonesian outlets spell them, in order.
constexpr std::array<std::string_view, 119> rubrics{"autotekno",
                                                    "beauty",
                                                    "beauty-health",
                                                    "bisnis",
                                                    "bola",
                                                    "bulutangkis",
                                                    "business",
                                                    "cantik",
                                                    "cekfakta",
                                                    "celebrity",
                                                    "daerah",
                                                    "difabel",
                                                    "dunia",
                                                    "economy",
                                                    "edu",
                                                    "edukasi",
                                                    "ekbis",
                                                    "ekonomi",
                                                    "ekonomi-bisnis",
                                                    "entertainment",
                                                    "fashion",
                                                    "finance",
                                                    "finansial",
                                                    "fokus",
                                                    "food",
                                                    "gaya",
                                                    "gaya-hidup",
                                                    "global",
                                                    "haji",
                                                    "health",
                                                    "hiburan",
                                                    "hikmah",
                                                    "homey",
                                                    "hot",
                                                    "hukum",
                                                    "hukum-dan-kriminal",
                                                    "hukum-kriminal",
                                                    "humaniora",
                                                    "hype",
                                                    "ikn",
                                                    "industri",
                                                    "inet",
                                                    "infrastruktur",
                                                    "inspirasi",
                                                    "internasional",
                                                    "international",
                                                    "investasi",
                                                    "islam",
                                                    "kesehatan",
                                                    "keuangan",
                                                    "khazanah",
                                                    "kolom",
                                                    "korea",
                                                    "kriminal",
                                                    "kuliner",
                                                    "lestari",
                                                    "life-style",
                                                    "lifestyle",
                                                    "lingkungan",
                                                    "market",
                                                    "megapolitan",
                                                    "metro",
                                                    "metropolitan",
                                                    "money",
                                                    "motogp",
                                                    "muslim",
                                                    "nasional",
                                                    "news",
                                                    "news-entertainment",
                                                    "nusantara",
                                                    "olahraga",
                                                    "opini",
                                                    "oto",
                                                    "otomotif",
                                                    "parenting",
                                                    "pemilu",
                                                    "pendidikan",
                                                    "peristiwa",
                                                    "perkotaan",
                                                    "pilkada",
                                                    "politik",
                                                    "properti",
                                                    "property",
                                                    "ragam",
                                                    "raket",
                                                    "ramadan",
                                                    "regional",
                                                    "sains",
                                                    "seleb",
                                                    "selebritas",
                                                    "selebriti",
                                                    "seni-budaya",
                                                    "sepak-bola",
                                                    "sepakbola",
                                                    "showbiz",
                                                    "sosial-budaya",
                                                    "sport",
                                                    "sports",
                                                    "style",
                                                    "superskor",
                                                    "syariah",
                                                    "tajuk",
                                                    "techno",
                                                    "teknologi",
                                                    "tekno",
                                                    "transportasi",
                                                    "travel",
                                                    "tren",
                                                    "viral",
                                                    "wisata",
                                                    "wolipop",
                                                    "zodiak",
                                                    "makro",
                                                    "energi",
                                                    "pasar",
                                                    "kabar24",
                                                    "gosip",
                                                    "film",
                                                    "musik"};

bool is_rubric(std::string_view slug) {
  return std::find(rubrics.begin(), rubrics.end(), slug) != rubrics.end();
}

/// `hukum-dan-kriminal` as `Hukum dan Kriminal`.
std::string name_of(std::string_view slug) {
  std::string name;
  for (const std::string_view word : split(slug, '-')) {
    if (!name.empty()) name += ' ';
    const std::size_t begin = name.size();
    name += word;
    if (word != "dan") name[begin] = static_cast<char>(name[begin] - 32);
  }
  return name;
}

/// What stands before the outlet's own domain, `kompas.com` or `kontan.co.id`;
/// empty where nothing does. `bisnis.com` is an outlet, and no rubric.
std::string_view subdomain_of(std::string_view host) {
  const auto labels = std::count(host.begin(), host.end(), '.') + 1;
  const auto own_labels = host.ends_with(".co.id") ? 3 : 2;
  return labels > own_labels ? host.substr(0, host.find('.')) : std::string_view();
}

std::string section_of_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  const std::string plain = normalise(url.substr(0, url.find_first_of("?#")));
  const auto parts = split(plain, '/');
  const std::string_view subdomain = subdomain_of(parts.front());
  if (is_rubric(subdomain)) return name_of(subdomain);
  // The last part is the article's own name.
  for (std::size_t at = 1; at + 1 < parts.size(); ++at) {
    if (parts[at] == "tag" || parts[at] == "topik" || parts[at] == "search") return {};
    if (is_rubric(parts[at])) return name_of(parts[at]);
  }
  return {};
}

}  // namespace

std::string section_of(const RawArticle& raw) {
  std::string stated = utf8::squeeze(utf8::printable(raw.section));
  return stated.empty() ? section_of_url(raw.url) : stated;
}

}  // namespace kliping
