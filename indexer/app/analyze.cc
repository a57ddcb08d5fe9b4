// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <iostream>
#include <string>

#include "common/program/options.h"
#include "common/text/analyzer.h"
#include "indexer/app/commands.h"

namespace kliping::app {
namespace {

void print_words(std::string_view text, Analyzer& analyzer) {
  analyzer.for_each(text, [](const AnalyzedToken& word) {
    std::cout << word.token.form << '\t' << fmt::format("{}", fmt::join(word.stems, ",")) << '\n';
  });
}

}  // namespace

program::ExitCode run_analyze(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index analyze",
      .section = "analyze",
      .usage = "[TEXT...]",
      .summary = "Prints each word of the text as the index knows it: its surface form, a tab,\n"
                 "and its stems, joined by commas. Reads standard input without a text.",
      .examples = "  kliping-index analyze 'Pertemuan ini bertujuan meningkatkan hubungan'\n",
  });
  options.collect_positional("text");
  if (!options.parse(arguments)) return program::ExitCode::ok;
  Analyzer analyzer;
  const auto texts = options.list("text");
  for (const std::string& text : texts) print_words(text, analyzer);
  if (texts.empty()) {
    for (std::string line; std::getline(std::cin, line);) print_words(line, analyzer);
  }
  return program::ExitCode::ok;
}

}  // namespace kliping::app
