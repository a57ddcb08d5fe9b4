// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What `kliping-search --help` says around the list of options.
namespace kliping::app::help_text {

inline constexpr std::string_view usage = "--archive DIR [OPTION...] QUERY...";

inline constexpr std::string_view summary =
    "Searches archives of Indonesian news. All words of the query must match, in any\n"
    "of their forms (--match any: one of them; words such as yang and di never must).\n\n"
    "  \"exact words\"   ~\"in any form\"   banj*   =AS    phrases, beginnings, capitals\n"
    "  banjir -jakarta   a OR b   ( )   *               without, either, groups, all\n"
    "  a NEAR/5 b   sentence(a b)   atleast3(a)         near, together, often\n"
    "  source:NAME  publisher:  cited:  title:  section:  place:  author:\n"
    "  date:2025-02-27   date:2025-01-15..2025-02-28   since:7d   words:>800\n\n"
    "Indonesian names work too: judul: sumber: penerbit: dikutip: rubrik: tempat:\n"
    "tanggal: sejak: ATAU DAN BUKAN.";

inline constexpr std::string_view examples =
    "  kliping-search --archive ~/arsip '\"pembicaraan tingkat tinggi\" since:7d'\n"
    "  kliping-search --archive ~/2024 --archive ~/2025 --sort newest --full banjir\n"
    "  kliping-search --archive ~/arsip --facet source,month --limit 0 '*'\n"
    "  kliping-search --archive ~/arsip --select section=Ekonomi --recent 30d beras\n"
    "  kliping-search --archive ~/arsip --format csv --limit 1000 gempa > gempa.csv\n"
    "  kliping-search --archive ~/arsip --format json --timeout 2s 'gempa -simulasi'\n"
    "  kliping-search --archive ~/arsip --match any 'siapa menteri luar negeri Iran?'\n";

}  // namespace kliping::app::help_text
