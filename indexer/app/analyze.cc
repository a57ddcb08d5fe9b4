// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <functional>
#include <iostream>
#include <string>

#include "common/program/options.h"
#include "common/text/analyzer.h"
#include "indexer/app/commands.h"
#include "indexer/app/exceptions_option.h"
#include "indexer/app/explain.h"

namespace kliping::app {
namespace {

/// A word as one line shows it: a token, or the two of a hyphenated word.
struct Word {
  std::string first;
  std::string second;  // empty for one token
  std::vector<std::string> stems;

  [[nodiscard]] std::string form() const { return second.empty() ? first : first + '-' + second; }
};

using Print = std::function<void(const Word&)>;

void for_each_word(std::string_view text, Analyzer& analyzer, const Print& print) {
  Word word;
  analyzer.for_each(text, [&](const AnalyzedToken& token) {
    if (token.continues_word) {
      word.second = token.token.form;
      return;
    }
    if (!word.first.empty()) print(word);
    word = {token.token.form, "", token.stems};
  });
  if (!word.first.empty()) print(word);
}

void print_stems(const Word& word) {
  std::cout << word.form() << '\t' << fmt::format("{}", fmt::join(word.stems, ",")) << '\n';
}

void print_explanation(const Word& word, IndonesianStemmer& stemmer) {
  if (word.second.empty()) {
    explain_word(word.first, stemmer, std::cout);
  } else {
    explain_pair(word.first, word.second, stemmer, std::cout);
  }
}

}  // namespace

program::ExitCode run_analyze(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index analyze",
      .section = "analyze",
      .usage = "[--explain] [--exceptions FILE] [TEXT...]",
      .summary = "Prints each word of the text as the index knows it: its surface form, a tab,\n"
                 "and its stems, joined by commas. A hyphenated word that is one (`buku-buku`)\n"
                 "gets one line. Reads standard input without a text.\n\n" +
                 std::string(exceptions_help),
      .examples = "  kliping-index analyze 'Pertemuan ini bertujuan meningkatkan hubungan'\n"
                  "  kliping-index analyze --explain memberitakan\n"
                  "  kliping-index analyze --exceptions kata.txt --explain beruang\n",
  });
  options.add()("explain", "say why, and which analyses were considered, the likeliest first");
  add_exceptions(options, "try out the exceptions in FILE");
  options.collect_positional("text");
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const auto exceptions = exceptions_of(options).value_or(StemExceptions());
  Analyzer analyzer(exceptions);
  IndonesianStemmer stemmer(exceptions);
  const Print print = options.has("explain")
                          ? Print([&](const Word& word) { print_explanation(word, stemmer); })
                          : Print(print_stems);
  const auto texts = options.list("text");
  for (const std::string& text : texts) for_each_word(text, analyzer, print);
  if (texts.empty()) {
    for (std::string line; std::getline(std::cin, line);) for_each_word(line, analyzer, print);
  }
  return program::ExitCode::ok;
}

}  // namespace kliping::app
