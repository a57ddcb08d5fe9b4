// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/value_column.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "searcher/match/documents.h"

namespace kliping::match {
namespace {

/// Gives each content a number, in the order in which they come.
class ContentNumbers {
 public:
  std::uint32_t of(std::string content) {
    const auto [entry, is_new] = numbers_.try_emplace(std::move(content), next());
    if (is_new) contents_.push_back(&entry->first);
    return entry->second;
  }

  /// The contents in rising order, and the place of each number in it.
  std::pair<std::vector<std::string>, std::vector<std::uint32_t>> in_order() const {
    std::vector<std::uint32_t> numbers(contents_.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::sort(numbers.begin(), numbers.end(),
              [&](std::uint32_t a, std::uint32_t b) { return *contents_[a] < *contents_[b]; });
    std::vector<std::string> sorted;
    std::vector<std::uint32_t> places(contents_.size());
    for (const std::uint32_t number : numbers) {
      places[number] = static_cast<std::uint32_t>(sorted.size());
      sorted.push_back(*contents_[number]);
    }
    return {std::move(sorted), std::move(places)};
  }

 private:
  [[nodiscard]] std::uint32_t next() const { return static_cast<std::uint32_t>(contents_.size()); }

  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<const std::string*> contents_;  // the keys, by number
};

/// Calls `visit(document, content)` for each document that has a value in the
/// slot.
template <typename Visit>
void for_each_value(const Xapian::Database& database, Slot slot, Deadline& deadline,
                    Visit&& visit) {
  const Xapian::docid last = database.get_lastdocid();
  const auto number = static_cast<Xapian::valueno>(slot);
  const auto end = database.valuestream_end(number);
  for (auto value = database.valuestream_begin(number); value != end; ++value) {
    deadline.check();
    visit(checked(value.get_docid(), 0, last), *value);
  }
}

}  // namespace

std::string joined_contents(std::string first, const std::string& second) {
  if (first.empty()) return second;
  if (!second.empty()) first.append(1, value_separator).append(second);
  return first;
}

ValueColumn read_column(const Xapian::Database& database, std::span<const Slot> slots,
                        Deadline& deadline) {
  ValueColumn column;
  column.ordinals.resize(std::size_t{database.get_lastdocid()} + 1);
  ContentNumbers numbers;
  static_cast<void>(numbers.of(""));
  for_each_value(database, slots.front(), deadline,
                 [&](Xapian::docid document, std::string content) {
                   column.ordinals[document] = numbers.of(std::move(content));
                 });
  if (slots.size() > 1) {
    const auto first = numbers.in_order();
    for_each_value(database, slots.back(), deadline,
                   [&](Xapian::docid document, const std::string& content) {
                     std::uint32_t& ordinal = column.ordinals[document];
                     const std::string& known = first.first[first.second[ordinal]];
                     ordinal = numbers.of(joined_contents(known, content));
                   });
  }
  auto [contents, places] = numbers.in_order();
  for (std::uint32_t& ordinal : column.ordinals) ordinal = places[ordinal];
  column.contents = std::move(contents);
  return column;
}

}  // namespace kliping::match
