// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/article_text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "indexer/readers/html/article_classes.h"
#include "indexer/readers/html/clutter.h"
#include "indexer/readers/html/page_lines.h"

namespace kliping {
namespace {

using Range = PageLines::Range;

/// Elements that are a paragraph: their text speaks for what holds them.
constexpr std::array<GumboTag, 8> paragraphs{GUMBO_TAG_P,   GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_LI,
                                             GUMBO_TAG_PRE, GUMBO_TAG_H2,         GUMBO_TAG_H3,
                                             GUMBO_TAG_H4,  GUMBO_TAG_DD};

/// An element called article text counts if it has this part of the running
/// text of the best one found by scoring: systems change what they call so.
constexpr double least_part_of_best = 0.4;

/// A neighbour of the best element belongs to the article from this part of
/// its score on.
constexpr double least_part_of_neighbour = 0.25;

/// One that stands beside the best element belongs to the article if it has
/// so much running text.
constexpr std::size_t least_prose_of_neighbour = 80;

bool is_paragraph(const GumboNode& node) {
  return std::find(paragraphs.begin(), paragraphs.end(), tag_of(node)) != paragraphs.end();
}

bool is_only_links(const PageLine& line) {
  const std::size_t share_in_five = line.link_letters * 5;
  return share_in_five >= line.letters * 4;
}

double score_of(const PageLine& line) {
  constexpr std::size_t letters_for_a_point = 100;
  if (line.prose() == 0) return 0;
  const auto commas = std::count(line.text.begin(), line.text.end(), ',');
  const std::size_t length = std::min<std::size_t>(line.prose() / letters_for_a_point, 3);
  return static_cast<double>(1 + static_cast<std::size_t>(commas) + length);
}

class Chooser {
 public:
  explicit Chooser(const GumboNode& page)
      : page_(page),
        clutter_(clutter_of(page)),
        page_lines_(page, [&](const GumboNode& node) { return clutter_.contains(&node); }) {}

  [[nodiscard]] ArticleText choose() {
    score_lines();
    const GumboNode* const scored = best_scored();
    const GumboNode* const called = best_called();
    const std::size_t scored_prose = scored == nullptr ? 0 : prose_in(range_of(*scored));
    const std::size_t called_prose = called == nullptr ? 0 : prose_in(range_of(*called));
    if (called_prose > 0 && static_cast<double>(called_prose) >=
                                least_part_of_best * static_cast<double>(scored_prose)) {
      return text_in(*called, {range_of(*called)});
    }
    if (scored == nullptr) return {};
    return text_in(*scored, with_neighbours(*scored));
  }

 private:
  [[nodiscard]] Range range_of(const GumboNode& node) const { return page_lines_.range_of(node); }

  void score_lines() {
    for (const PageLine& line : page_lines_.lines()) {
      const double score = score_of(line);
      if (score == 0) continue;
      // What stands right in a DIV or a cell may be many paragraphs, parted by
      // line breaks.
      const GumboNode* const owner = is_paragraph(*line.block) ? line.block->parent : line.block;
      scores_[owner] += score;
      if (owner != &page_) scores_[owner->parent] += score / 2;
    }
  }

  /// Null where no line of the page is running text.
  [[nodiscard]] const GumboNode* best_scored() const {
    const GumboNode* best = nullptr;
    double highest = 0;
    // In the order of the page, so that equal scores are decided always alike.
    walk(page_, [&](const GumboNode& node) {
      const auto found = scores_.find(&node);
      if (found == scores_.end()) return is_element(node) ? Step::inside : Step::behind;
      const double score = found->second * (1 - link_share(range_of(node)));
      if (score > highest) {
        highest = score;
        best = &node;
      }
      return Step::inside;
    });
    return best;
  }

  /// Of the elements called article text, that with the most running text;
  /// null where there is none.
  [[nodiscard]] const GumboNode* best_called() const {
    const GumboNode* best = nullptr;
    std::size_t most = 0;
    walk(page_, [&](const GumboNode& node) {
      if (!is_element(node)) return Step::behind;
      if (!is_called_article_text(node)) return Step::inside;
      const std::size_t prose = prose_in(range_of(node));
      if (prose > most) {
        most = prose;
        best = &node;
      }
      return Step::inside;
    });
    return best;
  }

  /// The ranges of the element and of those beside it that come near it.
  [[nodiscard]] std::vector<Range> with_neighbours(const GumboNode& best) const {
    if (&best == &page_) return {range_of(best)};
    const double least = scores_.at(&best) * least_part_of_neighbour;
    std::vector<Range> ranges;
    const GumboVector& children = children_of(*best.parent);
    for (unsigned i = 0; i < children.length; ++i) {
      const auto* const child = static_cast<const GumboNode*>(children.data[i]);
      const auto found = scores_.find(child);
      const bool comes_near = found != scores_.end() && found->second >= least;
      if (child == &best || comes_near || is_long_paragraph(*child)) {
        ranges.push_back(range_of(*child));
      }
    }
    return ranges;
  }

  [[nodiscard]] bool is_long_paragraph(const GumboNode& node) const {
    return is_element(node, GUMBO_TAG_P) && prose_in(range_of(node)) >= least_prose_of_neighbour;
  }

  [[nodiscard]] std::size_t prose_in(Range range) const {
    return sums_[range.end].prose - sums_[range.begin].prose;
  }

  [[nodiscard]] double link_share(Range range) const {
    const std::size_t letters = sums_[range.end].letters - sums_[range.begin].letters;
    const std::size_t links = sums_[range.end].links - sums_[range.begin].links;
    return letters == 0 ? 0 : static_cast<double>(links) / static_cast<double>(letters);
  }

  [[nodiscard]] ArticleText text_in(const GumboNode& element,
                                    const std::vector<Range>& ranges) const {
    ArticleText text;
    text.element = &element;
    std::size_t most_prose = 0;
    for (const Range range : ranges) {
      const std::size_t prose = prose_in(range);
      text.prose += prose;
      if (prose > most_prose) text.link_share = link_share(range);
      most_prose = std::max(most_prose, prose);
      for (std::size_t at = range.begin; at < range.end; ++at) {
        const PageLine& line = page_lines_.lines()[at];
        if (!is_only_links(line)) text.lines.push_back(line.text);
      }
    }
    return text;
  }

  /// What the lines before one hold together.
  struct Sums {
    std::size_t prose = 0;
    std::size_t letters = 0;
    std::size_t links = 0;
  };

  [[nodiscard]] std::vector<Sums> sums_of_lines() const {
    std::vector<Sums> sums(1);
    for (const PageLine& line : page_lines_.lines()) {
      const Sums& last = sums.back();
      sums.push_back(
          {last.prose + line.prose(), last.letters + line.letters, last.links + line.link_letters});
    }
    return sums;
  }

  const GumboNode& page_;
  std::unordered_set<const GumboNode*> clutter_;
  PageLines page_lines_;
  std::vector<Sums> sums_ = sums_of_lines();
  std::unordered_map<const GumboNode*, double> scores_;
};

}  // namespace

ArticleText article_text(const GumboNode& page) { return Chooser(page).choose(); }

}  // namespace kliping
