// SPDX-License-Identifier: GPL-3.0-or-later
//
// spelling ARCHIVE [--show]: prints how well words are corrected after those of
// an archive (searcher/suggest/). Standard input has words that are right, one
// a line, in the order in which they are to be tried. With --show also what
// went wrong. Three figures, of 500 words each:
//   * how many frequent words of the archive are found again after one edit at
//     random: a letter put in, left out or exchanged, or two swapped;
//   * how many right words that few articles have are taken for mistakes;
//   * how many right words that no article has are.
// And what a correction costs.
#include <fmt/format.h>

#include <chrono>
#include <iostream>
#include <random>
#include <string>
#include <unordered_set>
#include <vector>

#include "common/archive/archive.h"
#include "common/archive/index_metadata.h"
#include "common/archive/terms.h"
#include "searcher/suggest/word_correction.h"

namespace {

using namespace kliping;

constexpr std::size_t tried = 500;
constexpr std::size_t frequent = 100;  // articles that have the word, at least

bool is_plain(const std::string& word) {
  return word.size() >= 4 && word.size() <= 20 &&
         word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
}

std::vector<std::string> frequent_words(const Xapian::Database& database, std::mt19937& random) {
  std::vector<std::string> words;
  auto term = database.allterms_begin();
  term.skip_to("a");
  for (; term != database.allterms_end(); ++term) {
    if (is_plain(*term) && term.get_termfreq() >= frequent) words.push_back(*term);
  }
  std::shuffle(words.begin(), words.end(), random);
  words.resize(std::min(words.size(), tried));
  return words;
}

std::string misspelled(const std::string& word, std::mt19937& random) {
  for (;;) {
    std::string out = word;
    const std::size_t at = random() % word.size();
    const char letter = static_cast<char>('a' + random() % 26);
    switch (random() % 4) {
      case 0:
        out.erase(at, 1);
        break;
      case 1:
        out.insert(at, 1, letter);
        break;
      case 2:
        out[at] = letter;
        break;
      default:
        if (at + 1 < out.size()) std::swap(out[at], out[at + 1]);
    }
    if (out != word && out.size() >= 4) return out;
  }
}

class Bench {
 public:
  Bench(Xapian::Database database, Analyzer analyzer, bool show)
      : database_(std::move(database)), analyzer_(std::move(analyzer)), show_(show) {}

  void measure_mistakes(std::mt19937& random) {
    std::size_t right = 0;
    std::size_t wrong = 0;
    std::size_t other_words = 0;
    for (const std::string& word : frequent_words(database_, random)) {
      const std::string written = misspelled(word, random);
      if (!is_missing(written)) {
        ++other_words;
        continue;
      }
      const auto corrected = correct(written);
      right += corrected == word ? 1U : 0U;
      wrong += corrected && corrected != word ? 1U : 0U;
      if (corrected != word) show(word, written, corrected);
    }
    fmt::print(
        "misspelled frequent words: {} found again, {} taken for another, {} left alone; "
        "{} had become another word\n",
        right, wrong, tried - right - wrong - other_words, other_words);
    fmt::print("a correction: {:.1f} ms on the average, {:.1f} ms at most\n",
               1e3 * seconds_ / static_cast<double>(corrections_), 1e3 * longest_);
  }

  void measure_right_words(const std::vector<std::string>& words, std::size_t least,
                           std::size_t most) {
    std::size_t count = 0;
    std::size_t missing = 0;
    std::size_t corrected_count = 0;
    for (const std::string& word : words) {
      const std::size_t frequency = database_.get_termfreq(terms::word(Field::text, word));
      if (!is_plain(word) || frequency < least || frequency > most) continue;
      if (++count > tried) break;
      if (!is_missing(word)) continue;
      ++missing;
      const auto corrected = correct(word);
      corrected_count += corrected ? 1U : 0U;
      if (corrected) show(word, word, corrected);
    }
    fmt::print(
        "right words in {} to {} articles: {} corrected of {}, {} of them found by no other "
        "form\n",
        least, most, corrected_count, std::min(count, tried), missing);
  }

 private:
  bool is_missing(const std::string& word) {
    return WordCorrection(index_, analyzer_, Field::text)
        .is_missing(analyzer_.analyze(word).front());
  }

  std::optional<std::string> correct(const std::string& word) {
    using Clock = std::chrono::steady_clock;
    const WordCorrection correction(index_, analyzer_, Field::text);
    const AnalyzedToken token = analyzer_.analyze(word).front();
    const auto start = Clock::now();
    auto corrected = correction.correct(token);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    longest_ = std::max(longest_, seconds);
    seconds_ += seconds;
    ++corrections_;
    return corrected;
  }

  void show(const std::string& word, const std::string& written,
            const std::optional<std::string>& corrected) const {
    if (show_) fmt::print("  {} {} -> {}\n", word, written, corrected.value_or("-"));
  }

  Xapian::Database database_;
  Deadline never_{std::nullopt};
  match::IndexMemory memory_;
  match::IndexReader index_{database_, memory_, never_};
  Analyzer analyzer_;
  bool show_;
  double seconds_ = 0;
  double longest_ = 0;
  std::size_t corrections_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 64;
  const Archive archive(argv[1]);
  const Xapian::Database database(archive.path_of(archive.current()).string());
  std::vector<std::string> right;
  for (std::string word; std::getline(std::cin, word);) right.push_back(word);
  Bench bench(database, analyzer_of(read_metadata(database), archive.root()), argc > 2);
  std::mt19937 random(1945);
  bench.measure_mistakes(random);
  bench.measure_right_words(right, 1, 2);
  bench.measure_right_words(right, 0, 0);
  return 0;
}
