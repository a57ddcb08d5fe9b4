// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/xml.h"

#include <fmt/format.h>

#include <optional>
#include <utility>
#include <vector>

#include "common/text/utf8.h"
#include "indexer/readers/unreadable.h"
#include "indexer/readers/xml/dialect.h"
#include "indexer/readers/xml/xml_element.h"
#include "indexer/readers/xml/xml_parser.h"

namespace kliping {
namespace {

/// What stands around items, as the title of a channel, needs some kilobytes;
/// what is beyond this is passed over.
constexpr std::size_t most_bytes_around = std::size_t{1} << 18;

/// Names of entities are quoted up to this.
constexpr std::size_t quoted_bytes = 60;

/// How much memory an element takes, without its children.
std::size_t size_of(const XmlElement& element) {
  std::size_t size = sizeof(XmlElement) + element.text.size();
  for (const XmlAttribute& attribute : element.attributes) {
    size += sizeof(XmlAttribute) + attribute.value.size();
  }
  return size;
}

/// Puts elements together and hands on each item as soon as it ends. Only
/// what is open, and what stands around items, is kept.
class ItemReader : public XmlHandler {
 public:
  ItemReader(Source& source, ArticleSink& sink) : source_(source), sink_(sink) {}

  void on_start(XmlElement element) override {
    if (dialect_ == nullptr) dialect_ = &dialect_of(element);
    if (!in_item() && element.name == dialect_->item) {
      item_depth_ = open_.size() + 1;
      ++number_;
      item_bytes_ = 0;
      fault_.clear();
    }
    if (!keeps(size_of(element))) element.attributes.clear();
    open_.push_back(std::move(element));
  }

  void on_text(std::string_view text) override {
    if (open_.empty()) return;
    std::vector<XmlElement>& children = open_.back().children;
    const bool goes_on = !children.empty() && children.back().is_text();
    if (!keeps(text.size() + (goes_on ? 0 : sizeof(XmlElement)))) return;
    if (!goes_on) children.emplace_back();
    children.back().text += text;
  }

  void on_end() override {
    XmlElement element = std::move(open_.back());
    open_.pop_back();
    if (open_.size() + 1 == item_depth_) {
      item_depth_ = 0;
      hand_on(element);
    } else if (!open_.empty() && keeps(0)) {
      open_.back().children.push_back(std::move(element));
    }
  }

  void on_unknown_entity(std::string_view name) override {
    if (!in_item() || !fault_.empty()) return;
    fault_ = fmt::format(
        "it refers to an entity of its own, `&{};`, which is not read: "
        "write out what it stands for",
        utf8::printable(utf8::truncate(name, quoted_bytes)));
  }

 private:
  [[nodiscard]] bool in_item() const { return item_depth_ > 0; }

  /// Counts `bytes` to what is kept; false where that is too much by now.
  bool keeps(std::size_t bytes) {
    if (!in_item()) {
      around_bytes_ += bytes;
      return around_bytes_ <= most_bytes_around;
    }
    item_bytes_ += bytes;
    if (item_bytes_ <= source_.max_article_bytes) return true;
    for (std::size_t at = item_depth_ - 1; at < open_.size(); ++at) open_[at].children.clear();
    return false;
  }

  void hand_on(const XmlElement& item) {
    if (item_bytes_ > source_.max_article_bytes) fault_ = larger_than(source_.max_article_bytes);
    const bool is_whole_document = open_.empty();
    std::string where =
        is_whole_document ? source_.where : fmt::format("{}, item {}", source_.where, number_);
    std::optional<RawArticle> article = read(item);
    if (!article) {
      sink_.reject({std::move(where), fault_});
    } else if (is_whole_document) {
      accept_only(std::move(*article), source_, sink_);
    } else {
      accept_one(std::move(*article), std::move(where), sink_);
    }
  }

  /// Nothing where the item is at fault.
  std::optional<RawArticle> read(const XmlElement& item) {
    if (!fault_.empty()) return std::nullopt;
    try {
      return dialect_->read(item, open_);
    } catch (const Unreadable& fault) {
      fault_ = fault.what();
      return std::nullopt;
    }
  }

  Source& source_;
  ArticleSink& sink_;
  const Dialect* dialect_ = nullptr;  // once the root element is known
  std::vector<XmlElement> open_;      // from the root on
  std::size_t item_depth_ = 0;        // how many are open in an item's element; 0 outside
  std::size_t number_ = 0;            // of items
  std::size_t item_bytes_ = 0;
  std::size_t around_bytes_ = 0;
  std::string fault_;  // of the item
};

}  // namespace

void read_xml(Source& source, ArticleSink& sink) {
  ItemReader reader(source, sink);
  parse_xml(source.stream, reader);
}

}  // namespace kliping
