// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// The day in a file's name, as sites made of files and programs that fetch
/// feeds name them: `2025-02-27-hujan.md`, `xml.2025.02.27.081500.md`. Of a path
/// only the last part counts, since directories are often named by the day on
/// which the files were fetched. As `2025-02-27`; empty where there is none.
[[nodiscard]] std::string date_in_file_name(std::string_view path);

}  // namespace kliping
