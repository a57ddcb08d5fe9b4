// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_lines.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>

#include "common/archive/stored_article.h"
#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/readers/attempt.h"
#include "indexer/readers/line_reader.h"

namespace kliping {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

template <typename Member>
struct Key {
  std::string_view name;
  Member RawArticle::*member;
};

// Where an object has several keys of one member, the one higher up wins.
constexpr std::array<Key<std::string>, 30> text_keys{{
    {"id", &RawArticle::id},
    {"article_id", &RawArticle::id},
    {"title", &RawArticle::title},
    {"judul", &RawArticle::title},
    {"headline", &RawArticle::title},
    {"body", &RawArticle::body},
    {"isi", &RawArticle::body},
    {"isi_berita", &RawArticle::body},
    {"maintext", &RawArticle::body},
    {"articleBody", &RawArticle::body},
    {"content", &RawArticle::body},
    {"text", &RawArticle::body},
    {"publisher", &RawArticle::publisher},
    {"source_domain", &RawArticle::publisher},
    {"media", &RawArticle::publisher},
    {"date", &RawArticle::date},
    {"published", &RawArticle::date},
    {"date_publish", &RawArticle::date},
    {"datePublished", &RawArticle::date},
    {"publish_date", &RawArticle::date},
    {"tanggal", &RawArticle::date},
    {"section", &RawArticle::section},
    {"articleSection", &RawArticle::section},
    {"kategori", &RawArticle::section},
    {"category", &RawArticle::section},
    {"url", &RawArticle::url},
    {"link", &RawArticle::url},
    {"tautan", &RawArticle::url},
    {"language", &RawArticle::language},
    {"bahasa", &RawArticle::language},
}};

constexpr std::array<Key<std::vector<std::string>>, 6> list_keys{{
    {"authors", &RawArticle::authors},
    {"author", &RawArticle::authors},
    {"penulis", &RawArticle::authors},
    {"tags", &RawArticle::tags},
    {"keywords", &RawArticle::tags},
    {"topik", &RawArticle::tags},
}};

/// A string, or a number as its digits, or what a `schema.org` object calls
/// its name; empty for anything else and for the "None" that news-please
/// writes where it knows nothing.
std::string text_of(const element& value) {
  element name;
  if (value.is_object()) {
    return value["name"].get(name) == simdjson::SUCCESS && name.is_string() ? text_of(name) : "";
  }
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) {
    return text == "None" ? std::string() : std::string(trim(text));
  }
  int64_t number = 0;
  if (value.get(number) == simdjson::SUCCESS) return std::to_string(number);
  uint64_t large = 0;
  return value.get(large) == simdjson::SUCCESS ? std::to_string(large) : std::string();
}

/// A list of texts, or one text as a list of one; tags in one text are parted
/// by commas.
std::vector<std::string> list_of(const element& value, bool parted_by_commas) {
  std::vector<std::string> list;
  simdjson::dom::array items;
  if (value.get(items) == simdjson::SUCCESS) {
    for (const element item : items) list.push_back(text_of(item));
  } else {
    const std::string text = text_of(value);
    const auto parts = parted_by_commas ? split(text, ',') : std::vector<std::string_view>{text};
    for (const std::string_view part : parts) list.emplace_back(trim(part));
  }
  std::erase(list, "");
  return list;
}

RawArticle article_of(const object& json) {
  RawArticle article;
  element value;
  for (const auto& key : text_keys) {
    if ((article.*key.member).empty() && json[key.name].get(value) == simdjson::SUCCESS) {
      article.*key.member = text_of(value);
    }
  }
  for (const auto& key : list_keys) {
    if ((article.*key.member).empty() && json[key.name].get(value) == simdjson::SUCCESS) {
      article.*key.member = list_of(value, key.member == &RawArticle::tags);
    }
  }
  return article;
}

std::string id_without_one(const RawArticle& article) {
  if (!article.url.empty()) return article.url;
  return "text:" + fingerprint(article.title + '\n' + article.body);
}

/// What is wrong with a line that simdjson refused, in words.
std::string describe(simdjson::error_code error, std::string_view line) {
  if (const auto invalid = utf8::first_invalid(line)) {
    return fmt::format("not valid UTF-8 at byte {} of the line: convert the file (iconv -t UTF-8)",
                       *invalid);
  }
  return fmt::format("not JSON: {}", simdjson::error_message(error));
}

class Reader {
 public:
  explicit Reader(ArticleSink& sink) : sink_(sink) {}

  void read_line(std::string_view line, const std::string& where) {
    element document;
    object json;
    if (const auto error = parser_.parse(line.data(), line.size()).get(document)) {
      sink_.reject({where, describe(error, line)});
    } else if (document.get(json) != simdjson::SUCCESS) {
      sink_.reject({where, "not a JSON object: expected one article, {...}, a line"});
    } else {
      RawArticle article = article_of(json);
      if (article.id.empty()) article.id = id_without_one(article);
      article.where = where;
      sink_.accept(std::move(article));
    }
  }

 private:
  ArticleSink& sink_;
  simdjson::dom::parser parser_;
};

}  // namespace

void read_json_lines(int descriptor, const std::filesystem::path& name, ArticleSink& sink) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  Reader reader(sink);
  LineReader lines(descriptor, name, max_article_bytes);
  while (attempt(name, sink, [&] { return lines.next(); }).value_or(false)) {
    const std::string where = fmt::format("{}:{}", name.string(), lines.number());
    std::string_view line = lines.line();
    if (lines.number() == 1 && line.starts_with(byte_order_mark)) {
      line.remove_prefix(byte_order_mark.size());
    }
    if (lines.too_long()) {
      sink.reject({where, fmt::format("the line is longer than {} bytes", max_article_bytes)});
    } else if (!trim(line).empty()) {
      reader.read_line(line, where);
    }
  }
}

}  // namespace kliping
