// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/html_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "common/outlets/outlet_table.h"
#include "common/text/normalise.h"
#include "indexer/extract/dates/publish_date.h"
#include "indexer/extract/language.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/html/article_text.h"
#include "indexer/readers/html/headline.h"
#include "indexer/readers/html/html_tree.h"
#include "indexer/readers/html/json_ld.h"
#include "indexer/readers/html/meta_tags.h"
#include "indexer/readers/html/microdata.h"
#include "indexer/readers/html/page_charset.h"
#include "indexer/readers/html/visible_metadata.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// A page that does not call itself an article is taken for one if the text
/// found has so many bytes of running text, and at most this part of it in
/// links. The text found in two front pages has 80 and 152, that of the samples
/// 601 to 778.
constexpr std::size_t least_prose = 250;
constexpr double most_link_share = 0.4;

/// The text of the page goes before that of its metadata, which seldom has
/// paragraphs, unless it is so much shorter: then a part of it is missing.
constexpr double least_part_of_stated_body = 0.6;

/// More text than any article has.
constexpr std::size_t most_body_bytes = std::size_t{2} << 20;

/// A headline and a summary that repeat stand among the first lines.
constexpr std::size_t lines_at_top = 3;

/// A longer line has a date in it and says something else.
constexpr std::size_t longest_date = 50;

std::string utf8_of(std::string_view page, const HtmlContext& context) {
  const bool is_stated = !context.charset.empty();
  return to_utf8(page, is_stated ? context.charset : charset_stated_in_page(page));
}

/// Everything that the page says of itself; what is said better goes first.
PageMetadata metadata_of(const GumboNode& page) {
  std::array<PageMetadata, 4> sources{json_ld_metadata(page), microdata_metadata(page),
                                      meta_tags_metadata(page), visible_metadata(page)};
  for (PageMetadata& source : sources) {
    // A date that cannot be understood may not stand before one that can.
    if (!parse_metadata_date(source.article.date)) {
      const std::string unknown = std::exchange(source.article.date, {});
      if (source.late_date.empty()) source.late_date = unknown;
    }
    source.article.language = language_code(source.article.language);
  }
  PageMetadata metadata;
  for (PageMetadata& source : sources) complete(metadata, std::move(source));
  if (metadata.article.date.empty()) metadata.article.date = metadata.late_date;
  return metadata;
}

/// The site does not write its articles itself.
void drop_outlets(RawArticle& article) {
  std::erase_if(article.authors, [&](const std::string& author) {
    return normalise(author) == normalise(article.publisher) ||
           OutletTable::instance().find(author) != nullptr;
  });
}

std::vector<std::string>::const_iterator end_of_top(const std::vector<std::string>& lines) {
  return lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), lines_at_top));
}

/// The headline without the name of the site, and in full where the page shows
/// more of it than its metadata, in its heading or above its text.
std::string headline_of(const GumboNode& page, const RawArticle& article,
                        const std::vector<std::string>& lines) {
  const std::array<std::string, 2> names{article.publisher, article.section};
  std::vector<std::string> shown{heading_of_page(page)};
  shown.insert(shown.end(), lines.begin(), end_of_top(lines));
  return full_headline(without_site_name(article.title, names), shown);
}

/// Takes the headline and the date out of the first lines, and sets the summary
/// above them if they lack it.
void mend_top(std::vector<std::string>& lines, const std::string& title,
              const std::string& summary) {
  const auto top =
      lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), lines_at_top));
  const std::string form = normalise(title);
  const auto is_header = [&](const std::string& line) {
    return normalise(line) == form || (line.size() <= longest_date && parse_metadata_date(line));
  };
  lines.erase(std::remove_if(lines.begin(), top, is_header), top);
  const bool is_there = std::find(lines.begin(), lines.end(), summary) != lines.end();
  if (!summary.empty() && !is_there) lines.insert(lines.begin(), summary);
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    if (!text.empty()) text += '\n';
    text += line;
  }
  return text;
}

bool is_article(const ArticleText& text, const PageMetadata& metadata) {
  return metadata.is_article || (text.prose >= least_prose && text.link_share <= most_link_share);
}

}  // namespace

RawArticle parse_html_page(std::string_view page, const HtmlContext& context) {
  if (page.empty()) throw Unreadable("the page is empty");
  const HtmlTree tree(utf8_of(page, context));
  PageMetadata metadata = metadata_of(tree.root());
  ArticleText text = article_text(tree.root());
  if (!is_article(text, metadata)) throw NoArticle("a page of links, not an article");

  RawArticle& article = metadata.article;
  if (article.url.empty()) article.url = context.url;
  article.title = headline_of(tree.root(), article, text.lines);
  drop_outlets(article);
  const std::string summary =
      text.element == nullptr ? std::string() : summary_above(tree.root(), *text.element);
  mend_top(text.lines, article.title, summary);
  std::string body = joined(text.lines);
  const double stated_bytes = static_cast<double>(article.body.size());
  if (static_cast<double>(body.size()) >= least_part_of_stated_body * stated_bytes) {
    article.body = std::move(body);
  }
  if (article.body.empty()) article.body = metadata.description;
  if (article.body.empty()) throw Unreadable("the page has no text of an article");
  if (article.body.size() > most_body_bytes) {
    throw Unreadable(fmt::format("more than {} bytes of text: no article", most_body_bytes));
  }
  return article;
}

}  // namespace kliping
