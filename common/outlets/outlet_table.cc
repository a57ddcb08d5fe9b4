// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/outlets/outlet_table.h"

#include <algorithm>

#include "common/outlets/outlets_tsv.h"
#include "common/text/ascii.h"
#include "common/text/split.h"
#include "kliping/error.h"

namespace kliping {
namespace {

std::vector<Token> words_of(std::string_view text) {
  std::vector<Token> words;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) words.push_back(token);
  return words;
}

/// The first `count` words as a key of the table.
std::string key_of(std::span<const Token> words, std::size_t count) {
  std::string key;
  for (const Token& word : words.first(count)) {
    if (!key.empty()) key += ' ';
    key += word.form;
  }
  return key;
}

std::string key_of(std::string_view name) {
  const auto words = words_of(name);
  return key_of(words, words.size());
}

/// Whether `written` keeps the capitals that `spelling` asks for. An address
/// may be written without.
bool capitals_fit(std::string_view spelling, std::string_view written) {
  const bool small_letters = std::any_of(spelling.begin(), spelling.end(), ascii::is_small);
  if (!small_letters) return written == spelling;
  return !ascii::is_capital(spelling.front()) || !ascii::is_small(written.front()) ||
         written.find('.') != std::string_view::npos;
}

/// Whether no sentence ends inside `written`.
bool is_one_name(std::string_view written) {
  return written.find(". ") == std::string_view::npos &&
         written.find_first_of("\n!?") == std::string_view::npos;
}

std::string_view host_of(std::string_view url) {
  const std::size_t slash = url.find_first_of("/?#");
  if (slash != std::string_view::npos && url.substr(slash).starts_with("//")) {
    url.remove_prefix(slash + 2);
  }
  url = url.substr(0, url.find_first_of("/?#"));
  const std::size_t user = url.rfind('@');
  if (user != std::string_view::npos) url.remove_prefix(user + 1);
  return url.substr(0, url.find(':'));
}

}  // namespace

const OutletTable& OutletTable::instance() {
  static const OutletTable table(outlets_tsv);
  return table;
}

OutletTable::OutletTable(std::string_view tsv) {
  for (const std::string_view line : split(tsv, '\n')) {
    if (!line.empty() && line.front() != '#') add_line(line);
  }
}

void OutletTable::add_line(std::string_view line) {
  const auto columns = split(line, '\t');
  if (columns.size() != 4) {
    throw Error(ErrorCode::failure, "outlet table: not four columns: " + std::string(line));
  }
  const std::size_t outlet = outlets_.size();
  outlets_.push_back({std::string(columns[0]), std::string(columns[1]), std::string(columns[2])});
  for (std::string_view alias : split(columns[3], '|')) {
    AliasUse use = AliasUse::citation;
    if (alias.starts_with('?')) use = AliasUse::ordinary_word;
    if (alias.starts_with('=')) use = AliasUse::publisher;
    if (use != AliasUse::citation) alias.remove_prefix(1);
    add_alias(outlet, use, alias);
  }
  if (find(columns[0]) != &outlets_.back()) add_alias(outlet, AliasUse::publisher, columns[0]);
}

void OutletTable::add_alias(std::size_t outlet, AliasUse use, std::string_view spelling) {
  const auto words = words_of(spelling);
  if (words.empty()) {
    throw Error(ErrorCode::failure,
                "outlet table: " + outlets_[outlet].name + " has an alias without words");
  }
  std::size_t& most_words = most_words_[words.front().form];
  most_words = std::max(most_words, words.size());
  auto& same_words = aliases_[key_of(words, words.size())];
  if (!same_words.empty() && same_words.front().outlet != outlet) {
    throw Error(ErrorCode::failure, "outlet table: `" + std::string(spelling) + "` names both " +
                                        outlets_[same_words.front().outlet].name + " and " +
                                        outlets_[outlet].name);
  }
  same_words.push_back({outlet, use, std::string(spelling)});
}

const Outlet* OutletTable::find_key(const std::string& key) const {
  const auto found = aliases_.find(key);
  return found == aliases_.end() ? nullptr : &outlets_[found->second.front().outlet];
}

const Outlet* OutletTable::find(std::string_view name) const { return find_key(key_of(name)); }

const Outlet* OutletTable::find_by_url(std::string_view url) const {
  std::string_view host = host_of(url);
  while (host.find('.') != std::string_view::npos) {
    if (const Outlet* const outlet = find(host)) return outlet;
    host.remove_prefix(host.find('.') + 1);
  }
  return nullptr;
}

std::string OutletTable::canonical_name(std::string_view name) const {
  const Outlet* outlet = find(name);
  const bool looks_like_host =
      name.find('.') != std::string_view::npos && name.find(' ') == std::string_view::npos;
  if (outlet == nullptr && looks_like_host) outlet = find_by_url(name);
  return outlet == nullptr ? std::string(name) : outlet->name;
}

std::optional<OutletTable::Match> OutletTable::match_at(std::span<const Token> words,
                                                        std::string_view text) const {
  // Hardly any word of a text begins a name.
  const auto first = words.empty() ? most_words_.end() : most_words_.find(words.front().form);
  if (first == most_words_.end()) return std::nullopt;
  for (std::size_t count = std::min(first->second, words.size()); count > 0; --count) {
    const auto found = aliases_.find(key_of(words, count));
    if (found == aliases_.end()) continue;
    const std::size_t begin = words.front().begin;
    const std::string_view written = text.substr(begin, words[count - 1].end - begin);
    for (const Alias& alias : found->second) {
      if (alias.use == AliasUse::publisher || !capitals_fit(alias.spelling, written)) continue;
      if (!is_one_name(written) && written != alias.spelling) continue;
      return Match{&outlets_[alias.outlet], count, alias.use};
    }
  }
  return std::nullopt;
}

}  // namespace kliping
