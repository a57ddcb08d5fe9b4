// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/snippet.h"

#include <algorithm>
#include <string>

#include "common/text/utf8.h"
#include "searcher/results/passages.h"
#include "searcher/results/sentence_begin.h"

namespace kliping {
namespace {

constexpr std::string_view omission = "\u2026";

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Where the word begins that has `position` in it, but not before `earliest`.
std::size_t word_begin(std::string_view body, std::size_t position, std::size_t earliest) {
  while (position > earliest && !is_blank(body[position - 1])) --position;
  return position;
}

/// Where to begin, not before `floor`, so that `passage` is seen behind some
/// words: at its sentence if that begins within half of the room, else at a
/// word within a third of it.
std::size_t begin_before(std::string_view body, TextRange passage, std::size_t floor,
                         std::size_t max_bytes) {
  const std::size_t room = max_bytes - std::min(max_bytes, passage.end - passage.begin);
  const auto back = [&](std::size_t bytes) {
    return passage.begin - std::min(passage.begin - floor, bytes);
  };
  const std::size_t reach = std::min(passage.begin - floor, room / 2);
  if (const auto sentence = sentence_begin(body, passage.begin, reach)) return *sentence;
  const std::size_t word = word_begin(body, passage.begin, back(room));
  std::size_t begin = back(room / 3);
  while (begin < word && begin > 0 && !is_blank(body[begin - 1])) ++begin;
  return std::min(begin, word);
}

/// Where to end: behind the last whole word within `max_bytes`, but not
/// before `passage_end`.
std::size_t end_after(std::string_view body, std::size_t begin, std::size_t passage_end,
                      std::size_t max_bytes) {
  if (body.size() - begin <= max_bytes) return body.size();
  const std::size_t limit =
      std::max(passage_end, begin + utf8::truncate_graphemes(body.substr(begin), max_bytes).size());
  std::size_t end = limit;
  while (end > passage_end && !is_blank(body[end])) --end;
  if (end <= begin) end = limit;  // one word longer than the snippet
  while (end > passage_end && is_blank(body[end - 1])) --end;
  return end;
}

/// Whether `text` ends as a sentence does, so that a mark of omission behind it
/// would look like a fault.
bool ends_whole(std::string_view text) {
  constexpr std::string_view ends = ".!?\"";
  return !text.empty() && ends.find(text.back()) != std::string_view::npos;
}

/// What of the body to show around `cores`, in the order of the text and not
/// overlapping. Two that touch become one.
std::vector<TextRange> widened(std::string_view body, const std::vector<TextRange>& cores,
                               std::size_t max_bytes) {
  std::vector<TextRange> shown;
  const std::size_t share = max_bytes / cores.size();
  for (const TextRange& core : cores) {
    const std::size_t floor = shown.empty() ? 0 : std::min(shown.back().end, core.begin);
    const std::size_t begin = begin_before(body, core, floor, share);
    const std::size_t end = end_after(body, begin, core.end, share);
    const auto gap = shown.empty() ? body.substr(0, begin)
                                   : body.substr(shown.back().end, begin - shown.back().end);
    if (!shown.empty() && std::all_of(gap.begin(), gap.end(), is_blank)) {
      shown.back().end = std::max(shown.back().end, end);
    } else {
      shown.push_back({begin, end});
    }
  }
  return shown;
}

/// Appends what `range` of the body shows.
void append(MarkedText& snippet, std::string_view body, TextRange range,
            const std::vector<Find>& finds) {
  std::vector<Find> shown;
  for (const Find& find : finds) {
    if (find.range.begin >= range.begin && find.range.end <= range.end) {
      shown.push_back(
          {{find.range.begin - range.begin, find.range.end - range.begin}, find.needle});
    }
  }
  const MarkedText part = mark_all(body.substr(range.begin, range.end - range.begin), shown);
  for (const TextRange& match : part.matches) {
    snippet.matches.push_back({match.begin + snippet.text.size(), match.end + snippet.text.size()});
  }
  snippet.text += part.text;
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
                        const std::vector<double>& weights, std::size_t max_bytes) {
  if (max_bytes == 0) return {};
  std::vector<TextRange> cores{{0, 0}};
  if (body.size() > max_bytes) {
    if (auto best = best_passages(finds, weights, max_bytes); !best.empty())
      cores = std::move(best);
  }
  const std::vector<TextRange> passages = widened(body, cores, max_bytes);
  MarkedText snippet;
  for (const TextRange& passage : passages) {
    if (!snippet.text.empty()) {
      snippet.text.append(" ").append(omission).append(" ");
    } else if (passage.begin > 0) {
      snippet.text = omission;
    }
    append(snippet, body, passage, finds);
  }
  if (passages.back().end < body.size()) {
    if (ends_whole(snippet.text)) snippet.text += ' ';
    snippet.text += omission;
  }
  std::replace_if(snippet.text.begin(), snippet.text.end(), is_blank, ' ');
  return snippet;
}

}  // namespace kliping
