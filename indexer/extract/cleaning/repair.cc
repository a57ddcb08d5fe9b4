// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/repair.h"

#include "indexer/extract/cleaning/entities.h"
#include "indexer/extract/cleaning/html_tags.h"
#include "indexer/extract/cleaning/mojibake.h"

namespace kliping {

std::string repaired(std::string_view text) {
  return without_html_tags(with_entities_decoded(with_encoding_repaired(text)));
}

}  // namespace kliping
