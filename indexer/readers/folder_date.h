// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// The day that a path's directories name, on which an article was fetched or
/// filed: `2025/02/27`, `2025-02-27`, `20250227`, `27Feb2025-08:15`. As
/// `2025-02-27`; empty where they name none.
[[nodiscard]] std::string date_in_folders(std::string_view folders);

}  // namespace kliping
