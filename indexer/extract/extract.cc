// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/extract.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/extract/cleaning/boilerplate.h"
#include "indexer/extract/cleaning/repair.h"
#include "indexer/extract/dates/publish_date.h"
#include "indexer/extract/language.h"
#include "indexer/extract/sources/attribution.h"
#include "indexer/extract/sources/authors.h"
#include "indexer/extract/sources/dateline.h"
#include "indexer/extract/sources/origin.h"
#include "indexer/extract/sources/publisher.h"
#include "indexer/extract/sources/section.h"

namespace kliping {
namespace {

/// Messages quote at most so much of what an article says.
constexpr std::size_t quoted_bytes = 60;

/// A dateline opens the first paragraph; kickers and summaries may stand
/// above it.
constexpr std::size_t lines_before_dateline = 4;

/// One value of a field: no line breaks, no control characters.
std::string clean_value(std::string_view value) { return utf8::squeeze(utf8::printable(value)); }

/// The same for a value that people read: damage of scraping is undone too.
std::string clean_words(std::string_view value) { return clean_value(repaired(value)); }

/// Each different value once. A list that is longer than any real one is cut,
/// with a remark.
std::vector<std::string> clean_values(const std::vector<std::string>& values, std::string_view name,
                                      std::vector<std::string>& remarks) {
  constexpr std::size_t most_values = 1000;
  std::vector<std::string> result;
  std::unordered_set<std::string> known{""};
  for (const std::string& value : values) {
    std::string clean = clean_words(value);
    if (!known.insert(clean).second) continue;
    if (result.size() == most_values) {
      remarks.push_back(fmt::format("only the first {} {} are kept", most_values, name));
      break;
    }
    result.push_back(std::move(clean));
  }
  return result;
}

/// Takes the dateline out of the body, if one of its first lines has one.
Dateline take_dateline(std::string& body) {
  std::size_t begin = 0;
  for (std::size_t line = 0; line < lines_before_dateline; ++line) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    const std::string_view text = std::string_view(body).substr(begin, end - begin);
    const auto where = line == 0 ? ParagraphPlace::start_of_body : ParagraphPlace::anywhere;
    if (auto dateline = parse_dateline(text, where)) {
      const bool fills_line = dateline->length == text.size() && end < body.size();
      body.erase(begin, dateline->length + (fills_line ? 1 : 0));
      return *dateline;
    }
    if (end == body.size()) break;
    begin = end + 1;
  }
  return {};
}

/// The outlets that the clean `body` cites or the scraped one has appeared in,
/// but for the publisher.
std::vector<std::string> sources_of(std::string_view body, std::string_view scraped,
                                    std::string_view publisher) {
  std::vector<std::string> sources = cited_outlets(body);
  for (std::string& origin : origin_outlets(scraped)) {
    if (std::find(sources.begin(), sources.end(), origin) == sources.end()) {
      sources.push_back(std::move(origin));
    }
  }
  std::erase(sources, publisher);
  return sources;
}

void set_publish_date(const RawArticle& raw, Extraction& extraction) {
  Article& article = extraction.article;
  const auto set = [&](const Timestamp& moment, DateOrigin origin, DateConfidence confidence) {
    article.published = moment;
    article.date_origin = origin;
    article.date_confidence = confidence;
  };
  if (const auto stated = parse_metadata_date(raw.date)) {
    set(*stated, DateOrigin::metadata, DateConfidence::high);
    return;
  }
  if (!says_unknown(raw.date)) {
    extraction.remarks.push_back(
        fmt::format("no such date: `{}`", clean_value(utf8::truncate(raw.date, quoted_bytes))));
  }
  if (const auto day = date_in_url(raw.url)) {
    set({*day, std::nullopt}, DateOrigin::url, DateConfidence::high);
  } else if (const auto byline = date_in_byline(article.body)) {
    set(*byline, DateOrigin::text, DateConfidence::high);
  } else if (const auto inferred = date_in_text(article.title, article.body)) {
    set({inferred->day, std::nullopt}, DateOrigin::text, inferred->confidence);
  } else if (const auto fetched = parse_metadata_date(raw.fetched)) {
    set({fetched->day, std::nullopt}, DateOrigin::fetched, DateConfidence::low);
  }
}

std::string language_of(const RawArticle& raw, const Article& article) {
  std::string stated = language_code(clean_value(raw.language));
  return stated.empty() ? detect_language(article.title + '\n' + article.body) : stated;
}

/// Why the id cannot be used; empty if it can.
std::string fault_of_id(std::string_view id) {
  if (id.size() > max_id_bytes) {
    return fmt::format("its id has {} bytes and begins with `{}`: an id may have {} bytes at most",
                       id.size(), clean_value(utf8::truncate(id, quoted_bytes)), max_id_bytes);
  }
  if (utf8::first_invalid(id)) {
    return fmt::format("its id `{}` is not valid UTF-8: rename the file", clean_value(id));
  }
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  if (std::any_of(id.begin(), id.end(), is_control)) {
    return fmt::format("its id `{}` has control characters in it",
                       clean_value(utf8::truncate(id, quoted_bytes)));
  }
  return {};
}

}  // namespace

std::variant<Extraction, Rejection> extract(const RawArticle& raw) {
  if (std::string fault = fault_of_id(raw.id); !fault.empty()) {
    return Rejection{raw.where, std::move(fault)};
  }
  Extraction extraction;
  Article& article = extraction.article;
  article.body = clean_body(repaired(raw.body));
  if (article.body.empty() && !trim(raw.body).empty()) {
    extraction.remarks.emplace_back("all of its body is boilerplate");
  }
  article.id = raw.id;
  article.title = clean_words(clean_title(raw.title));
  if (article.title.empty() && article.body.empty()) {
    return Rejection{raw.where, "it has neither a title nor a text"};
  }
  const Dateline dateline = take_dateline(article.body);
  article.publisher = publisher_of(raw, dateline);
  article.place = raw.place.empty() ? dateline.place : clean_words(raw.place);
  article.cited = sources_of(article.body, raw.body, article.publisher);
  set_publish_date(raw, extraction);
  article.section = section_of(raw);
  article.authors = clean_values(authors_of(raw), "authors", extraction.remarks);
  article.tags = clean_values(raw.tags, "tags", extraction.remarks);
  article.url = clean_value(raw.url);
  article.language = language_of(raw, article);
  return extraction;
}

}  // namespace kliping
