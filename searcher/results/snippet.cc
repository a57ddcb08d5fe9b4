// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/snippet.h"

#include <algorithm>
#include <set>
#include <span>

#include "common/text/utf8.h"

namespace kliping {
namespace {

constexpr std::string_view omission = "\u2026";

/// The finds, from `first` on, that lie within `max_bytes` of its beginning.
std::span<const Find> finds_within(const std::vector<Find>& finds, std::size_t first,
                                   std::size_t max_bytes) {
  const std::size_t limit = finds[first].range.begin + max_bytes;
  std::size_t last = first;
  while (last < finds.size() && finds[last].range.end <= limit) ++last;
  return std::span(finds).subspan(first, last - first);
}

struct Score {
  std::size_t different = 0;  // needles
  std::size_t finds = 0;

  friend auto operator<=>(const Score&, const Score&) = default;
};

Score score_of(std::span<const Find> finds) {
  std::set<std::size_t> needles;
  for (const Find& find : finds) needles.insert(find.needle);
  return {needles.size(), finds.size()};
}

/// The bytes from the first to the last find of the best passage.
TextRange best_passage(const std::vector<Find>& finds, std::size_t max_bytes) {
  TextRange best;
  Score highest;
  for (std::size_t first = 0; first < finds.size(); ++first) {
    const auto inside = finds_within(finds, first, max_bytes);
    if (inside.empty()) continue;
    const Score score = score_of(inside);
    if (score > highest) {
      highest = score;
      best = {inside.front().range.begin, inside.back().range.end};
    }
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
