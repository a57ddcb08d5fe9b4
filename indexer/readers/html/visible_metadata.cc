// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/visible_metadata.h"

#include <algorithm>
#include <array>

#include "common/outlets/outlet_table.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "indexer/extract/dates/publish_date.h"
#include "indexer/readers/html/class_words.h"
#include "indexer/readers/html/names.h"

namespace kliping {
namespace {

/// Longer texts are no titles, dates, kickers or summaries, whatever they are called.
constexpr std::size_t longest_title = 400;
constexpr std::size_t longest_date = 120;
constexpr std::size_t longest_kicker = 80;
constexpr std::size_t longest_summary = 600;

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_called_date(const GumboNode& node) {
  constexpr std::array<std::string_view, 9> words{
      "date", "datetime", "time", "tanggal", "waktu", "tgl", "published", "posted", "timestamp"};
  return is_element(node, GUMBO_TAG_TIME) ||
         has_class_word(node, [&](std::string_view word) { return contains(words, word); });
}

bool is_called_kicker(const GumboNode& node) {
  constexpr std::array<std::string_view, 6> words{"kicker",   "subtitle",  "subjudul",
                                                  "overline", "strapline", "eyebrow"};
  return has_class_word(node, [&](std::string_view word) { return contains(words, word); });
}

bool is_called_summary(const GumboNode& node) {
  constexpr std::array<std::string_view, 7> words{"summary",   "standfirst", "deck", "sinopsis",
                                                  "ringkasan", "lead",       "teras"};
  bool found = false;
  for_each_class(node, [&](std::string_view name) { found = found || contains(words, name); });
  return found;
}

bool is_called_breadcrumb(const GumboNode& node) {
  return has_class_word(node, [](std::string_view word) { return word.starts_with("breadcrumb"); });
}

/// What the element says of a date: `Kabar.com - 14/03/2025, 10:30 WIB`. Empty
/// where that is none.
std::string date_of(const GumboNode& node) {
  const std::string_view stated = trim(attribute(node, "datetime"));
  if (parse_metadata_date(stated)) return std::string(stated);
  std::string text = text_of(node, longest_date);
  const bool is_date = text.size() <= longest_date && parse_metadata_date(text);
  return is_date ? text : std::string();
}

/// The text of the first such element that is not empty nor longer than
/// `longest`.
template <typename Wanted>
std::string first_text(const GumboNode& page, std::size_t longest, Wanted&& is_wanted) {
  std::string text;
  find_element(page, [&](const GumboNode& node) {
    if (!is_wanted(node)) return false;
    text = text_of(node, longest);
    if (text.size() > longest) text.clear();
    return !text.empty();
  });
  return text;
}

/// The last link of the breadcrumbs, unless it leads to the front page.
std::string last_breadcrumb(const GumboNode& page) {
  constexpr std::array<std::string_view, 4> front_pages{"home", "beranda", "depan", "news"};
  const GumboNode* const crumbs = find_element(page, is_called_breadcrumb);
  std::string last;
  if (crumbs == nullptr) return last;
  walk(*crumbs, [&](const GumboNode& node) {
    if (is_element(node, GUMBO_TAG_A)) last = text_of(node, longest_kicker);
    return is_element(node) ? Step::inside : Step::behind;
  });
  const bool is_section = last.size() <= longest_kicker && !contains(front_pages, normalise(last));
  return is_section ? last : std::string();
}

/// Above the headline, many pages show the date on which they were read.
std::string visible_date(const GumboNode& page) {
  constexpr std::size_t most_tries = 50;
  std::size_t tries = 0;
  bool is_behind_heading = false;
  std::string before;
  std::string behind;
  find_element(page, [&](const GumboNode& node) {
    is_behind_heading = is_behind_heading || is_element(node, GUMBO_TAG_H1);
    if (!is_called_date(node)) return false;
    std::string& date = is_behind_heading ? behind : before;
    if (date.empty()) date = date_of(node);
    return !behind.empty() || ++tries == most_tries;
  });
  return behind.empty() ? before : behind;
}

std::string canonical_url(const GumboNode& page) {
  const GumboNode* const link = find_element(page, [](const GumboNode& node) {
    return is_element(node, GUMBO_TAG_LINK) && equal_names(attribute(node, "rel"), "canonical");
  });
  return link == nullptr ? std::string() : std::string(trim(attribute(*link, "href")));
}

}  // namespace

PageMetadata visible_metadata(const GumboNode& page) {
  PageMetadata metadata;
  metadata.article.title = heading_of_page(page);
  if (metadata.article.title.empty()) metadata.article.title = title_of_page(page);
  metadata.article.date = visible_date(page);
  metadata.article.section = first_text(page, longest_kicker, is_called_kicker);
  if (metadata.article.section.empty()) metadata.article.section = last_breadcrumb(page);
  metadata.article.url = canonical_url(page);
  metadata.article.language = attribute(page, "lang");
  return metadata;
}

std::string title_of_page(const GumboNode& page) {
  return first_text(page, longest_title,
                    [](const GumboNode& node) { return is_element(node, GUMBO_TAG_TITLE); });
}

std::string heading_of_page(const GumboNode& page) {
  return first_text(page, longest_title, [](const GumboNode& node) {
    // The sign of the site is a heading on many pages.
    return is_element(node, GUMBO_TAG_H1) &&
           OutletTable::instance().find(text_of(node, longest_title)) == nullptr;
  });
}

std::string summary_above(const GumboNode& page, const GumboNode& text) {
  std::string summary;
  find_element(page, [&](const GumboNode& node) {
    if (&node == &text) return true;
    if (!is_called_summary(node)) return false;
    summary = text_of(node, longest_summary);
    if (summary.size() > longest_summary) summary.clear();
    return !summary.empty();
  });
  return summary;
}

}  // namespace kliping
