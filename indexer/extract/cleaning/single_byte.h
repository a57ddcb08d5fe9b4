// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Encodings of one byte a character. Pure; safe to call from any thread.
namespace kliping {

/// The character that `byte` stands for in Windows-1252; the five bytes that
/// this leaves open are control characters, as in HTML's rules.
[[nodiscard]] char32_t windows_1252(unsigned char byte);

/// The character that `byte` stands for in Mac OS Roman.
[[nodiscard]] char32_t mac_roman(unsigned char byte);

}  // namespace kliping
