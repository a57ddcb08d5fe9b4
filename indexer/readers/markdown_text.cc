// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/markdown_text.h"

#include <cmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "common/text/ascii.h"
#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/readers/loose_emphasis.h"

namespace kliping {
namespace {

/// A text is parsed in pieces of this size, since cmark's tree may be a hundred
/// times as large as the text. Real articles are one piece.
constexpr std::size_t piece_bytes = std::size_t{256} << 10;

/// Programs wrap at 72 to 100 columns.
constexpr std::size_t longest_wrapped_line = 120;

struct NodeFreed {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IteratorFreed {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::string_view literal_of(cmark_node* node) {
  const char* const literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view() : literal;
}

/// HTML with spaces for its tags.
std::string without_tags(std::string_view html) {
  std::string text;
  while (!html.empty()) {
    const std::size_t begin = std::min(html.find('<'), html.size());
    text.append(html.substr(0, begin)).append(" ");
    const std::size_t end = html.find('>', begin);
    html.remove_prefix(end == std::string_view::npos ? html.size() : end + 1);
  }
  return text;
}

/// Comments, scripts and the like have no text; their first characters tell.
bool is_silent_html(std::string_view html) {
  return html.starts_with("<!") || html.starts_with("<?") || html.starts_with("<script") ||
         html.starts_with("<style");
}

/// Writes the text of cmark's tree, from one node to the next, so that nothing
/// recurs however deep it is.
class TextWriter {
 public:
  explicit TextWriter(std::string_view soft_break) : soft_break_(soft_break) {}

  std::string write(cmark_node* root) {
    const std::unique_ptr<cmark_iter, IteratorFreed> iterator(cmark_iter_new(root));
    cmark_event_type event = CMARK_EVENT_NONE;
    while ((event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE) {
      cmark_node* const node = cmark_iter_get_node(iterator.get());
      if (event == CMARK_EVENT_ENTER) enter(node);
      if (event == CMARK_EVENT_EXIT) leave(node);
    }
    return std::move(text_);
  }

 private:
  void enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_IMAGE:
        ++images_;
        break;
      case CMARK_NODE_ITEM:
        enter_item(node);
        break;
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE:
        add(literal_of(node));
        break;
      case CMARK_NODE_SOFTBREAK:
        add(soft_break_);
        break;
      case CMARK_NODE_LINEBREAK:
        end_line();
        break;
      case CMARK_NODE_HTML_INLINE:
        if (literal_of(node).starts_with("<br")) end_line();
        break;
      case CMARK_NODE_CODE_BLOCK:
        add_lines(literal_of(node));
        break;
      case CMARK_NODE_HTML_BLOCK:
        if (!is_silent_html(literal_of(node))) add_lines(without_tags(literal_of(node)));
        break;
      default:
        break;
    }
  }

  void leave(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_IMAGE) --images_;
    if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) end_line();
  }

  /// Numbers are said in the text, `1. Singapura`; bullets are not.
  void enter_item(cmark_node* item) {
    cmark_node* const list = cmark_node_parent(item);
    if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST) return;
    if (cmark_node_previous(item) == nullptr) number_ = cmark_node_get_list_start(list);
    add(fmt::format("{}. ", number_++));
  }

  /// What describes an image is not of the text.
  void add(std::string_view text) {
    if (images_ == 0) text_ += text;
  }

  void add_lines(std::string_view lines) {
    for (const std::string_view line : split(lines, '\n')) {
      add(line);
      end_line();
    }
  }

  /// Ends the line, without blanks at its ends; an empty one is dropped.
  void end_line() {
    if (images_ > 0) return;
    const std::string line(trim(std::string_view(text_).substr(line_begin_)));
    text_.replace(line_begin_, std::string::npos, line);
    if (!line.empty()) text_ += '\n';
    line_begin_ = text_.size();
  }

  std::string_view soft_break_;
  std::string text_;
  std::size_t line_begin_ = 0;  // in text_, of the line being written
  std::size_t images_ = 0;      // around the node
  int number_ = 0;              // of the next item of a list
};

std::string parse(std::string_view markdown, std::string_view soft_break) {
  const std::unique_ptr<cmark_node, NodeFreed> root(
      cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT));
  return TextWriter(soft_break).write(root.get());
}

bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

bool consists_of(std::string_view line, std::string_view characters) {
  return line.find_first_not_of(characters) == std::string_view::npos;
}

/// Rewrites Markdown so that cmark, which knows neither tables nor loose
/// emphasis, understands it as it is meant.
class Preparation {
 public:
  std::string prepare(std::string_view markdown) {
    for (const std::string_view line : split(markdown, '\n')) take(line);
    return std::move(prepared_);
  }

 private:
  void take(std::string_view line) {
    // Without its indentation no paragraph is taken for code.
    const std::string_view text = trim(line);
    if (is_fence(text)) in_code_ = !in_code_;
    if (in_code_ || is_fence(text)) {
      prepared_.append(line).append("\n");
    } else if (const auto cells = cells_of_row(text); !cells.empty()) {
      if (!is_rule_of_table(text)) add_row(cells);
    } else if (consists_of(text, "-=") && text.size() > 2) {
      prepared_ += "\n";  // a rule, or what marks the line above as a heading
    } else {
      add_line(line);
    }
  }

  void add_row(const std::vector<std::string_view>& cells) {
    std::string row;
    for (const std::string_view cell : cells) {
      if (!row.empty() && !cell.empty()) row += ", ";
      row += without_emphasis(cell);
    }
    prepared_.append("\n").append(row).append("\n\n");
  }

  /// Two blanks or a backslash at the end of a line keep the break behind it;
  /// where nothing follows, cmark would print the backslash.
  void add_line(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    std::string_view text = trim(line);
    const std::size_t last = text.find_last_not_of('\\') + 1;  // 0 where all are
    const bool breaks = (text.size() - last) % 2 == 1;
    if (breaks) text.remove_suffix(1);
    prepared_ += without_bullet(without_emphasis(text));
    prepared_ += breaks || line.ends_with("  ") ? "  \n" : "\n";
  }

  /// A bullet that programs wrote as a character of the text: `\- satu`.
  static std::string without_bullet(std::string text) {
    constexpr std::string_view bullet = "\\- ";
    return text.starts_with(bullet) ? text.substr(bullet.size()) : std::move(text);
  }

  std::string prepared_;
  bool in_code_ = false;
};

/// Where a piece of at most `piece_bytes` ends: behind an empty line if there
/// is one in its second half, else behind a line, else behind a character.
std::size_t end_of_piece(std::string_view text) {
  if (text.size() <= piece_bytes) return text.size();
  const std::string_view piece = utf8::truncate(text, piece_bytes);
  for (const std::string_view end : {"\n\n", "\n"}) {
    const std::size_t found = piece.rfind(end);
    if (found != std::string_view::npos && found > piece_bytes / 2) return found + end.size();
  }
  return piece.size();
}

bool was_wrapped(std::string_view markdown) {
  const auto lines = split(markdown, '\n');
  return std::all_of(lines.begin(), lines.end(), [](std::string_view line) {
    // Tables and addresses cannot be wrapped.
    const bool is_long = line.size() > longest_wrapped_line;
    return !is_long || line.starts_with('|') || line.find("://") != std::string_view::npos;
  });
}

}  // namespace

std::vector<std::string_view> cells_of_row(std::string_view line) {
  std::vector<std::string_view> cells;
  line = trim(line);
  if (line.size() < 2 || !line.starts_with('|') || !line.ends_with('|')) return cells;
  std::size_t begin = 1;
  for (std::size_t at = 1; at < line.size(); ++at) {
    if (line[at] == '\\') {
      ++at;
    } else if (line[at] == '|') {
      cells.push_back(trim(line.substr(begin, at - begin)));
      begin = at + 1;
    }
  }
  return cells;
}

bool is_rule_of_table(std::string_view line) {
  return line.starts_with('|') && line.find('-') != std::string_view::npos &&
         consists_of(line, "|-: \t\r");
}

std::string markdown_to_text(std::string_view markdown) {
  const std::string_view soft_break = was_wrapped(markdown) ? " " : "\n";
  const std::string prepared = Preparation().prepare(markdown);
  std::string text;
  for (std::string_view rest = prepared; !rest.empty();) {
    const std::size_t size = end_of_piece(rest);
    text += parse(rest.substr(0, size), soft_break);
    rest.remove_prefix(size);
  }
  return text;
}

std::string markdown_line_to_text(std::string_view line) {
  std::string text = markdown_to_text(line);
  return std::string(trim(text.substr(0, text.find('\n'))));
}

}  // namespace kliping
