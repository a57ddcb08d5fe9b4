// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/analyses.h"

#include <algorithm>
#include <bit>
#include <tuple>

#include "common/lexicon/lexicon.h"

namespace kliping {
namespace {

using affixes::Licence;
using prefix_rules::Part;
using prefix_rules::Prefix;

constexpr std::array<std::string_view, 3> pronouns{"nya", "ku", "mu"};
constexpr std::array<std::string_view, 4> particles{"lah", "kah", "tah", "pun"};
constexpr std::array<std::string_view, 3> suffixes{"kan", "an", "i"};

constexpr std::size_t no_number = affixes::prefixes.size();

/// The number in affixes.h of prefixes that stand before one another.
struct Combination {
  Prefix outer;
  Prefix inner;
  std::string_view name;  // empty: possible, but no class of the lexicon's
};

// Which prefix may stand before which. Outer ones that are two already
// (diper-, keber-) are asked for by their inner one.
constexpr std::array<Combination, 46> combinations{{
    {Prefix::di, Prefix::per, "diper"},    {Prefix::di, Prefix::ber, ""},
    {Prefix::di, Prefix::ke, "dike"},      {Prefix::di, Prefix::se, "dise"},
    {Prefix::di, Prefix::pe, ""},          {Prefix::me, Prefix::per, "memper"},
    {Prefix::me, Prefix::ber, "member"},   {Prefix::me, Prefix::se, "menye"},
    {Prefix::me, Prefix::ke, "menge"},     {Prefix::me, Prefix::pe, "mempe"},
    {Prefix::ke, Prefix::ber, "keber"},    {Prefix::ke, Prefix::ter, "keter"},
    {Prefix::ke, Prefix::se, "kese"},      {Prefix::ke, Prefix::pe, "kepe"},
    {Prefix::ke, Prefix::bare_pe, "kepe"}, {Prefix::ke, Prefix::me, "keme"},
    {Prefix::ke, Prefix::per, ""},         {Prefix::ber, Prefix::ke, "berke"},
    {Prefix::ber, Prefix::pe, "berpe"},    {Prefix::ber, Prefix::bare_pe, "berpe"},
    {Prefix::ber, Prefix::se, "berse"},    {Prefix::ber, Prefix::per, "berpe"},
    {Prefix::pe, Prefix::me, "peme"},      {Prefix::pe, Prefix::ber, "pember"},
    {Prefix::pe, Prefix::per, "pemer"},    {Prefix::pe, Prefix::se, "penye"},
    {Prefix::per, Prefix::se, "perse"},    {Prefix::per, Prefix::ke, ""},
    {Prefix::per, Prefix::pe, "perpe"},    {Prefix::per, Prefix::bare_pe, "perpe"},
    {Prefix::per, Prefix::ber, ""},        {Prefix::se, Prefix::per, "seper"},
    {Prefix::se, Prefix::ke, "seke"},      {Prefix::se, Prefix::ber, "seber"},
    {Prefix::se, Prefix::pe, "sepe"},      {Prefix::se, Prefix::bare_pe, "sepe"},
    {Prefix::se, Prefix::ter, "seter"},    {Prefix::se, Prefix::se, "sese"},
    {Prefix::ter, Prefix::ke, "terke"},    {Prefix::ter, Prefix::per, "teper"},
    {Prefix::ter, Prefix::ber, ""},        {Prefix::ter, Prefix::pe, ""},
    {Prefix::ku, Prefix::per, ""},         {Prefix::kau, Prefix::per, ""},
    {Prefix::se, Prefix::penge, ""},       {Prefix::ber, Prefix::penge, ""},
}};

constexpr std::array<std::string_view, 13> plain_names{
    "ber", "ter", "per", "di", "ke", "se", "ku", "kau", "me", "pe", "menge", "penge", "pe"};

/// For each pair of prefixes its row in `combinations`; 0 for pairs that do
/// not stand before one another.
constexpr auto row_of_pair = [] {
  std::array<std::array<unsigned char, plain_names.size()>, plain_names.size()> rows{};
  for (std::size_t row = 0; row < combinations.size(); ++row) {
    const auto outer = static_cast<std::size_t>(combinations[row].outer);
    const auto inner = static_cast<std::size_t>(combinations[row].inner);
    rows[outer][inner] = static_cast<unsigned char>(row + 1);
  }
  return rows;
}();

constexpr std::size_t row_of(Prefix outer, Prefix inner) {
  return row_of_pair[static_cast<std::size_t>(outer)][static_cast<std::size_t>(inner)];
}

constexpr auto numbers_alone = [] {
  std::array<std::size_t, plain_names.size()> numbers{};
  std::transform(plain_names.begin(), plain_names.end(), numbers.begin(), affixes::prefix_number);
  return numbers;
}();

constexpr auto numbers_combined = [] {
  std::array<std::size_t, combinations.size() + 1> numbers{no_number};
  std::transform(combinations.begin(), combinations.end(), numbers.begin() + 1,
                 [](const Combination& row) {
                   return row.name.empty() ? no_number : affixes::prefix_number(row.name);
                 });
  return numbers;
}();

/// The number of the analysis's prefixes as one; no_number for those that are
/// no class of the lexicon's.
std::size_t number_of_prefixes(const Analysis& analysis) {
  switch (analysis.prefix_count) {
    case 0:
      return 0;
    case 1:
      return numbers_alone[static_cast<std::size_t>(analysis.prefixes[0])];
    case 2:
      return numbers_combined[row_of(analysis.prefixes[0], analysis.prefixes[1])];
    default:
      return no_number;
  }
}

/// The licence asked by its names.
class Allowance {
 public:
  Allowance(const Licence& licence, std::string_view suffix)
      : licence_(licence), suffix_(affixes::suffix_number(suffix)) {}

  [[nodiscard]] bool allows(std::size_t prefix) const {
    return prefix < no_number && licence_.allows(prefix, suffix_);
  }

  template <std::size_t Prefix>
  [[nodiscard]] bool allows_prefix() const {
    return licence_.allows(Prefix, suffix_);
  }

 private:
  const Licence& licence_;
  std::size_t suffix_;
};

constexpr std::size_t me = affixes::prefix_number("me");
constexpr std::size_t memper = affixes::prefix_number("memper");
constexpr std::size_t menge = affixes::prefix_number("menge");
constexpr std::size_t menye = affixes::prefix_number("menye");

bool is_prefixed(const Analysis& analysis, Prefix outer, Prefix inner) {
  return analysis.prefix_count == 2 && analysis.prefixes[0] == outer &&
         analysis.prefixes[1] == inner;
}

/// What the grammar allows wherever the lexicon allows the active form: the
/// passive with di-, ku- and kau-, ter-, the agent and the action with pe-.
bool follows_from_active(const Analysis& analysis, const Licence& licence) {
  const Allowance same_suffix(licence, analysis.suffix);
  const bool bare_verb = licence.allows(me, 0);
  if (analysis.prefix_count == 0) {
    return (analysis.suffix == "kan" || analysis.suffix == "i") && same_suffix.allows(me);
  }
  if (is_prefixed(analysis, Prefix::di, Prefix::per) ||
      is_prefixed(analysis, Prefix::ku, Prefix::per) ||
      is_prefixed(analysis, Prefix::kau, Prefix::per)) {
    return same_suffix.allows(memper);
  }
  if (is_prefixed(analysis, Prefix::di, Prefix::se)) return same_suffix.allows(menye);
  if (is_prefixed(analysis, Prefix::di, Prefix::ke)) return same_suffix.allows(menge);
  if (analysis.prefix_count > 1) return false;
  switch (analysis.prefixes[0]) {
    case Prefix::di:
    case Prefix::ku:
    case Prefix::kau:
      return same_suffix.allows(me) || same_suffix.allows(menge);
    case Prefix::ter:
      return !analysis.suffix.empty() && same_suffix.allows(me);
    case Prefix::per:
      return analysis.suffix != "an" && same_suffix.allows(memper);
    case Prefix::pe:
    case Prefix::bare_pe:
      return bare_verb && (analysis.suffix.empty() || analysis.suffix == "an");
    case Prefix::menge:
    case Prefix::penge:
      return licence.allows(menge, 0);
    default:
      return false;
  }
}

bool is_licensed(const Analysis& analysis, const Licence& licence) {
  if (analysis.prefix_count == 0 && analysis.suffix.empty()) return true;
  return Allowance(licence, analysis.suffix).allows(number_of_prefixes(analysis)) ||
         follows_from_active(analysis, licence);
}

/// Whether an unlicensed analysis is more than chance. Roots of three letters
/// are in too many names (Dimas, Berlin), per- before se- in too many football
/// clubs (Persebaya).
bool is_plausible(const Analysis& analysis) {
  const std::size_t length = analysis.root.size();
  if (analysis.negated) return length >= 3;
  if (length < 4) return false;
  if (analysis.prefix_count == 0) return analysis.suffix != "i";
  if (is_prefixed(analysis, Prefix::per, Prefix::se)) return false;
  const auto* const end = analysis.prefixes.begin() + analysis.prefix_count;
  const bool bare = std::find(analysis.prefixes.begin(), end, Prefix::bare_pe) != end;
  const bool personal = analysis.prefixes[0] == Prefix::ku || analysis.prefixes[0] == Prefix::kau;
  return !bare && !personal;
}

/// Affixes; a circumfix (ke-an, per-an) is one.
int count_morphemes(const Analysis& analysis) {
  constexpr std::array circumfixes{Prefix::ke,  Prefix::ber,   Prefix::pe,
                                   Prefix::per, Prefix::penge, Prefix::bare_pe};
  const bool circumfixed =
      analysis.prefix_count > 0 && analysis.suffix == "an" &&
      std::find(circumfixes.begin(), circumfixes.end(), analysis.prefixes[0]) != circumfixes.end();
  return static_cast<int>(analysis.prefix_count) + (analysis.suffix.empty() ? 0 : 1) +
         (analysis.pronoun.empty() ? 0 : 1) + (analysis.particle.empty() ? 0 : 1) +
         (analysis.negated ? 1 : 0) - (circumfixed ? 1 : 0);
}

int count_of(const Licence& licence) {
  int count = 0;
  for (const std::uint64_t bits : licence.bits) count += std::popcount(bits);
  return count;
}

class Enumerator {
 public:
  Enumerator(std::string_view word, std::vector<Analysis>& found) : word_(word), found_(found) {}

  void run() {
    with_particle("");
    for (const std::string_view particle : particles) with_particle(particle);
  }

 private:
  /// Takes `ending` off, if it is there and leaves `shortest` letters.
  static bool take_off(std::string_view& text, std::string_view ending, std::size_t shortest) {
    if (!text.ends_with(ending) || text.size() < ending.size() + shortest) return false;
    text.remove_suffix(ending.size());
    return true;
  }

  void with_particle(std::string_view particle) {
    std::string_view text = word_;
    if (!take_off(text, particle, 3)) return;
    current_.particle = particle;
    with_pronoun(text, "");
    for (const std::string_view pronoun : pronouns) with_pronoun(text, pronoun);
  }

  void with_pronoun(std::string_view text, std::string_view pronoun) {
    if (!take_off(text, pronoun, 2)) return;
    current_.pronoun = pronoun;
    with_suffix(text, "");
    for (const std::string_view suffix : suffixes) with_suffix(text, suffix);
  }

  void with_suffix(std::string_view text, std::string_view suffix) {
    if (!take_off(text, suffix, 2)) return;
    current_.suffix = suffix;
    current_.negated = false;
    with_prefixes(Part(text));
    constexpr std::string_view negation = "ketidak";
    if (suffix == "an" && text.starts_with(negation) && text.size() > negation.size() + 2) {
      current_.negated = true;
      current_.prefixes[0] = Prefix::ke;
      current_.prefix_count = 1;
      with_prefixes(Part(text.substr(negation.size())));
      current_.prefix_count = 0;
    }
  }

  void with_prefixes(const Part& part) {
    consider(part.text());
    if (current_.prefix_count == current_.prefixes.size()) return;
    prefix_rules::for_each_prefix(part, [&](Prefix prefix, const Part& rest) {
      const std::size_t count = current_.prefix_count;
      const bool joins =
          count == 0 || current_.negated || row_of(current_.prefixes[count - 1], prefix) != 0;
      if (!joins) return;
      current_.prefixes[count] = prefix;
      current_.prefix_count = count + 1;
      with_prefixes(rest);
      current_.prefix_count = count;
    });
  }

  void consider(std::string_view root) {
    const auto known = lexicon::find_root(root);
    if (!known) return;
    Analysis analysis = current_;
    analysis.root = known->word;
    analysis.licensed = !analysis.negated && is_licensed(analysis, *known->licence);
    if (!analysis.licensed && !is_plausible(analysis)) return;
    analysis.productivity = count_of(*known->licence);
    analysis.morphemes = count_morphemes(analysis);
    found_.push_back(analysis);
  }

  std::string_view word_;
  Analysis current_;  // the affixes taken off so far; its root is not used
  std::vector<Analysis>& found_;
};

}  // namespace

bool likelier(const Analysis& a, const Analysis& b) {
  const auto rank = [](const Analysis& analysis) {
    const bool personal = analysis.pronoun == "ku" || analysis.pronoun == "mu";
    return std::tuple(!analysis.licensed, analysis.morphemes, personal, -analysis.productivity,
                      -static_cast<int>(analysis.root.size()), analysis.root);
  };
  return rank(a) < rank(b);
}

void find_analyses(std::string_view word, std::vector<Analysis>& analyses) {
  analyses.clear();
  if (word.size() <= max_word_bytes) Enumerator(word, analyses).run();
}

std::vector<Analysis> analyses_of(std::string_view word) {
  std::vector<Analysis> analyses;
  find_analyses(word, analyses);
  std::sort(analyses.begin(), analyses.end(), likelier);
  return analyses;
}

std::string describe(const Analysis& analysis) {
  std::string text;
  for (std::size_t i = 0; i < analysis.prefix_count; ++i) {
    text += plain_names[static_cast<std::size_t>(analysis.prefixes[i])];
    text += "- + ";
  }
  if (analysis.negated) text += "tidak + ";
  text += analysis.root;
  for (const std::string_view ending : {analysis.suffix, analysis.pronoun, analysis.particle}) {
    if (!ending.empty()) text.append(" + -").append(ending);
  }
  return text + (analysis.licensed ? " (licensed)" : " (not licensed)");
}

}  // namespace kliping
