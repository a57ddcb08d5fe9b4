// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/snippet.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "common/text/utf8.h"

namespace kliping {
namespace {

constexpr std::string_view omission = "\u2026";

/// The finds of a passage: how many different needles they are of, and how
/// many there are.
class Score {
 public:
  explicit Score(std::size_t needles) : finds_of_needle_(needles) {}

  void add(const Find& find) {
    if (finds_of_needle_[find.needle]++ == 0) ++different_;
    ++finds_;
  }
  void remove(const Find& find) {
    if (--finds_of_needle_[find.needle] == 0) --different_;
    --finds_;
  }

  [[nodiscard]] std::pair<std::size_t, std::size_t> value() const { return {different_, finds_}; }

 private:
  std::vector<std::size_t> finds_of_needle_;
  std::size_t different_ = 0;
  std::size_t finds_ = 0;
};

std::size_t count_needles(const std::vector<Find>& finds) {
  std::size_t count = 0;
  for (const Find& find : finds) count = std::max(count, find.needle + 1);
  return count;
}

/// The bytes from the first to the last find of the best passage: a window of
/// `max_bytes` slides from find to find.
TextRange best_passage(const std::vector<Find>& finds, std::size_t max_bytes) {
  TextRange best;
  Score score(count_needles(finds));
  auto highest = score.value();
  std::size_t last = 0;  // behind the window
  for (std::size_t first = 0; first < finds.size(); ++first) {
    const std::size_t limit = finds[first].range.begin + max_bytes;
    while (last < finds.size() && finds[last].range.end <= limit) score.add(finds[last++]);
    if (last == first) {
      ++last;  // a find that is longer than the passage
      continue;
    }
    if (score.value() > highest) {
      highest = score.value();
      best = {finds[first].range.begin, finds[last - 1].range.end};
    }
    score.remove(finds[first]);
  }
  return best;
}

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Where to begin so that `passage` is seen with a third of the room before
/// it: at the beginning of its sentence or line if that is near enough, else
/// at a word.
std::size_t begin_before(std::string_view body, TextRange passage, std::size_t max_bytes) {
  if (body.size() <= max_bytes) return 0;
  const std::size_t room = max_bytes - std::min(max_bytes, passage.end - passage.begin);
  const std::size_t earliest = passage.begin - std::min(passage.begin, room / 3);
  if (earliest == 0) return 0;
  const std::string_view before = body.substr(0, passage.begin);
  const std::size_t line = before.find_last_of('\n');
  const std::size_t sentence = before.rfind(". ");
  std::size_t start = 0;
  if (line != std::string_view::npos) start = line + 1;
  if (sentence != std::string_view::npos) start = std::max(start, sentence + 2);
  if (start >= earliest) return start;
  std::size_t word = earliest;
  while (word < passage.begin && !is_blank(body[word - 1])) ++word;
  return word;
}

/// Where to end: behind the last whole word within `max_bytes`, but not
/// before `passage_end`.
std::size_t end_after(std::string_view body, std::size_t begin, std::size_t passage_end,
                      std::size_t max_bytes) {
  if (body.size() - begin <= max_bytes) return body.size();
  const std::size_t limit = begin + utf8::truncate(body.substr(begin), max_bytes).size();
  std::size_t end = limit;
  while (end > passage_end && !is_blank(body[end])) --end;
  if (end <= begin) end = limit;  // one word longer than the snippet
  while (end > passage_end && is_blank(body[end - 1])) --end;
  return end;
}

}  // namespace

MarkedText mark_all(std::string_view text, const std::vector<Find>& finds) {
  MarkedText marked{std::string(text), {}};
  for (const Find& find : finds) {
    if (!marked.matches.empty() && find.range.begin < marked.matches.back().end) {
      marked.matches.back().end = std::max(marked.matches.back().end, find.range.end);
    } else {
      marked.matches.push_back(find.range);
    }
  }
  return marked;
}

MarkedText make_snippet(std::string_view body, const std::vector<Find>& finds,
                        std::size_t max_bytes) {
  const TextRange passage = best_passage(finds, max_bytes);
  const std::size_t begin = begin_before(body, passage, max_bytes);
  const std::size_t end = end_after(body, begin, passage.end, max_bytes);

  std::vector<Find> shown;
  for (const Find& find : finds) {
    if (find.range.begin >= begin && find.range.end <= end) {
      shown.push_back({{find.range.begin - begin, find.range.end - begin}, find.needle});
    }
  }
  MarkedText snippet = mark_all(body.substr(begin, end - begin), shown);
  std::replace_if(snippet.text.begin(), snippet.text.end(), is_blank, ' ');
  if (begin > 0) {
    snippet.text.insert(0, omission);
    for (TextRange& range : snippet.matches) {
      range.begin += omission.size();
      range.end += omission.size();
    }
  }
  if (end < body.size()) snippet.text += omission;
  return snippet;
}

}  // namespace kliping
