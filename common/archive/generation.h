// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// What the directory of a generation says of itself:
///
///   gen-000012/kliping-generation     marker: it is kliping's, and may be deleted
///   gen-000012/kliping-unfinished     it was never published
///   gen-000012.deleted/               it is on its way out; no reader can find it
///
/// None of these functions changes anything or throws: a directory that
/// cannot be looked into counts as somebody else's.
namespace kliping::generation {

inline constexpr std::string_view marker = "kliping-generation";
inline constexpr std::string_view unfinished = "kliping-unfinished";
inline constexpr std::string_view deleted_suffix = ".deleted";

/// The highest number, so that the next is always one too.
inline constexpr unsigned last_number = 999'999'999;

/// The name of the generation with that number: `gen-000012`.
[[nodiscard]] std::string name_of(unsigned number);

/// The number in such a name; 0 where it is none.
[[nodiscard]] unsigned number_of(std::string_view name);

/// Whether it is a directory, not a link to one, with the marker.
[[nodiscard]] bool is_marked(const std::filesystem::path& directory);

/// Whether it is a directory, not a link to one, without the marker, that holds
/// nothing but what is written before the marker: what a crash leaves while
/// a generation is made, or when all but the last of it is deleted.
[[nodiscard]] bool is_husk(const std::filesystem::path& directory);

/// Whether it says that it was never published.
[[nodiscard]] bool is_unfinished(const std::filesystem::path& directory);

}  // namespace kliping::generation
