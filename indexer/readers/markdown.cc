// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/markdown.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "indexer/readers/appended_summary.h"
#include "indexer/readers/file_name_date.h"
#include "indexer/readers/front_matter.h"
#include "indexer/readers/markdown_text.h"
#include "indexer/readers/plain_text.h"
#include "indexer/readers/raw_fields.h"

namespace kliping {
namespace {

using Lines = std::vector<std::string_view>;

/// Metadata further down belong to something else.
constexpr std::size_t most_lines_of_head = 40;

/// A name with its value, as in `Penulis: Rina`.
struct Statement {
  std::string name;
  std::string value;
};

/// A name without the picture in front of it: `🔗 Short URL`.
std::string_view without_picture(std::string_view name) {
  const auto is_plain = [](char c) { return ascii::is_letter(c) || ascii::is_digit(c); };
  return name.substr(
      static_cast<std::size_t>(std::find_if(name.begin(), name.end(), is_plain) - name.begin()));
}

std::optional<Statement> statement_of_row(std::string_view line) {
  const auto cells = cells_of_row(line);
  if (cells.size() != 2) return std::nullopt;
  return Statement{std::string(without_picture(cells[0])), markdown_line_to_text(cells[1])};
}

/// Of `Penulis: Rina`, `**Penulis:** Rina` or `- Penulis: Rina`.
std::optional<Statement> statement_of_line(std::string_view line) {
  constexpr std::size_t longest_name = 30;
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > longest_name) return std::nullopt;
  const std::string text = markdown_line_to_text(line);
  const std::size_t end = text.find(':');
  if (end == std::string::npos) return std::nullopt;
  return Statement{text.substr(0, end), std::string(trim(std::string_view(text).substr(end + 1)))};
}

/// A block of lines from `begin` on that each state something.
template <typename Parse>
std::vector<Statement> statements_at(const Lines& lines, std::size_t begin, Parse&& parse) {
  std::vector<Statement> statements;
  for (std::size_t at = begin; at < lines.size(); ++at) {
    std::optional<Statement> statement = parse(lines[at]);
    if (!statement) break;
    statements.push_back(std::move(*statement));
  }
  return statements;
}

/// Whether two names at least are known: one alone may be chance.
bool are_metadata(const std::vector<Statement>& statements, const FieldNames& names) {
  return std::count_if(statements.begin(), statements.end(), [&](const Statement& statement) {
           return names.find(statement.name) != nullptr;
         }) >= 2;
}

/// The text of a heading `# Judul`; nothing where the line is none.
std::optional<std::string> heading_of(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  if (marks == 0 || marks > 6 || marks == line.size() || line[marks] != ' ') return std::nullopt;
  return markdown_line_to_text(line);
}

class Reader {
 public:
  explicit Reader(const FieldNames& names) : fields_(names), names_(names) {}

  RawArticle read(std::string_view content) {
    content.remove_prefix(std::min(content.find_first_not_of(" \t\r\n"), content.size()));
    if (const auto matter = take_front_matter(content)) {
      for (const auto& [name, values] : *matter) offer(name, values);
    }
    lines_ = split(content, '\n');
    const std::size_t head = std::min(lines_.size(), most_lines_of_head);
    for (std::size_t at = 0; at < head;) at = read_head(at);
    return article();
  }

 private:
  void offer(const std::string& name, const std::vector<std::string>& values) {
    if (values.size() == 1) {
      fields_.offer(name, values.front());
    } else {
      fields_.offer(name, values);
    }
  }

  /// Takes what line `at` says of the article out of the text; returns the line
  /// to look at next.
  std::size_t read_head(std::size_t at) {
    const std::string_view line = trim(lines_[at]);
    if (heading_.empty() && !in_text_) {
      if (auto heading = heading_of(line)) {
        heading_ = std::move(*heading);
        heading_line_ = at;
        return at + 1;
      }
    }
    auto statements = statements_at(lines_, at, statement_of_row);
    if (statements.empty() && !in_text_) statements = statements_at(lines_, at, statement_of_line);
    if (are_metadata(statements, names_)) {
      take(at, statements);
      return at + statements.size();
    }
    // A summary of one paragraph may stand above the metadata.
    if (!line.empty()) in_text_ = true;
    return at + std::max<std::size_t>(statements.size(), 1);
  }

  void take(std::size_t at, const std::vector<Statement>& statements) {
    for (std::size_t number = 0; number < statements.size(); ++number) {
      const auto& [name, value] = statements[number];
      const bool is_known = names_.find(name) != nullptr;
      if (is_known) fields_.offer(name, value);
      // Of a table all is metadata; a line with an unknown name may be text.
      if (is_known || lines_[at + number].starts_with('|')) lines_[at + number] = {};
    }
  }

  RawArticle article() {
    RawArticle article = std::move(fields_.article());
    if (article.title.empty()) article.title = heading_;
    if (!heading_.empty() && normalise(article.title) == normalise(heading_)) {
      lines_[heading_line_] = {};
    }
    std::string text;
    for (const std::string_view line : lines_) text.append(line).append("\n");
    const std::string body = markdown_to_text(without_appended_summary(text));
    // Metadata may have a description, which counts as a body where there is no other.
    if (!trim(body).empty()) article.body = body;
    return article;
  }

  RawFields fields_;
  const FieldNames& names_;
  Lines lines_;
  std::string heading_;  // the first one above the text
  std::size_t heading_line_ = 0;
  bool in_text_ = false;
};

}  // namespace

void read_markdown(Source& source, ArticleSink& sink) {
  const std::string content = read_text(source);
  RawArticle article = Reader(source.names).read(content);
  if (article.date.empty()) article.date = date_in_file_name(source.where);
  accept_only(std::move(article), source, sink);
}

bool begins_as_markdown(std::string_view start) {
  static const FieldNames names;
  if (heading_of(start.substr(0, start.find('\n')))) return true;
  std::string_view rest = start;
  if (const auto matter = take_front_matter(rest)) {
    return std::any_of(matter->begin(), matter->end(), [](const NamedValues& values) {
      return names.find(values.name) != nullptr;
    });
  }
  return are_metadata(statements_at(split(start, '\n'), 0, statement_of_line), names);
}

}  // namespace kliping
