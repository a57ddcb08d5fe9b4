// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/loose_emphasis.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/text/ascii.h"

namespace kliping {
namespace {

/// Longer runs are rules or hide a word.
constexpr std::size_t longest_mark = 6;

/// Marks of one kind side by side.
struct Run {
  std::size_t begin;
  std::size_t end;
  std::size_t kind;  // how many asterisks; 0 for `~~`
  bool blank_before;
  bool blank_after;
  bool in_word;  // a letter or digit before it
  bool escaped;  // a backslash is its first character
  bool is_mark = false;
};

constexpr std::string_view no_break_space = "\u00A0";

bool begins_blank(std::string_view text) {
  return text.empty() || text.front() == ' ' || text.front() == '\t' ||
         text.starts_with(no_break_space);
}

bool ends_blank(std::string_view text) {
  return text.empty() || text.back() == ' ' || text.back() == '\t' ||
         text.ends_with(no_break_space);
}

bool is_letter_or_digit(char c) { return ascii::is_letter(c) || ascii::is_digit(c); }

Run make_run(std::string_view line, std::size_t begin, std::size_t end, std::size_t kind) {
  const std::string_view before = line.substr(0, begin);
  return {begin,
          end,
          kind,
          ends_blank(before),
          begins_blank(line.substr(end)),
          !before.empty() && is_letter_or_digit(before.back()),
          line[begin] == '\\'};
}

/// Runs that can be marks. What is behind a backslash is none; but programs
/// write `**[kata\]\**`, so that several asterisks there can be one.
std::vector<Run> find_runs(std::string_view line) {
  std::vector<Run> runs;
  std::size_t at = 0;
  while ((at = line.find_first_of("\\*~", at)) != std::string_view::npos) {
    const bool is_escaped = line[at] == '\\' && line.substr(at + 1, 1) != "*";
    const std::size_t begin = line[at] == '\\' ? at + 1 : at;
    const std::size_t end =
        is_escaped ? begin + 1 : std::min(line.find_first_not_of(line[begin], begin), line.size());
    const std::size_t size = end - begin;
    const bool is_star = !is_escaped && line[begin] == '*';
    if (is_star && size <= longest_mark && (begin == at || size > 1)) {
      runs.push_back(make_run(line, at, end, size));
    } else if (line[at] == '~' && size == 2) {
      runs.push_back(make_run(line, at, end, 0));
    }
    at = end;
  }
  return runs;
}

/// Finds out which runs are marks.
class Pairing {
 public:
  explicit Pairing(std::string_view line) : runs_(find_runs(line)) {}

  const std::vector<Run>& pair() {
    for (Run& run : runs_) take(run);
    for (Run& run : runs_) run.is_mark = run.is_mark || has_lost_its_fellow(run);
    return runs_;
  }

 private:
  void take(Run& run) {
    if (run.escaped && open_[run.kind] == nullptr && open_[run.kind - 1] != nullptr) {
      // Only the first asterisk is meant to be printed, as in `*a\**`.
      run.begin += 2;
      --run.kind;
    }
    Run*& open = open_[run.kind];
    if (open != nullptr) {
      open->is_mark = run.is_mark = true;
      open = nullptr;
    } else if (run.kind == 3 && open_[1] != nullptr && open_[2] != nullptr) {
      // The end of `**satu *dua***`.
      open_[1]->is_mark = open_[2]->is_mark = run.is_mark = true;
      open_[1] = open_[2] = nullptr;
    } else if (opens(run)) {
      open = &run;
    }
  }

  /// Several asterisks at the edge of a word that they do not end are a mark
  /// even alone.
  static bool has_lost_its_fellow(const Run& run) {
    if (run.kind == 1 || run.in_word) return false;
    return run.escaped ? run.blank_before && run.blank_after : run.blank_before || run.blank_after;
  }

  static bool opens(const Run& run) {
    return !run.in_word && !run.escaped &&
           (!run.blank_after || (run.kind != 1 && run.blank_before));
  }

  std::vector<Run> runs_;
  std::array<Run*, longest_mark + 1> open_{};  // by kind
};

}  // namespace

std::string without_emphasis(std::string_view line) {
  Pairing pairing(line);
  std::string text;
  std::size_t kept = 0;
  for (const Run& run : pairing.pair()) {
    if (!run.is_mark) continue;
    text += line.substr(kept, run.begin - kept);
    kept = run.end;
  }
  return text.append(line.substr(kept));
}

}  // namespace kliping
