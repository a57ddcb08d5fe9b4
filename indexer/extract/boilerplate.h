// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// Whether the line is no part of the article: a pointer to other articles,
/// an advertisement's place-holder, an image's address, a notice.
[[nodiscard]] bool is_boilerplate(std::string_view line);

/// The person that a byline such as `Penulis: Nama` or `Pewarta: Nama`
/// names; empty where the line is none. Bylines of editors count as
/// boilerplate, since editors did not write the article.
[[nodiscard]] std::string_view byline_author(std::string_view line);

/// A body without boilerplate: clean lines, parted by line breaks, and the
/// authors that its bylines named.
struct CleanBody {
  std::string text;
  std::vector<std::string> authors;
};

/// Drops boilerplate lines and bylines from a scraped body, place-holders
/// inside lines (`SCROLL TO CONTINUE WITH CONTENT`, `[Gambas:Video CNN]`) and
/// the initials of the desk at the end (`(kid/djm)`). White space is
/// squeezed; nothing else is changed.
[[nodiscard]] CleanBody clean_body(std::string_view scraped);

}  // namespace kliping
