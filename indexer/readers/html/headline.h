// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kliping {

/// A title without the names that sites set behind it: `Hujan Turun -
/// Kompas.com`, `Hujan Turun | Nasional | Republika`. What stands behind a
/// dash or a bar goes where it is an outlet or one of `names` (of the site,
/// of the section). A title that is nothing but such names stays as it is.
[[nodiscard]] std::string without_site_name(std::string_view title,
                                            std::span<const std::string> names);

/// The first of the lines that a page shows which is that headline or begins
/// with it, where metadata cut it short (`Hujan Turun di ...`), or with what
/// stands behind the name of a site (`Kabar: Hujan Turun`, `Kabar - Hujan
/// Turun`). The title itself where none is.
[[nodiscard]] std::string full_headline(const std::string& title,
                                        std::span<const std::string> shown);

}  // namespace kliping
