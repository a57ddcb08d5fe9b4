// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/readers/html/html_tree.h"

namespace kliping {

/// A line of text as a page shows it: a paragraph, or a part of one up to a
/// line break, an item of a list, a heading, a cell of a table.
struct PageLine {
  std::string text;              ///< white space squeezed; never empty
  std::size_t letters = 0;       ///< bytes that are no blanks
  std::size_t link_letters = 0;  ///< those of them that stand in links
  const GumboNode* block;        ///< the innermost element that is no part of a line

  /// Bytes of running text: what stands in short lines or in lines that are
  /// mostly links is none.
  [[nodiscard]] std::size_t prose() const {
    constexpr std::size_t shortest_prose = 40;
    const bool counts = letters >= shortest_prose && link_letters * 2 < letters;
    return counts ? letters - link_letters : 0;
  }
};

/// The lines of a page in their order, and which of them stand in which
/// element.
class PageLines {
 public:
  /// Which lines: from `begin` to before `end`.
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// The lines in `root`, without what is in elements that `is_skipped` names
  /// or that show no text (scripts, pictures, controls, navigation).
  PageLines(const GumboNode& root,
            const std::function<bool(const GumboNode&)>& is_skipped = nothing);

  [[nodiscard]] const std::vector<PageLine>& lines() const { return lines_; }

  /// The lines in a block element; none in anything else.
  [[nodiscard]] Range range_of(const GumboNode& block) const;

 private:
  static bool nothing(const GumboNode& /*node*/) { return false; }

  void append(std::string_view characters);
  void end_line();
  void enter_block(const GumboNode& node);
  void leave_block(const GumboNode& node);

  std::vector<PageLine> lines_;
  std::unordered_map<const GumboNode*, Range> ranges_;
  std::vector<const GumboNode*> blocks_;  // that stand open during the walk
  std::string text_;                      // of the line that stands open
  PageLine line_{};
  std::size_t open_links_ = 0;
};

/// The text of markup that stands where text should, such as `Harga
/// &quot;naik&quot;` or `<p>Hujan.</p>`: its lines, parted by line breaks. What
/// cannot be read as markup is given back as it is.
[[nodiscard]] std::string text_of_markup(const std::string& markup);

}  // namespace kliping
