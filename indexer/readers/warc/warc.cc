// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/warc.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>

#include "indexer/extract/language.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/html/html_page.h"
#include "indexer/readers/percent_escape.h"
#include "indexer/readers/warc/http_response.h"
#include "indexer/readers/warc/media_cloud.h"
#include "indexer/readers/warc/text_conversion.h"
#include "indexer/readers/warc/warc_records.h"

namespace kliping {
namespace {

constexpr int status_ok = 200;

/// A server that states no media type means a page more often than not.
bool is_page(std::string_view media_type) {
  return media_type.empty() || media_type == "text/html" || media_type == "application/xhtml+xml";
}

/// Some programs write the address between angle brackets, as the first
/// version of the format seemed to ask.
std::string address_in(std::string_view field) {
  if (field.starts_with('<') && field.ends_with('>')) field = field.substr(1, field.size() - 2);
  return escape_unprintable(field);
}

class WarcReader {
 public:
  WarcReader(Source& source, ArticleSink& sink)
      : source_(source), sink_(sink), records_(source.stream) {}

  void read() {
    try {
      while (read_next()) {
      }
    } catch (const Unreadable&) {
      hand_on_page();
      throw;
    }
    hand_on_page();
  }

 private:
  /// What a record says of the article in it.
  struct Origin {
    std::string where;
    std::string record_id;
    std::string url;
    std::string fetched;
  };

  /// A page that is not handed on yet, since its text may follow.
  struct Page {
    Origin origin;
    std::string content;
    std::string charset;
  };

  bool read_next() {
    try {
      if (!records_.next()) return false;
      read_record();
    } catch (const BadRecord& fault) {
      hand_on_page();
      sink_.reject({where(), fault.what()});
    }
    return true;
  }

  void read_record() {
    const std::string_view type = field("WARC-Type");
    if (type.empty()) throw BadRecord("this record has no WARC-Type");
    if (type == "metadata") read_metadata();
    const bool has_page = type == "response" || type == "resource" || type == "conversion";
    if (has_page) hand_on_page();
    if (type == "response") read_response();
    if (type == "resource") read_resource();
    if (type == "conversion") read_conversion();
  }

  void ignore_type(const ContentType& type) {
    sink_.ignore(where(), fmt::format("of type {}, not text", type.media_type));
  }

  void read_response() {
    const std::string_view start = records_.peek_block(max_header_bytes);
    const bool is_http = start.starts_with("HTTP/");
    if (!is_http && content_type().media_type != "application/http") return;
    const auto header = parse_http_header(start);
    if (!header) throw BadRecord("the HTTP header in this record cannot be read");
    const ContentType type = parse_content_type(header->fields.value("Content-Type"));
    if (header->status != status_ok) {
      sink_.ignore(where(), fmt::format("a response of HTTP status {}", header->status));
      return;
    }
    if (!is_page(type.media_type)) {
      ignore_type(type);
      return;
    }
    const std::string message = records_.read_block(source_.max_article_bytes);
    guard([&] {
      page_ = Page{origin(), decode_http_body(message, *header, source_.max_article_bytes),
                   type.charset};
    });
  }

  void read_resource() {
    const ContentType type = content_type();
    if (!is_page(type.media_type)) {
      ignore_type(type);
      return;
    }
    std::string content = records_.read_block(source_.max_article_bytes);
    page_ = Page{origin(), std::move(content), type.charset};
  }

  void read_conversion() {
    const ContentType type = content_type();
    if (type.media_type != "text/plain") {
      ignore_type(type);
      return;
    }
    const std::string text = records_.read_block(source_.max_article_bytes);
    guard([&] {
      RawArticle article = parse_text_conversion(to_utf8(text, type.charset));
      article.language = language_code(field("WARC-Identified-Content-Language"));
      accept(std::move(article), origin());
    });
  }

  void read_metadata() {
    if (!page_ || content_type().media_type != media_cloud_type) return;
    const std::string& id = page_->origin.record_id;
    if (field("WARC-Refers-To") != id && field("WARC-Concurrent-To") != id) return;
    const std::string json = records_.read_block(source_.max_article_bytes);
    auto article = parse_media_cloud(json, source_.names);
    if (!article) return;
    const Page page = *std::exchange(page_, std::nullopt);
    accept(*std::move(article), page.origin);
  }

  /// Hands on the article that is in the page that waits, if one does.
  void hand_on_page() {
    if (!page_) return;
    const Page page = *std::exchange(page_, std::nullopt);
    try {
      accept(parse_html_page(page.content, {page.origin.url, page.charset}), page.origin);
    } catch (const NoArticle& page_of_links) {
      sink_.ignore(page.origin.where, page_of_links.what());
    } catch (const Unreadable& fault) {
      sink_.reject({page.origin.where, fault.what()});
    }
  }

  void accept(RawArticle article, const Origin& origin) {
    if (!origin.url.empty()) article.url = origin.url;
    article.id = article.url;
    article.fetched = origin.fetched;
    accept_one(std::move(article), origin.where, sink_);
  }

  /// Runs `read`; where the content of the record cannot be read, it is
  /// rejected.
  template <typename Read>
  void guard(Read&& read) {
    try {
      read();
    } catch (const Unreadable& fault) {
      sink_.reject({where(), fault.what()});
    }
  }

  [[nodiscard]] std::string_view field(std::string_view name) const {
    return records_.header().value(name);
  }

  [[nodiscard]] ContentType content_type() const {
    return parse_content_type(field("Content-Type"));
  }

  [[nodiscard]] std::string where() const {
    return fmt::format("{}, record {}", source_.where, records_.number());
  }

  [[nodiscard]] Origin origin() const {
    return {where(), std::string(field("WARC-Record-ID")), address_in(field("WARC-Target-URI")),
            escape_unprintable(field("WARC-Date"))};
  }

  Source& source_;
  ArticleSink& sink_;
  WarcRecords records_;
  std::optional<Page> page_;
};

}  // namespace

void read_warc(Source& source, ArticleSink& sink) { WarcReader(source, sink).read(); }

}  // namespace kliping
