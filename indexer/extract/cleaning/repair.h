// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `text` with the damage undone that scraping does to characters, where that
/// is certain: encodings mixed up (mojibake.h), characters of HTML that stand
/// for themselves (entities.h), tags of HTML (html_tags.h). Pure; safe to call
/// from any thread.
[[nodiscard]] std::string repaired(std::string_view text);

}  // namespace kliping
