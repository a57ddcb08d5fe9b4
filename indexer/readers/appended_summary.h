// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// A Markdown text without the summary that programs append to it, behind a
/// rule `---`: a section `Ringkasan` or `Rangkuman`, a paragraph that says that
/// it sums the news up, or the `null` that stands where none was made. The
/// outlet did not write it, so that it must not be found and quoted as the
/// article. Anything else behind a rule stays.
[[nodiscard]] std::string_view without_appended_summary(std::string_view markdown);

}  // namespace kliping
