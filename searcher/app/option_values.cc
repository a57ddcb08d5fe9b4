// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/option_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "common/text/date_spans.h"
#include "common/text/split.h"

namespace kliping::app {
namespace {

template <typename Value>
struct Choice {
  std::string_view name;
  Value value;
};

/// The value that `name` chooses. Throws Error that lists the choices.
template <typename Value, std::size_t Size>
Value choose(std::string_view option, const std::string& name,
             const std::array<Choice<Value>, Size>& choices) {
  std::vector<std::string_view> names;
  for (const auto& choice : choices) {
    if (choice.name == name) return choice.value;
    names.push_back(choice.name);
  }
  throw Error(ErrorCode::bad_usage, fmt::format("--{} cannot be `{}`", option, name),
              fmt::format("choose one of: {}", fmt::join(names, ", ")));
}

constexpr std::array<Choice<Sort>, 4> sorts{{{"relevance", Sort::relevance},
                                             {"newest", Sort::newest},
                                             {"oldest", Sort::oldest},
                                             {"outlet", Sort::outlet}}};
constexpr std::array<Choice<Match>, 2> matches{{{"all", Match::all}, {"any", Match::any}}};
constexpr std::array<Choice<Format>, 5> formats{{{"text", Format::text},
                                                 {"json", Format::json},
                                                 {"jsonl", Format::jsonl},
                                                 {"csv", Format::csv},
                                                 {"trec", Format::trec}}};
constexpr std::array<Choice<FacetOrder>, 2> facet_orders{
    {{"count", FacetOrder::count}, {"value", FacetOrder::value}}};
constexpr std::array<Choice<Spelling>, 3> spellings{
    {{"ignore", Spelling::ignore}, {"suggest", Spelling::suggest}, {"correct", Spelling::correct}}};
constexpr std::array<Choice<program::ColourChoice>, 3> colours{
    {{"auto", program::ColourChoice::automatic},
     {"always", program::ColourChoice::always},
     {"never", program::ColourChoice::never}}};

Error cannot_be(std::string_view option, std::string_view text, const std::string& hint) {
  return {ErrorCode::bad_usage, fmt::format("--{} cannot be `{}`", option, text), hint};
}

/// The field that can be counted, of that name.
Field facet_field(std::string_view name) {
  const auto field = find_field(trim(name));
  if (field && spec_of(*field).facet) return *field;
  std::vector<std::string_view> known;
  for (const FieldSpec& spec : fields) {
    if (spec.facet) known.push_back(spec.name);
  }
  throw Error(ErrorCode::bad_usage, fmt::format("there is no facet `{}`", name),
              fmt::format("facets are: {}", fmt::join(known, ", ")));
}

/// The number that all of `text` is, such as `2` or `1.5`.
std::optional<double> decimal(std::string_view text) {
  double number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

}  // namespace

Sort read_sort(const std::string& name) { return choose("sort", name, sorts); }
Match read_match(const std::string& name) { return choose("match", name, matches); }
Format read_format(const std::string& name) { return choose("format", name, formats); }
FacetOrder read_facet_order(const std::string& name) {
  return choose("facet-sort", name, facet_orders);
}
Spelling read_spelling(const std::string& name) { return choose("spelling", name, spellings); }
program::ColourChoice read_colour(const std::string& name) {
  return choose("color", name, colours);
}

// Boost would read -1 as a very large number.
std::size_t read_count(const std::string& option, const std::string& text) {
  const auto value = ascii::parse_number<std::size_t>(text);
  if (!value) throw cannot_be(option, text, "write a whole number, 0 or more");
  return *value;
}

Date read_day(const std::string& option, const std::string& text) {
  const auto day = calendar::parse_date(text);
  if (!day) throw cannot_be(option, text, "write a date as in 2025-02-27");
  return *day;
}

double read_half_life(const std::string& text, Date today) {
  const auto start = calendar::start_of_last(text, today);
  const auto days =
      start ? (std::chrono::sys_days(today) - std::chrono::sys_days(*start)).count() : 0;
  if (days <= 0) {
    throw cannot_be("recent", text,
                    "write after how long an article weighs half: 30d, 2w, 6m or 1y");
  }
  return static_cast<double>(days);
}

std::chrono::milliseconds read_timeout(const std::string& text) {
  constexpr double milliseconds_of_day = 24.0 * 60 * 60 * 1000;
  std::string_view number = text;
  double unit = 1000;
  if (number.ends_with("ms")) {
    unit = 1;
    number.remove_suffix(2);
  } else if (number.ends_with("s")) {
    number.remove_suffix(1);
  }
  const double time = decimal(number).value_or(0) * unit;
  if (time <= 0 || time > milliseconds_of_day) {
    throw cannot_be("timeout", text, "write a time as in 500ms, 2s or 1.5; leave it out for none");
  }
  return std::chrono::milliseconds(std::llround(std::ceil(time)));
}

std::vector<Field> read_facets(const std::vector<std::string>& lists) {
  std::vector<Field> facets;
  for (const std::string& list : lists) {
    for (const std::string_view name : split(list, ',')) {
      const Field field = facet_field(name);
      if (std::find(facets.begin(), facets.end(), field) == facets.end()) facets.push_back(field);
    }
  }
  return facets;
}

std::vector<Selection> read_selections(const std::vector<std::string>& texts) {
  std::vector<Selection> selections;
  for (const std::string& text : texts) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos) {
      throw cannot_be("select", text,
                      "write FIELD=VALUE, as in section=Ekonomi; section= means without one");
    }
    const Field field = facet_field(std::string_view(text).substr(0, sign));
    const auto known =
        std::find_if(selections.begin(), selections.end(),
                     [&](const Selection& selection) { return selection.field == field; });
    Selection& selection = known == selections.end() ? selections.emplace_back() : *known;
    selection.field = field;
    selection.values.push_back(text.substr(sign + 1));
  }
  return selections;
}

}  // namespace kliping::app
