// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_values.h"

#include <fmt/format.h>

#include "common/text/split.h"
#include "indexer/readers/json_article.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// Finds where JSON values begin and end by brackets and quotation marks
/// alone; whether they are JSON is the parser's affair. An array around all of
/// them does not count. Which bracket closes which is not looked at.
class Splitter {
 public:
  enum class Step { between, inside, complete };

  /// Takes one character and says where it stands: between values, inside one,
  /// or at the end of one.
  Step take(char c) {
    if (in_string_) return take_in_string(c);
    if (depth_ == 0) return take_outside(c);
    if (c == '"') in_string_ = true;
    if (c == '{' || c == '[') ++depth_;
    if (c == '}' || c == ']') --depth_;
    return depth_ == 0 ? Step::complete : Step::inside;
  }

 private:
  Step take_in_string(char c) {
    if (escaped_) {
      escaped_ = false;
    } else if (c == '\\') {
      escaped_ = true;
    } else if (c == '"') {
      in_string_ = false;
    }
    return Step::inside;
  }

  Step take_outside(char c) {
    const bool first = !started_;
    if (c != ' ' && c != '\t' && c != '\r' && c != '\n') started_ = true;
    if (c == '[' && first) return Step::between;
    if (c == '{' || c == '[') {
      depth_ = 1;
      return Step::inside;
    }
    return Step::between;
  }

  std::size_t depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
  bool started_ = false;
};

class Reader {
 public:
  Reader(Source& source, ArticleSink& sink) : source_(source), sink_(sink), parser_(source, sink) {}

  void read() {
    while (!source_.stream.at_end()) {
      const std::string_view part = source_.stream.available();
      for (const char c : part) take(c);
      source_.stream.skip(part.size());
    }
    if (inside_) {
      throw Unreadable(
          fmt::format("the file ends inside value {}: a bracket or a quotation mark "
                      "is not closed",
                      number_));
    }
    if (is_junk(between_)) sink_.reject({source_.where, "not JSON: " + quote(between_)});
  }

 private:
  void take(char c) {
    const Splitter::Step step = splitter_.take(c);
    if (step == Splitter::Step::between) {
      if (between_.size() < most_quoted) between_ += c;
      return;
    }
    if (!inside_) begin();
    if (value_.size() < source_.max_article_bytes) {
      value_ += c;
    } else {
      too_large_ = true;
    }
    if (step == Splitter::Step::complete) end();
  }

  void begin() {
    ++number_;
    if (is_junk(between_))
      sink_.reject({place(), "before this value: not JSON: " + quote(between_)});
    between_.clear();
    inside_ = true;
  }

  void end() {
    if (too_large_) {
      sink_.reject({place(), larger_than(source_.max_article_bytes)});
    } else {
      parser_.read(value_, place());
    }
    value_.clear();
    inside_ = too_large_ = false;
  }

  /// Whether more stands between two values than what parts them in JSON.
  static bool is_junk(std::string_view text) {
    return text.find_first_not_of(" \t\r\n,[]") != std::string_view::npos;
  }

  static std::string quote(std::string_view text) {
    return fmt::format("`{}`", trim(text.substr(0, most_quoted)));
  }

  [[nodiscard]] std::string place() const {
    return fmt::format("{}, value {}", source_.where, number_);
  }

  static constexpr std::size_t most_quoted = 60;

  Source& source_;
  ArticleSink& sink_;
  JsonArticleParser parser_;
  Splitter splitter_;
  std::string value_;
  std::string between_;  // the beginning of what stands between two values
  std::size_t number_ = 0;
  bool inside_ = false;
  bool too_large_ = false;
};

}  // namespace

void read_json_values(Source& source, ArticleSink& sink) { Reader(source, sink).read(); }

bool begins_as_json(std::string_view start) {
  return start.starts_with('{') || start.starts_with('[');
}

}  // namespace kliping
