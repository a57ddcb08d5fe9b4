// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kliping {

/// The outlets in which a scraped body says that it has appeared before:
/// `Artikel ini telah tayang di Kompas.com dengan judul ...`. By canonical
/// name, each once, in the order of the text. They are sources of the
/// article, wherever it is published.
[[nodiscard]] std::vector<std::string> origin_outlets(std::string_view scraped);

}  // namespace kliping
