// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/article.h"

#include <array>
#include <utility>

namespace kliping {
namespace {

constexpr std::array<std::pair<DateOrigin, std::string_view>, 5> origins{{
    {DateOrigin::none, "none"},
    {DateOrigin::metadata, "metadata"},
    {DateOrigin::url, "url"},
    {DateOrigin::text, "text"},
    {DateOrigin::fetched, "fetched"},
}};

constexpr std::array<std::pair<DateConfidence, std::string_view>, 4> confidences{{
    {DateConfidence::none, "none"},
    {DateConfidence::low, "low"},
    {DateConfidence::medium, "medium"},
    {DateConfidence::high, "high"},
}};

}  // namespace

std::string_view to_string(DateOrigin origin) {
  return origins[static_cast<std::size_t>(origin)].second;
}

DateOrigin parse_date_origin(std::string_view text) {
  for (const auto& [origin, name] : origins) {
    if (name == text) return origin;
  }
  return DateOrigin::none;
}

std::string_view to_string(DateConfidence confidence) {
  return confidences[static_cast<std::size_t>(confidence)].second;
}

DateConfidence parse_date_confidence(std::string_view text) {
  for (const auto& [confidence, name] : confidences) {
    if (name == text) return confidence;
  }
  return DateConfidence::none;
}

}  // namespace kliping
