// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs when kliping is built: compiles the roots of hunspell-id, with the
// affixes that each allows, and the project's own words.txt into a C++ source
// that defines the tables of lexicon_data.h.
//
//   compile_lexicon id_ID.dic words.txt OUTPUT.cc
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/lexicon/affixes.h"
#include "common/lexicon/lexicon_data.h"

namespace {

using kliping::affixes::Licence;
using kliping::affixes::prefix_number;
using kliping::affixes::suffix_number;

struct Affix {
  std::string_view prefix;
  std::string_view suffix;
};

// What each affix class of hunspell-id's id_ID.aff adds, by the plain form of
// the affixes; classes of clitics and the inner halves of circumfixes (B1, M1
// and the like), which no root has itself, are left out.
const std::map<std::string_view, std::vector<Affix>> classes{
    {"B0", {{"ber", ""}}},
    {"Ba", {{"ber", "an"}}},
    {"Bb", {{"ber", ""}}},
    {"Bk", {{"ber", "kan"}}},
    {"BE", {{"be", ""}}},
    {"Bf", {{"be", "an"}}},
    {"BK", {{"berke", ""}}},
    {"Bl", {{"berke", "an"}}},
    {"BI", {{"bersi", ""}}},
    {"BP", {{"berpe", ""}}},
    {"Bq", {{"berpe", "an"}}},
    {"BS", {{"berse", ""}}},
    {"Bt", {{"berse", "an"}}},
    {"D0", {{"di", ""}}},
    {"Di", {{"di", "i"}}},
    {"Dk", {{"di", "kan"}}},
    {"Dm", {{"dike", "i"}}},
    {"Dn", {{"dike", "kan"}}},
    {"DR", {{"diper", ""}}},
    {"Dt", {{"diper", "i"}}},
    {"Du", {{"diper", "kan"}}},
    {"Dv", {{"dise", "kan"}}},
    {"K0", {{"ke", ""}}},
    {"Ka", {{"ke", "an"}}},
    {"Ki", {{"ke", "i"}}},
    {"Kn", {{"ke", ""}}},
    {"Kc", {{"keber", "an"}}},
    {"Ko", {{"keme", "an"}}},
    {"Kq", {{"kepe", "an"}}},
    {"KS", {{"kese", ""}}},
    {"Kt", {{"kese", "an"}}},
    {"Ku", {{"keter", "an"}}},
    {"M0", {{"me", ""}}},
    {"Mi", {{"me", "i"}}},
    {"Mk", {{"me", "kan"}}},
    {"Me", {{"member", "kan"}}},
    {"MG", {{"menge", ""}}},
    {"Mg", {{"menge", "i"}}},
    {"Mh", {{"menge", "kan"}}},
    {"MM", {{"me", ""}}},
    {"Mm", {{"me", "i"}}},
    {"Mo", {{"me", "kan"}}},
    {"MP", {{"mempe", ""}}},
    {"Mn", {{"mempe", "an"}}},
    {"Mp", {{"mempe", "i"}}},
    {"Mq", {{"mempe", "kan"}}},
    {"MR", {{"memper", ""}}},
    {"Mt", {{"memper", "i"}}},
    {"Mu", {{"memper", "kan"}}},
    {"MS", {{"menye", ""}}},
    {"Mw", {{"menye", "i"}}},
    {"Mx", {{"menye", "kan"}}},
    {"O0", {{"ku", ""}, {"kau", ""}}},
    {"Oi", {{"ku", "i"}, {"kau", "i"}}},
    {"Ok", {{"ku", "kan"}, {"kau", "kan"}}},
    {"P0", {{"pe", ""}}},
    {"Pa", {{"pe", "an"}}},
    {"PB", {{"pember", ""}}},
    {"Pc", {{"pember", "an"}}},
    {"PE", {{"pe", ""}}},
    {"Pf", {{"pe", "an"}}},
    {"PG", {{"pe", ""}}},
    {"Pg", {{"pe", "an"}}},
    {"PK", {{"pe", ""}}},
    {"Pl", {{"pe", "an"}}},
    {"PM", {{"peme", ""}}},
    {"Pn", {{"peme", "an"}}},
    {"PN", {{"penge", ""}}},
    {"Po", {{"penge", "an"}}},
    {"PR", {{"pemer", ""}}},
    {"Ps", {{"pemer", "an"}}},
    {"PS", {{"penye", ""}}},
    {"Pv", {{"penye", "an"}}},
    {"R0", {{"per", ""}}},
    {"Ra", {{"per", "an"}}},
    {"Ri", {{"per", "i"}}},
    {"Rk", {{"per", "kan"}}},
    {"RE", {{"re", ""}}},
    {"Rf", {{"re", "an"}}},
    {"Rq", {{"perpe", "an"}}},
    {"RS", {{"perse", ""}}},
    {"Rt", {{"perse", "an"}}},
    {"S0", {{"se", ""}}},
    {"Sa", {{"se", "an"}}},
    {"Sn", {{"se", ""}}},
    {"SB", {{"seber", ""}}},
    {"Sb", {{"seber", ""}}},
    {"SK", {{"seke", ""}}},
    {"Sl", {{"seke", "an"}}},
    {"SP", {{"sepe", ""}}},
    {"Sq", {{"sepe", "an"}}},
    {"SR", {{"seper", ""}}},
    {"Ss", {{"seper", "an"}}},
    {"SQ", {{"seperse", ""}}},
    {"SS", {{"sese", ""}}},
    {"ST", {{"seter", ""}}},
    {"SI", {{"si", ""}}},
    {"T0", {{"ter", ""}}},
    {"Ta", {{"ter", "an"}}},
    {"Ti", {{"ter", "i"}}},
    {"Tk", {{"ter", "kan"}}},
    {"Tn", {{"ter", ""}}},
    {"TE", {{"te", ""}}},
    {"Tf", {{"te", "an"}}},
    {"Tg", {{"te", "i"}}},
    {"Th", {{"te", "kan"}}},
    {"TK", {{"terke", ""}}},
    {"TR", {{"teper", ""}}},
    {"WE", {{"we", ""}}},
    {"We", {{"we", "an"}}},
    {"a0", {{"", "an"}}},
    {"i0", {{"", "i"}}},
    {"k0", {{"", "kan"}}},
};

struct Source {
  std::map<std::string, Licence> roots;
  std::map<std::string, std::string> exceptions;  // word to roots, one blank between
};

std::ifstream open(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  return file;
}

bool is_small_ascii(const std::string& word) {
  return !word.empty() && word.front() != '-' && word.back() != '-' &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

void allow(Licence& licence, std::string_view flags) {
  for (; flags.size() >= 2; flags.remove_prefix(2)) {
    const auto found = classes.find(flags.substr(0, 2));
    if (found == classes.end()) continue;
    for (const Affix& affix : found->second) {
      licence.allow(prefix_number(affix.prefix), suffix_number(affix.suffix));
    }
  }
}

/// Names, which begin with a capital, are left out: nothing is cut off to
/// find one.
void read_hunspell(const std::string& path, Source& source) {
  std::ifstream file = open(path);
  std::string line;
  std::getline(file, line);  // number of entries
  while (std::getline(file, line)) {
    line.erase(std::find_if(line.begin(), line.end(),
                            [](char c) { return c == ' ' || c == '\t' || c == '\r'; }),
               line.end());
    const std::size_t slash = line.find('/');
    const std::string word = line.substr(0, slash);
    if (!is_small_ascii(word)) continue;
    Licence& licence = source.roots[word];
    if (slash != std::string::npos) allow(licence, std::string_view(line).substr(slash + 1));
  }
}

void read_own_words(const std::string& path, Source& source) {
  std::ifstream file = open(path);
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string first;
    std::string second;
    if (!(words >> first) || first.front() == '#') continue;
    if (!(words >> second)) throw std::runtime_error("words.txt: " + line);
    if (first == "+") {
      source.roots[second];
    } else if (first == "-") {
      source.roots.erase(second);
    } else if (second == "=") {
      std::string roots;
      for (std::string root; words >> root;) roots += (roots.empty() ? "" : " ") + root;
      if (roots.empty()) throw std::runtime_error("words.txt: " + line);
      source.exceptions[first] = roots;
    } else {
      throw std::runtime_error("words.txt: " + line);
    }
  }
}

/// Takes out the roots that are another with -nya (`analoginya`): hunspell-id
/// lists many, and the rules find them.
void drop_forms_with_nya(Source& source) {
  constexpr std::string_view nya = "nya";
  constexpr std::size_t shortest = 7;
  std::erase_if(source.roots, [&](const auto& entry) {
    const std::string& word = entry.first;
    return word.size() >= shortest && word.ends_with(nya) &&
           source.roots.contains(word.substr(0, word.size() - nya.size()));
  });
}

/// Entries of the hash table, and the text that they point into.
struct Table {
  std::vector<kliping::lexicon_data::Entry> entries;
  std::string text;
  std::size_t count = 0;

  void insert(const std::string& word, std::uint16_t value) {
    if (++count > entries.size() / 2) throw std::runtime_error("a table of lexicon_data.h is full");
    std::size_t place = kliping::lexicon_data::hash(word) % entries.size();
    while (entries[place].length != 0) place = (place + 1) % entries.size();
    entries[place] = {static_cast<std::uint32_t>(text.size()), value,
                      static_cast<std::uint16_t>(word.size())};
    text += word;
  }
};

void write_table(std::ostream& out, const std::string& name, const Table& table) {
  out << "constinit const std::array<Entry, " << table.entries.size() << "> " << name << "{{\n";
  for (const auto& entry : table.entries) {
    out << '{' << entry.offset << ',' << entry.value << ',' << entry.length << "},\n";
  }
  out << "}};\n";
}

void write_text(std::ostream& out, const std::string& name, const std::string& text) {
  out << "constinit const std::string_view " << name << "(\n";
  constexpr std::size_t line = 100;
  for (std::size_t at = 0; at < text.size(); at += line) {
    out << '"' << text.substr(at, line) << "\"\n";
  }
  out << ", " << text.size() << ");\n";
}

void write(std::ostream& out, const Source& source) {
  using namespace kliping::lexicon_data;
  std::map<Licence, std::uint16_t> licences;
  for (const auto& [root, licence] : source.roots) licences.emplace(licence, 0);
  std::uint16_t number = 0;
  for (auto& [licence, index] : licences) index = number++;

  Table roots{std::vector<Entry>(root_table_size), {}, 0};
  for (const auto& [root, licence] : source.roots) roots.insert(root, licences.at(licence));
  Table exceptions{std::vector<Entry>(exception_table_size), {}, 0};
  std::vector<std::string> answers;
  for (const auto& [word, answer] : source.exceptions) {
    exceptions.insert(word, static_cast<std::uint16_t>(answers.size()));
    answers.push_back(answer);
  }

  out << "#include \"common/lexicon/lexicon_data.h\"\n\nnamespace kliping::lexicon_data {\n\n";
  write_table(out, "root_table", roots);
  write_text(out, "root_text", roots.text);
  write_table(out, "exception_table", exceptions);
  write_text(out, "exception_text", exceptions.text);
  out << "static constexpr std::array<std::string_view, " << answers.size() << "> answers{{\n";
  for (const auto& answer : answers) out << '"' << answer << "\",\n";
  out << "}};\nconstinit const std::span<const std::string_view> exception_answers(answers);\n";
  out << "static constexpr std::array<affixes::Licence, " << licences.size()
      << "> all_licences{{\n";
  for (const auto& [licence, index] : licences) {
    out << "{{" << licence.bits[0] << "u," << licence.bits[1] << "u," << licence.bits[2] << "u,"
        << licence.bits[3] << "u}},\n";
  }
  out << "}};\nconstinit const std::span<const affixes::Licence> licences(all_licences);\n\n";
}

/// All of the source, with the hash of what it defines at its end.
std::string compiled(const Source& source) {
  std::ostringstream out;
  write(out, source);
  const std::string tables = out.str();
  out << "constinit const std::string_view content_hash(\"" << std::hex << std::setfill('0')
      << std::setw(16) << XXH3_64bits(tables.data(), tables.size())
      << "\");\n\n}  // namespace kliping::lexicon_data\n";
  return out.str();
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) throw std::runtime_error("usage: compile_lexicon id_ID.dic words.txt OUTPUT.cc");
  Source source;
  read_hunspell(argv[1], source);
  drop_forms_with_nya(source);
  read_own_words(argv[2], source);
  std::ofstream out(argv[3]);
  out << compiled(source);
  if (!out.flush()) throw std::runtime_error(std::string("cannot write ") + argv[3]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "compile_lexicon: " << error.what() << '\n';
  return 1;
}
