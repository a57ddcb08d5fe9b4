// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/stem_exceptions.h"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "common/text/split.h"
#include "common/text/tokenise.h"
#include "common/text/utf8.h"
#include "kliping/error.h"

namespace kliping {
namespace {

using Roots = StemExceptions::Roots;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view blanks = " \t";

/// A line of the text, for messages.
struct Line {
  std::string_view name;
  std::size_t number;
  std::string_view content;
};

Error fault(const Line& line, const std::string& message, const std::string& hint) {
  return Error(ErrorCode::bad_input, fmt::format("{}:{}: {}", line.name, line.number, message),
               hint);
}

/// The parts of a line between blanks, up to a comment.
std::vector<std::string_view> fields_of(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  std::vector<std::string_view> fields;
  while (true) {
    line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
    if (line.empty() || line.front() == '#') return fields;
    fields.push_back(line.substr(0, line.find_first_of(blanks)));
    line.remove_prefix(fields.back().size());
  }
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) tokens.push_back(token);
  return tokens;
}

/// Whether what stands beside a word belongs to it unseen, as the apostrophe
/// of ruku' does: inside a word it would not part it. `c++` and `-nya` are
/// more than the words `c` and `nya`.
bool does_not_count(std::string_view beside) {
  return tokens_of(fmt::format("a{}a", beside)).size() == 1;
}

/// The field as texts have it, both halves of a pair with a hyphen between;
/// nothing where it is anything but one word or a pair.
std::optional<std::string> word_of(std::string_view field) {
  const auto tokens = tokens_of(field);
  const bool is_pair = tokens.size() == 2 && tokens.back().hyphenated;
  if (tokens.size() != 1 && !is_pair) return std::nullopt;
  if (!does_not_count(field.substr(0, tokens.front().begin))) return std::nullopt;
  if (!does_not_count(field.substr(tokens.back().end))) return std::nullopt;
  return is_pair ? tokens.front().form + '-' + tokens.back().form : tokens.front().form;
}

std::string require_word(std::string_view field, const Line& line) {
  if (auto word = word_of(field)) return *std::move(word);
  throw fault(line, fmt::format("`{}` is not one word", utf8::printable(field)),
              "an entry is a word, a blank and its roots with blanks between; each is one word of "
              "letters and digits, or two joined by a hyphen");
}

struct Entry {
  std::string word;
  Roots roots;
};

/// The entry of a line; nothing where it has none.
std::optional<Entry> entry_of(const Line& line) {
  if (utf8::first_invalid(line.content)) {
    throw fault(line, "not valid UTF-8", "convert the file, as in iconv -f WINDOWS-1252 -t UTF-8");
  }
  const auto fields = fields_of(line.content);
  if (fields.empty()) return std::nullopt;
  Entry entry{require_word(fields.front(), line), {}};
  for (std::size_t at = 1; at < fields.size(); ++at) {
    std::string root = require_word(fields[at], line);
    const bool is_new =
        std::find(entry.roots.begin(), entry.roots.end(), root) == entry.roots.end();
    if (is_new) entry.roots.push_back(std::move(root));
  }
  if (entry.roots.empty()) {
    throw fault(line, fmt::format("no root is given for `{}`", entry.word),
                "write its root behind it; the word itself where it is its own root");
  }
  return entry;
}

Error damaged() {
  return Error(ErrorCode::failure, "the exceptions that an index was built with cannot be read",
               "the index is damaged: build it again with kliping-index build");
}

}  // namespace

StemExceptions StemExceptions::parse(std::string_view text, std::string_view name) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  StemExceptions exceptions;
  std::unordered_map<std::string, std::size_t> line_of;
  Line line{name, 0, {}};
  for (const std::string_view content : split(text, '\n')) {
    line = {name, line.number + 1, content};
    auto entry = entry_of(line);
    if (!entry) continue;
    const auto [earlier, is_new] = line_of.emplace(entry->word, line.number);
    if (is_new) {
      exceptions.roots_.emplace(std::move(entry->word), std::move(entry->roots));
    } else if (*exceptions.find(entry->word) != entry->roots) {
      throw fault(line,
                  fmt::format("`{}` has other roots in line {}", entry->word, earlier->second),
                  "keep one of the two lines, with all its roots");
    }
  }
  return exceptions;
}

StemExceptions StemExceptions::restore(std::string_view text) {
  StemExceptions exceptions;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    const std::size_t tab = line.find('\t');
    if (end == std::string_view::npos || tab == std::string_view::npos) throw damaged();
    const auto roots = split(line.substr(tab + 1), ' ');
    exceptions.roots_.try_emplace(std::string(line.substr(0, tab)), roots.begin(), roots.end());
    text.remove_prefix(end + 1);
  }
  return exceptions;
}

std::string StemExceptions::text() const {
  std::vector<std::string> lines;
  lines.reserve(size());
  for (const auto& [word, roots] : roots_) {
    lines.push_back(fmt::format("{}\t{}\n", word, fmt::join(roots, " ")));
  }
  std::sort(lines.begin(), lines.end());
  return fmt::format("{}", fmt::join(lines, ""));
}

std::string StemExceptions::hash() const {
  if (empty()) return "none";
  const std::string content = text();
  return fmt::format("{:016x}", XXH3_64bits(content.data(), content.size()));
}

std::string StemExceptions::summary() const {
  return empty() ? "none" : fmt::format("{} (hash {})", size(), hash());
}

const Roots* StemExceptions::look_up(std::string_view word) const {
  const auto found = roots_.find(word);
  return found == roots_.end() ? nullptr : &found->second;
}

}  // namespace kliping
