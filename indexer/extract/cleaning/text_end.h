// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kliping {

/// Takes off the end of an article's text what desks and pages put there: the
/// initials of the desk, in groups of two to four small letters (`(kid/djm)`,
/// `(rca)`); a list of tags behind those (`(kid/djm) banjir jakarta`), with the
/// titles of the articles before and after (`Sebelumnya ... Selanjutnya ...`);
/// commas that joined empty lines.
void erase_text_end(std::string& text);

}  // namespace kliping
