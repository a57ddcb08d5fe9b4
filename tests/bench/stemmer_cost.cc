// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what the stemmer costs: how many words a second it finds the roots
// of, on one core and without remembering any, over the distinct words of the
// text on standard input in the order in which they first occur; how many MiB
// the lexicon's tables have; how many words that was. With --snowball it acts as `kliping-index
// analyze` would with Xapian's own Indonesian stemmer, for comparison.
#include <fmt/format.h>
#include <xapian.h>

#include <chrono>
#include <iostream>
#include <string>
#include <unordered_set>
#include <vector>

#include "common/lexicon/lexicon_data.h"
#include "common/text/stemmer.h"
#include "common/text/tokenise.h"

namespace {

std::vector<std::string> read_distinct_words() {
  std::unordered_set<std::string> seen;
  std::vector<std::string> words;
  kliping::Token token;
  for (std::string line; std::getline(std::cin, line);) {
    kliping::Tokenizer tokenizer(line);
    while (tokenizer.next(token)) {
      if (seen.insert(token.form).second) words.push_back(token.form);
    }
  }
  return words;
}

/// The best of several runs over all words: what others do on the machine
/// only ever slows it.
double words_a_second(const std::vector<std::string>& words) {
  using Clock = std::chrono::steady_clock;
  const auto stemmer = kliping::make_stemmer();
  std::vector<std::string> roots;
  double best = 0;
  for (int run = 0; run < 5; ++run) {
    const auto start = Clock::now();
    for (const std::string& word : words) stemmer->stem(word, roots);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    best = std::max(best, static_cast<double>(words.size()) / seconds);
  }
  return best;
}

double lexicon_mebibytes() {
  using namespace kliping::lexicon_data;
  std::size_t bytes = sizeof root_table + root_text.size() + licences.size_bytes() +
                      sizeof exception_table + exception_text.size() +
                      exception_answers.size_bytes();
  for (const std::string_view answer : exception_answers) bytes += answer.size();
  return static_cast<double>(bytes) / (1 << 20);
}

void stem_with_snowball() {
  const Xapian::Stem stem("indonesian");
  for (std::string word; std::getline(std::cin, word);) {
    std::cout << word << '\t' << stem(word) << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--snowball") {
    stem_with_snowball();
    return 0;
  }
  const auto words = read_distinct_words();
  std::cout << fmt::format("{:.2f} {:.2f} {}\n", words_a_second(words) / 1e6, lexicon_mebibytes(),
                           words.size());
  return 0;
}
