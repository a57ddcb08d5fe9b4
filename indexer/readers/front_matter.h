// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// What a text says of itself: a name with one value or several.
struct NamedValues {
  std::string name;
  std::vector<std::string> values;
};

/// The front matter of a text is what stands in front of it, between two lines
/// `---` as YAML or between two lines `+++` as TOML. Takes it off `text` and
/// returns its values in their order; nothing where there is none or where it
/// does not end within 64 KiB.
///
/// A value inside another has a name with dots, as in `source.url`; `name` at
/// the end of one does not count, so that `author: {name: Rina}` is an author.
/// References (`*alias`) are not followed. What is no YAML, such as a headline
/// with a colon that stands without quotation marks, is read line by line.
[[nodiscard]] std::optional<std::vector<NamedValues>> take_front_matter(std::string_view& text);

}  // namespace kliping
