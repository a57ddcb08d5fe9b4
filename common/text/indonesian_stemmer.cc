// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/indonesian_stemmer.h"

#include <algorithm>
#include <array>

#include "common/lexicon/lexicon.h"
#include "common/text/ascii.h"
#include "common/text/split.h"

namespace kliping {
namespace {

using Roots = IndonesianStemmer::Roots;
using Analyses = std::vector<Analysis>;

/// Pronouns and particles as they stand behind a word.
constexpr std::array<std::string_view, 9> endings{"nya", "ku",  "mu",     "lah",   "kah",
                                                  "tah", "pun", "nyalah", "nyakah"};

void set_roots(Roots& roots, std::string_view only) {
  roots.resize(1);
  roots.front() = only;
}

bool is_ending(std::string_view text) {
  return std::find(endings.begin(), endings.end(), text) != endings.end();
}

/// The word without its last `ending`; nothing where it ends otherwise.
std::optional<std::string_view> without(std::string_view ending, std::string_view word) {
  if (!word.ends_with(ending)) return std::nullopt;
  return word.substr(0, word.size() - ending.size());
}

/// Whether kliping itself has the word as it stands, so that no shorter word
/// with an ending is meant: `buku` is no `bu` with -ku, `adalah` no `ada` with
/// -lah.
bool is_word_of_its_own(std::string_view word) {
  return lexicon::find_root(word) || !lexicon::find_exception(word).empty();
}

/// Replaces `roots` by those that the user gives for exactly this word.
bool take_users_exactly(const StemExceptions& users, std::string_view word, Roots& roots) {
  const Roots* const found = users.find(word);
  if (found == nullptr) return false;
  roots = *found;
  return true;
}

/// The same for the word, or for it without particle and pronoun.
bool take_users(const StemExceptions& users, std::string_view word, Roots& roots) {
  if (users.empty()) return false;
  if (take_users_exactly(users, word, roots)) return true;
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    const auto shorter = without(ending, word);
    return shorter && take_users_exactly(users, *shorter, roots) && !is_word_of_its_own(word);
  });
}

bool take_exactly(std::string_view word, Roots& roots) {
  const std::string_view found = lexicon::find_exception(word);
  if (found.empty()) return false;
  const auto parts = split(found, ' ');
  roots.assign(parts.begin(), parts.end());
  return true;
}

/// The roots that words.txt gives for the word, or for it without particle
/// and pronoun.
bool take_exception(std::string_view word, Roots& roots) {
  if (take_exactly(word, roots)) return true;
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    const auto shorter = without(ending, word);
    return shorter && take_exactly(*shorter, roots);
  });
}

/// Whether -nya is a pronoun in a word of which nothing is known: it is in
/// almost every longer one.
bool has_nya(std::string_view word) {
  constexpr std::size_t shortest = 7;
  return word.size() >= shortest && word.ends_with("nya");
}

bool contains(const Analyses& analyses, std::string_view root) {
  return std::any_of(analyses.begin(), analyses.end(),
                     [&](const Analysis& analysis) { return analysis.root == root; });
}

std::string joined(std::string_view first, std::string_view hyphen, std::string_view second) {
  return std::string(first).append(hyphen).append(second);
}

/// The second half's analyses. The nasal of the first half's prefix is often
/// in the second too: meniru-nirukan.
Analyses analyses_of_second(std::string_view second) {
  Analyses analyses = analyses_of(second);
  if (second.starts_with('m') || second.starts_with('n')) {
    const Analyses nasal = analyses_of(joined("me", "", second));
    analyses.insert(analyses.end(), nasal.begin(), nasal.end());
  }
  return analyses;
}

/// What the user or words.txt says of exactly this hyphenated word.
std::optional<PairReason> take_pair(const StemExceptions& users, std::string_view whole,
                                    Roots& roots) {
  if (take_users_exactly(users, whole, roots)) return PairReason::user_exception;
  if (take_exactly(whole, roots)) return PairReason::exception;
  return std::nullopt;
}

/// Two halves of one root, which an exception may still say is another word:
/// perundang-undangan belongs to undang-undang.
std::optional<PairReason> take_shared_root(const StemExceptions& users, const Analyses& first,
                                           const Analyses& second, Roots& roots) {
  for (const Analysis& analysis : first) {
    if (!contains(second, analysis.root)) continue;
    const std::string doubled = joined(analysis.root, "-", analysis.root);
    if (const auto reason = take_pair(users, doubled, roots)) return reason;
    set_roots(roots, analysis.root);
    return PairReason::shared_root;
  }
  return std::nullopt;
}

/// Two roots that an exception or the lexicon joins by a hyphen, with affixes
/// around both: tanda-tanganinya, berlalu-lalang.
std::optional<PairReason> take_compound(const StemExceptions& users, const Analyses& first,
                                        const Analyses& second, Roots& roots) {
  for (const Analysis& a : first) {
    for (const Analysis& b : second) {
      const std::string hyphenated = joined(a.root, "-", b.root);
      if (const auto reason = take_pair(users, hyphenated, roots)) return reason;
      if (const auto root = lexicon::find_root(hyphenated)) {
        set_roots(roots, root->word);
        return PairReason::lexicon;
      }
    }
  }
  return std::nullopt;
}

/// Whether `second` is `first`, or that with a pronoun or a particle.
bool repeats(std::string_view first, std::string_view second) {
  if (!second.starts_with(first)) return false;
  const std::string_view rest = second.substr(first.size());
  return rest.empty() || is_ending(rest);
}

/// A hyphenated word that the lexicon has as it stands, also with a pronoun.
bool take_whole(std::string_view whole, Roots& roots) {
  for (const std::string_view ending : {"", "nya", "ku", "mu"}) {
    if (!whole.ends_with(ending)) continue;
    const auto root = lexicon::find_root(whole.substr(0, whole.size() - ending.size()));
    if (!root) continue;
    set_roots(roots, root->word);
    return true;
  }
  return false;
}

}  // namespace

std::string IndonesianStemmer::lexicon_hash() const { return lexicon::hash(); }

WordReason IndonesianStemmer::decide(std::string_view word, Roots& roots) {
  if (take_users(exceptions_, word, roots)) return WordReason::user_exception;
  if (take_exception(word, roots)) return WordReason::exception;
  find_analyses(word, analyses_);
  if (analyses_.empty()) {
    const bool nya = has_nya(word);
    set_roots(roots, nya ? word.substr(0, word.size() - 3) : word);
    return nya ? WordReason::unknown_nya : WordReason::unknown;
  }
  const auto best = std::min_element(analyses_.begin(), analyses_.end(), likelier);
  set_roots(roots, best->root);
  return best->licensed ? WordReason::licensed : WordReason::plausible;
}

std::optional<PairReason> IndonesianStemmer::decide_pair(std::string_view first,
                                                         std::string_view second, Roots& roots) {
  // Before digits are looked at: a user may well want covid-19 to be one word.
  if (!exceptions_.empty() && take_users(exceptions_, joined(first, "-", second), roots)) {
    return PairReason::user_exception;
  }
  if (ascii::is_digit(first.front()) || ascii::is_digit(second.front())) return std::nullopt;
  const std::string whole = joined(first, "-", second);
  if (take_exception(whole, roots)) return PairReason::exception;
  if (is_ending(second)) {
    stem(first, roots);
    return PairReason::ending;
  }
  // What the user says of buku holds for buku-buku and buku-bukunya.
  if (repeats(first, second) && take_users(exceptions_, first, roots)) {
    return PairReason::user_exception;
  }
  const Analyses of_first = analyses_of(first);
  const Analyses of_second = analyses_of_second(second);
  if (const auto reason = take_shared_root(exceptions_, of_first, of_second, roots)) return reason;
  if (repeats(first, second)) {
    stem(first, roots);
    return PairReason::repeated;
  }
  if (take_whole(whole, roots)) return PairReason::lexicon;
  return take_compound(exceptions_, of_first, of_second, roots);
}

std::unique_ptr<Stemmer> make_stemmer(StemExceptions exceptions) {
  return std::make_unique<IndonesianStemmer>(std::move(exceptions));
}

}  // namespace kliping
