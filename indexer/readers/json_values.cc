// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "common/text/split.h"
#include "indexer/readers/json_article.h"
#include "indexer/readers/json_scanner.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

constexpr std::size_t most_quoted = 60;

/// A value's buffer that has grown beyond this is given back.
constexpr std::size_t kept_bytes = std::size_t{1} << 20;

class Reader {
 public:
  Reader(Source& source, ArticleSink& sink) : source_(source), sink_(sink), parser_(source, sink) {}

  void read() {
    while (!source_.stream.at_end()) {
      const std::string_view part = source_.stream.available();
      take(part);
      source_.stream.skip(part.size());
    }
    end_file();
  }

 private:
  /// Where in the file a byte stands.
  enum class Where {
    between,  ///< values
    inside,   ///< a value
    lost,     ///< behind a value that was torn, where the next has not begun
    behind,   ///< the list of a wrapper
  };

  void take(std::string_view part) {
    while (!part.empty()) {
      std::size_t taken = 0;
      switch (where_) {
        case Where::between:
          taken = take_between(part);
          break;
        case Where::inside:
          taken = take_inside(part);
          break;
        case Where::lost:
          taken = take_lost(part);
          break;
        case Where::behind:
          if (scanner_.take(part, taken) != JsonScanner::State::inside) where_ = Where::between;
          break;
      }
      part.remove_prefix(taken);
    }
  }

  std::size_t take_between(std::string_view part) {
    const char c = part.front();
    const bool opens_array = c == '[' && number_ == 0 && !in_array_;
    if (opens_array) in_array_ = true;
    if ((c == '{' || c == '[') && !opens_array) {
      begin_value();
      return 0;
    }
    if (c == ']') end_list();
    column_ = c == '\n' ? 0 : column_ + 1;
    if (between_.size() < most_quoted) between_ += c;
    return 1;
  }

  /// Of the array, or of the list in a wrapper.
  void end_list() {
    if (in_wrapper_) {
      in_wrapper_ = false;
      where_ = Where::behind;
      scanner_.begin(wrapper_depth_);
    } else {
      in_array_ = false;
    }
  }

  void begin_value() {
    const std::size_t number = in_wrapper_ ? ++item_ : ++number_;
    if (is_junk(between_)) {
      sink_.reject({place(), "before this value: not JSON: " + quote(between_)});
    }
    if (number == 1 || between_.find('\n') != std::string::npos) value_column_ = column_;
    between_.clear();
    scanner_.begin();
    where_ = Where::inside;
  }

  std::size_t take_inside(std::string_view part) {
    // Not a byte more than shows that the value is too large.
    if (!too_large_) part = part.substr(0, source_.max_article_bytes - value_.size() + 1);
    std::size_t taken = 0;
    const JsonScanner::State state = scanner_.take(part, taken);
    if (!keep(part.substr(0, taken))) return taken;
    switch (state) {
      case JsonScanner::State::inside:
        break;
      case JsonScanner::State::complete:
        end_value();
        break;
      case JsonScanner::State::torn:
        reject_value("a string does not end in its line: a quotation mark is missing");
        where_ = Where::lost;
        at_line_start_ = false;
        break;
      case JsonScanner::State::followed:
        reject_value("not closed before the next object begins");
        begin_value();
        break;
    }
    return taken;
  }

  /// Adds to the value, as far as its size is allowed. False where the value
  /// turned out to be a wrapper, and its articles have been read thus far.
  bool keep(std::string_view part) {
    if (too_large_) return true;
    value_ += part;
    if (value_.size() <= source_.max_article_bytes) return true;
    if (!in_wrapper_ && unwrap()) return false;
    too_large_ = true;
    value_ = std::string();
    return true;
  }

  /// Reads what is in a list within the value as values of their own, where
  /// that may be.
  bool unwrap() {
    const auto list = scanner_.open_list();
    if (!list) return false;
    const std::string_view beginning = std::string_view(value_).substr(0, list->bytes_before);
    if (!parser_.may_wrap(beginning, list->depth)) return false;
    const std::string inner = value_.substr(list->bytes_before);
    value_ = std::string();
    in_wrapper_ = true;
    wrapper_depth_ = list->depth;
    item_ = 0;
    where_ = Where::between;
    take(inner);
    return true;
  }

  void end_value() {
    where_ = Where::between;
    if (too_large_) {
      sink_.reject({place(), larger_than(source_.max_article_bytes)});
    } else {
      parser_.read(value_, place());
    }
    forget_value();
  }

  void reject_value(std::string reason) {
    sink_.reject({place(), std::move(reason)});
    forget_value();
  }

  void forget_value() {
    value_.clear();
    if (value_.capacity() > kept_bytes) value_ = std::string();
    too_large_ = false;
  }

  /// Looks for an object at the beginning of a line that is indented no more
  /// than the one before: one within that would be.
  std::size_t take_lost(std::string_view part) {
    if (!at_line_start_) {
      const std::size_t end = part.find('\n');
      if (end == std::string_view::npos) return part.size();
      at_line_start_ = true;
      column_ = 0;
      return end + 1;
    }
    const char c = part.front();
    if (c == '{' && column_ <= value_column_) {
      begin_value();
      return 0;
    }
    at_line_start_ = c == ' ' || c == '\t' || c == '\n';
    column_ = c == '\n' ? 0 : column_ + 1;
    return 1;
  }

  void end_file() {
    if (where_ == Where::inside || where_ == Where::behind || in_wrapper_) {
      throw Unreadable(fmt::format(
          "the file ends inside value {}: a bracket or a quotation mark is not closed", number_));
    }
    if (is_junk(between_)) sink_.reject({source_.where, "not JSON: " + quote(between_)});
    if (in_array_ && where_ == Where::between) {
      throw Unreadable(
          fmt::format("the file ends before the array does, behind value {}", number_));
    }
  }

  /// Whether more stands between two values than what parts them in JSON.
  static bool is_junk(std::string_view text) {
    return text.find_first_not_of(" \t\r\n,[]") != std::string_view::npos;
  }

  static std::string quote(std::string_view text) { return fmt::format("`{}`", trim(text)); }

  [[nodiscard]] std::string place() const {
    const std::string value = fmt::format("{}, value {}", source_.where, number_);
    return in_wrapper_ ? fmt::format("{}, item {}", value, item_) : value;
  }

  Source& source_;
  ArticleSink& sink_;
  JsonArticleParser parser_;
  JsonScanner scanner_;
  Where where_ = Where::between;
  std::string value_;
  bool too_large_ = false;  // and so not in value_
  std::string between_;     // the beginning of what stands between two values

  std::size_t number_ = 0;  // of the value, outside wrappers
  std::size_t item_ = 0;    // of the value, in its wrapper
  bool in_array_ = false;   // around all values
  bool in_wrapper_ = false;
  std::size_t wrapper_depth_ = 0;

  std::size_t column_ = 0;        // in its line
  std::size_t value_column_ = 0;  // of the last value that began a line
  bool at_line_start_ = false;    // only blanks before
};

}  // namespace

void read_json_values(Source& source, ArticleSink& sink) { Reader(source, sink).read(); }

bool begins_as_json(std::string_view start) {
  return start.starts_with('{') || start.starts_with('[');
}

}  // namespace kliping
