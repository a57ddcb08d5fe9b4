// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/readers/line_queue.h"
#include "indexer/readers/raw_fields.h"
#include "indexer/readers/table_row.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

constexpr std::array<char, 5> delimiters{',', ';', '\t', '~', '|'};

/// More lines than any article has; a row of more has lost a quotation mark.
constexpr std::size_t most_lines_of_row = 10'000;

bool is_text(const FieldNames::Meaning& meaning) {
  return meaning.member == FieldNames::Member(&RawArticle::title) ||
         meaning.member == FieldNames::Member(&RawArticle::body);
}

/// How a line is understood as the head of a table.
struct Head {
  char delimiter = ',';
  std::vector<std::string> columns;
  std::size_t known = 0;  // of the columns' names
  bool has_text = false;  // whether a title or a body is among them

  /// A line of which nothing is known is best parted into many columns.
  [[nodiscard]] auto rank() const { return std::tuple(has_text, known, columns.size()); }
};

Head read_head(std::string_view line, char delimiter, const FieldNames& names) {
  Head head{delimiter, {}, 0, false};
  TableRow row(delimiter);
  if (row.add_line(line) != TableRow::State::complete) return head;
  for (const std::string& column : row.fields()) {
    head.columns.emplace_back(trim(column));
    const FieldNames::Meaning* const meaning = names.find(head.columns.back());
    if (meaning == nullptr) continue;
    ++head.known;
    head.has_text = head.has_text || is_text(*meaning);
  }
  return head;
}

/// The head that knows most of its names; of equal ones, that of the delimiter
/// which is usual.
Head best_head(std::string_view line, const FieldNames& names) {
  Head best;
  for (const char delimiter : delimiters) {
    Head head = read_head(line, delimiter, names);
    if (head.rank() > best.rank()) best = std::move(head);
  }
  return best;
}

/// The delimiter of the line `sep=;`, with which spreadsheets begin.
std::optional<char> stated_delimiter(std::string_view line) {
  constexpr std::string_view statement = "sep=";
  if (line.size() != statement.size() + 1 || !line.starts_with(statement)) return std::nullopt;
  return line.back();
}

class Reader {
 public:
  Reader(Source& source, ArticleSink& sink)
      : source_(source),
        sink_(sink),
        lines_(source.stream, source.max_article_bytes),
        head_(find_head()),
        row_(head_.delimiter) {}

  void read() {
    while (lines_.next()) {
      lines_.mark();
      if (trim(lines_.line()).empty()) continue;
      first_line_ = lines_.number();
      row_.clear();
      if (std::string fault = read_row(); !fault.empty()) reject_first_line(std::move(fault));
    }
  }

 private:
  Head find_head() {
    std::optional<char> stated;
    while (lines_.next()) {
      lines_.mark();
      const std::string_view line = trim(lines_.line());
      if (line.empty()) continue;
      if (!stated) {
        stated = stated_delimiter(line);
        if (stated) continue;
      }
      Head head = stated ? read_head(lines_.line(), *stated, source_.names)
                         : best_head(lines_.line(), source_.names);
      if (!head.has_text) throw no_text(head);
      return head;
    }
    throw Unreadable("the file is empty");
  }

  static Unreadable no_text(const Head& head) {
    constexpr std::size_t most_listed = 300;
    const std::string listed = utf8::printable(fmt::format("{}", fmt::join(head.columns, ", ")));
    return Unreadable(
        fmt::format("no column is known to be a title or a body: the first line must name the "
                    "columns; say which is which as in --map body=NAME (columns: {})",
                    utf8::truncate(listed, most_listed)));
  }

  /// Reads the row that begins with the line at hand and hands it on. Returns
  /// what is wrong with it, empty where nothing is.
  std::string read_row() {
    while (true) {
      last_line_ = lines_.number();
      if (lines_.too_long() || lines_.kept_bytes() > source_.max_article_bytes) {
        return "the row is " + larger_than(source_.max_article_bytes);
      }
      switch (row_.add_line(lines_.line())) {
        case TableRow::State::complete:
          return hand_on();
        case TableRow::State::broken:
          return last_line_ == first_line_
                     ? "a quotation mark inside a field is not doubled"
                     : "a quotation mark is not closed, or one inside a field is not doubled";
        case TableRow::State::open:
          break;
      }
      if (last_line_ - first_line_ >= most_lines_of_row || !lines_.next()) {
        return "a quotation mark is not closed";
      }
    }
  }

  /// Hands on a row that is complete, or rejects it as a whole. Returns why its
  /// end cannot be trusted, empty where it can.
  std::string hand_on() {
    const std::span<const std::string> fields = without_empty_surplus();
    const std::size_t columns = head_.columns.size();
    if (fields.size() > columns || (follows_fault_ && fields.size() < columns)) {
      return fmt::format("the row has {} columns, the first line of the table names {}",
                         fields.size(), columns);
    }
    follows_fault_ = false;
    if (const auto column = column_not_utf8(fields)) {
      sink_.reject({place(), fmt::format("column {} is not valid UTF-8: convert the file, as in "
                                         "iconv -f WINDOWS-1252 -t UTF-8",
                                         *column)});
      return {};
    }
    RawFields article(source_.names);
    for (std::size_t column = 0; column < fields.size(); ++column) {
      article.offer(head_.columns[column], fields[column]);
    }
    accept_one(std::move(article.article()), place(), sink_);
    return {};
  }

  /// Many programs end each row with a delimiter, but not the first line.
  [[nodiscard]] std::span<const std::string> without_empty_surplus() const {
    std::span<const std::string> fields = row_.fields();
    while (fields.size() > head_.columns.size() && trim(fields.back()).empty()) {
      fields = fields.first(fields.size() - 1);
    }
    return fields;
  }

  /// 1 for the first column; nothing where all of them are valid.
  static std::optional<std::size_t> column_not_utf8(std::span<const std::string> fields) {
    for (std::size_t column = 0; column < fields.size(); ++column) {
      if (utf8::first_invalid(fields[column])) return column + 1;
    }
    return std::nullopt;
  }

  /// Goes on behind the first line of the row, whatever has been read since.
  void reject_first_line(std::string fault) {
    follows_fault_ = true;
    if (!lines_.back_to_mark()) fault += fmt::format("; passed over as far as line {}", last_line_);
    sink_.reject({place(), std::move(fault)});
  }

  [[nodiscard]] std::string place() const {
    return fmt::format("{}:{}", source_.where, first_line_);
  }

  Source& source_;
  ArticleSink& sink_;
  LineQueue lines_;
  Head head_;
  TableRow row_;
  std::size_t first_line_ = 0;  // of the row
  std::size_t last_line_ = 0;   // as far as it has been read

  // Behind a row that could not be read its other lines may follow: what has
  // fewer columns than the table is taken for one of them, not for a row.
  bool follows_fault_ = false;
};

}  // namespace

void read_csv(Source& source, ArticleSink& sink) { Reader(source, sink).read(); }

bool begins_as_csv(std::string_view start) {
  static const FieldNames names;
  const std::string_view line = trim(start.substr(0, start.find('\n')));
  const Head head = best_head(line, names);
  return head.has_text && head.known >= 2;
}

}  // namespace kliping
