// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/advice.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "common/text/utf8.h"
#include "searcher/app/text_output.h"

namespace kliping::app {
namespace {

using Part = Absence::Part;
using Lines = std::vector<std::string>;

std::string articles(std::size_t count) {
  return fmt::format("{} article{}", count, count == 1 ? "" : "s");
}

/// `alone: banjir 12, bogor 4, lonsgor 0`; of many parts only those that no
/// article has: `in no article: lonsgor`. Empty where there is nothing to tell.
std::string words_alone(const Absence& absence) {
  constexpr std::size_t most_parts = 6;
  Lines counted;
  Lines missing;
  for (const Part& part : absence.parts) {
    counted.push_back(fmt::format("{} {}", part.text, part.alone));
    if (part.alone == 0) missing.push_back(part.text);
  }
  if (absence.parts.size() <= most_parts) {
    return fmt::format("  alone: {}", fmt::join(counted, ", "));
  }
  return missing.empty() ? "" : fmt::format("  in no article: {}", fmt::join(missing, ", "));
}

/// Which part to leave out, where that helps: that without which most is found.
std::string best_omission(const Absence& absence) {
  const auto best = std::max_element(
      absence.parts.begin(), absence.parts.end(),
      [](const Part& one, const Part& other) { return one.without < other.without; });
  if (best->without == 0) return {};
  return fmt::format("  without {}: {}", best->text, articles(best->without));
}

/// How to find the values of a field, where the query has one that is in no
/// article. Outlets and languages are not named in other ways.
void point_at_values(const Absence& absence, Lines& lines) {
  for (const Part& part : absence.parts) {
    for (const Field field : {Field::author, Field::section, Field::place, Field::tag}) {
      const std::string_view name = spec_of(field).name;
      if (part.alone > 0 || !part.text.starts_with(fmt::format("{}:", name))) continue;
      lines.push_back(fmt::format(
          "  {0}: finds whole values; this shows what there is: --limit 0 --facet {0} '*'", name));
    }
  }
}

void explain_absence(const Absence& absence, Match match, Lines& lines) {
  point_at_values(absence, lines);
  // One part alone is the whole query.
  if (absence.parts.size() < 2) return;
  for (std::string& line : Lines{words_alone(absence), best_omission(absence)}) {
    if (!line.empty()) lines.push_back(std::move(line));
  }
  if (match == Match::all && absence.with_any > 0) {
    lines.push_back(fmt::format("  with --match any: {}", articles(absence.with_any)));
  }
}

/// The query, or of a very long one the beginning.
std::string shortened(std::string_view query) {
  constexpr std::size_t longest = 200;
  if (query.size() <= longest) return std::string(query);
  return std::string(utf8::truncate_graphemes(query, longest)) + "...";
}

/// ` among those of source=Kompas`; nothing where nothing is chosen.
std::string chosen(const std::vector<Selection>& selections) {
  Lines choices;
  for (const Selection& selection : selections) {
    for (const std::string& value : selection.values) {
      choices.push_back(fmt::format("{}={}", spec_of(selection.field).name, value));
    }
  }
  return choices.empty() ? "" : fmt::format(" among those of {}", fmt::join(choices, ", "));
}

/// That nothing matches, as far as is known.
std::string no_match(const Results& results, const SearchRequest& request) {
  if (results.exact || !request.options.timeout) {
    return fmt::format("no article matches {}{}", shortened(request.query),
                       chosen(request.options.selections));
  }
  return fmt::format("no article was found before the search stopped after {}",
                     in_words(*request.options.timeout));
}

/// That the time was up, where what is printed does not say so itself.
std::optional<std::string> incompleteness(const Results& results, const SearchRequest& request) {
  const bool is_said =
      request.format == Format::json || request.format == Format::text || results.total == 0;
  if (results.exact || is_said || !request.options.timeout) return std::nullopt;
  return fmt::format("this is of what was found before the search stopped after {}",
                     in_words(*request.options.timeout));
}

}  // namespace

std::vector<std::string> advice_on(const Answer& answer, const SearchRequest& request) {
  const Results& results = answer.results;
  Lines lines = answer.query ? answer.query->remarks() : Lines();
  if (const auto incomplete = incompleteness(results, request)) lines.push_back(*incomplete);
  if (results.total == 0 || results.corrected) lines.push_back(no_match(results, request));
  if (answer.absence) explain_absence(*answer.absence, request.match, lines);
  if (results.suggestion) lines.push_back(fmt::format("Did you mean: {}", *results.suggestion));
  if (results.corrected) lines.emplace_back("  shown is what this matches");
  return lines;
}

}  // namespace kliping::app
