// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/rejection_summary.h"

#include <algorithm>

#include "common/text/ascii.h"

namespace kliping::app {
namespace {

constexpr std::size_t most_kept = 1000;

/// Reasons that differ in more than quoted texts and numbers, as those of a
/// parser may, are not kept apart for ever.
constexpr std::size_t most_kinds = 1000;
constexpr const char* other_kinds = "other reasons";

bool is_number_part(char c) { return ascii::is_digit(c) || c == '.' || c == ','; }

bool is_word_part(char c) {
  return ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The length of the number at the beginning of `text`, without a full stop or
/// comma behind it; 0 where there is none, or a letter follows.
std::size_t number_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && is_number_part(text[length])) ++length;
  while (length > 0 && !ascii::is_digit(text[length - 1])) --length;
  const bool goes_on = length < text.size() && is_word_part(text[length]);
  return length > 0 && ascii::is_digit(text.front()) && !goes_on ? length : 0;
}

}  // namespace

std::string kind_of_reason(std::string_view reason) {
  std::string kind;
  for (std::size_t at = 0; at < reason.size();) {
    const std::size_t close = reason[at] == '`' ? reason.find('`', at + 1) : std::string_view::npos;
    if (close != std::string_view::npos) {
      kind += "`...`";
      at = close + 1;
      continue;
    }
    const bool within_word = at > 0 && is_word_part(reason[at - 1]);
    const std::size_t length = within_word ? 0 : number_length(reason.substr(at));
    kind += length > 0 ? 'N' : reason[at];
    at += std::max<std::size_t>(length, 1);
  }
  return kind;
}

void RejectionSummary::add(const Rejection& rejection) {
  ++count_;
  if (first_.size() < most_kept) first_.push_back(rejection);
  const std::string kind = kind_of_reason(rejection.reason);
  const bool is_new = counts_.size() >= most_kinds && !counts_.contains(kind);
  ++counts_[is_new ? other_kinds : kind];
}

std::vector<ReasonCount> RejectionSummary::most_frequent(std::size_t most) const {
  std::vector<ReasonCount> reasons;
  for (const auto& [reason, count] : counts_) reasons.push_back({reason, count});
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const auto& a, const auto& b) { return a.count > b.count; });
  reasons.resize(std::min(reasons.size(), most));
  return reasons;
}

}  // namespace kliping::app
