// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/wrap.h"

#include <algorithm>

#include "common/text/utf8.h"
#include "searcher/app/screen_text.h"

namespace kliping::app {
namespace {

using program::Screen;
using program::Style;

/// Part of a line in one style.
struct Piece {
  std::string text;
  bool match;
};

/// A word between blanks: its pieces, and how wide they are together.
struct PrintedWord {
  std::vector<Piece> pieces;
  std::size_t width = 0;
};

/// Splits text into words as the screen shows them, going on with the last
/// word of `words` where `text` does not begin with a blank.
void add_words(std::vector<PrintedWord>& words, std::string_view text, bool match,
               const Screen& screen) {
  const std::string clean = on_screen(text, screen);
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = std::min(clean.find(' ', begin), clean.size());
    if (end > begin) {
      const std::string part = clean.substr(begin, end - begin);
      words.back().width += utf8::display_width(part);
      words.back().pieces.push_back({part, match});
    }
    if (end == clean.size()) return;
    if (!words.back().pieces.empty()) words.emplace_back();
    begin = end + 1;
  }
}

std::vector<PrintedWord> words_of(const MarkedText& marked, const Screen& screen) {
  std::vector<PrintedWord> words(1);
  const std::string_view text = marked.text;
  std::size_t at = 0;
  for (const TextRange& range : marked.matches) {
    add_words(words, text.substr(at, range.begin - at), false, screen);
    add_words(words, text.substr(range.begin, range.end - range.begin), true, screen);
    at = range.end;
  }
  add_words(words, text.substr(at), false, screen);
  if (words.back().pieces.empty()) words.pop_back();
  return words;
}

/// A line of words, of which neighbours in one style are printed as one.
class Line {
 public:
  /// Whether there is room for one more word in `width` columns.
  [[nodiscard]] bool has_room(const PrintedWord& word, std::size_t width) const {
    return width_ + 1 + word.width <= width;
  }

  void add(const PrintedWord& word) {
    if (!pieces_.empty()) {
      append({" ", pieces_.back().match && word.pieces.front().match});
      ++width_;
    }
    for (const Piece& piece : word.pieces) append(piece);
    width_ += word.width;
  }

  [[nodiscard]] std::string print(const Screen& screen, const Style* plain) const {
    std::string out;
    for (const Piece& piece : pieces_) {
      const Style* const style = piece.match ? &match_style : plain;
      out += style == nullptr ? piece.text : styled(screen, *style, piece.text);
    }
    return out;
  }

 private:
  static constexpr Style match_style = Style::match;

  void append(const Piece& piece) {
    if (!pieces_.empty() && pieces_.back().match == piece.match) {
      pieces_.back().text += piece.text;
    } else {
      pieces_.push_back(piece);
    }
  }

  std::vector<Piece> pieces_;
  std::size_t width_ = 0;
};

}  // namespace

std::size_t text_columns(const Screen& screen) {
  constexpr std::size_t widest = 100;
  return std::min(screen.columns, widest);
}

std::vector<std::string> wrap(const MarkedText& marked, std::size_t width, const Screen& screen,
                              const Style* plain) {
  std::vector<Line> lines;
  for (const PrintedWord& word : words_of(marked, screen)) {
    if (lines.empty() || !lines.back().has_room(word, width)) lines.emplace_back();
    lines.back().add(word);
  }
  std::vector<std::string> printed;
  for (const Line& line : lines) printed.push_back(line.print(screen, plain));
  return printed;
}

std::string fit(std::string_view text, std::size_t width, const Screen& screen) {
  const std::string clean = on_screen(text, screen);
  const std::size_t full = utf8::display_width(clean);
  if (full <= width) return clean + std::string(width - full, ' ');
  const std::string_view omission = screen.unicode ? "\u2026" : "...";
  const std::size_t room = width - std::min(width, utf8::display_width(omission));
  std::string cut;
  std::size_t used = 0;
  for (std::size_t at = 0; at < clean.size();) {
    const std::size_t begin = at;
    utf8::next(clean, at);
    const std::string_view character = std::string_view(clean).substr(begin, at - begin);
    const std::size_t columns = utf8::display_width(character);
    if (used + columns > room) break;
    cut.append(character);
    used += columns;
  }
  return cut + std::string(omission) + std::string(room - used, ' ');
}

}  // namespace kliping::app
