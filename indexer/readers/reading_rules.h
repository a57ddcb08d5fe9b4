// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// A hash of all source code and tables that decide what a file is read as:
/// readers, extraction, text and outlets. The build makes it. Where it is
/// another than when a file was read last, the file is read again.
extern const std::string_view reading_rules;

}  // namespace kliping
