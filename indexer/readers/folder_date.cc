// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/folder_date.h"

#include <algorithm>
#include <optional>

#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "indexer/extract/dates/publish_date.h"

namespace kliping {
namespace {

/// Takes the characters off the beginning of `text` of which `is_part` holds.
template <typename IsPart>
std::string_view take_while(std::string_view& text, IsPart is_part) {
  const auto* const end = std::find_if_not(text.begin(), text.end(), is_part);
  const std::string_view part = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(part.size());
  return part;
}

/// `27Feb2025`, with a time behind it at will.
std::optional<Date> with_named_month(std::string_view folder) {
  const std::string_view day = take_while(folder, ascii::is_digit);
  const std::string_view month = take_while(folder, ascii::is_letter);
  const std::string_view year = take_while(folder, ascii::is_digit);
  const bool is_whole = folder.empty() || folder.starts_with('-');
  if (!is_whole || month.empty() || year.size() != 4) return std::nullopt;
  return calendar::date_of(day, normalise(month), year);
}

}  // namespace

std::string date_in_folders(std::string_view folders) {
  // Addresses name days as directories do.
  if (const auto day = date_in_url(folders)) return to_string(*day);
  for (const std::string_view folder : split(folders, '/')) {
    if (const auto day = with_named_month(folder)) return to_string(*day);
  }
  return {};
}

}  // namespace kliping
