// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kliping {

/// The version of what is in an index: terms, slots, stored record. A
/// searcher reads exactly its own version. Raise it with every change to the
/// tables below or to how terms are made, other than the Analyzer's own
/// version (common/text/analyzer.h).
inline constexpr int schema_version = 4;

/// Everything of an article that a query or a facet can name.
enum class Field {
  text,  ///< title and body together: what bare words search
  title,
  lead,
  url,
  publisher,
  cited,
  source,
  section,
  place,
  author,
  tag,
  language,
  year,
  month,
  week,
  day,
  id,
};

/// How a field's content becomes terms.
enum class TermKind {
  words,   ///< each word: surface form, stems and whether in capitals, with places
  part,    ///< no terms: words of the text up to the place of the prefix as a mark
  forms,   ///< each word: surface form with places, and nothing else
  values,  ///< each value as a whole, folded (fold_value in common/archive/terms.h)
};

/// One row of the schema.
struct FieldSpec {
  Field field;
  std::string_view name;        ///< as in queries, `--facet` and JSON
  std::string_view indonesian;  ///< the same in Indonesian; empty if none
  std::string_view prefix;      ///< of its terms; stem_prefix or capitals_prefix before it
  TermKind kind;
  bool facet;  ///< can be counted with `--facet`
  std::string_view meaning;
};

/// The prefix of every stem's term, as Xapian's own TermGenerator has it. A word
/// that is its own stem has the term of its form alone.
inline constexpr std::string_view stem_prefix = "Z";

/// The prefix of the further term of a word that is written in capitals
/// (`AS`, beside `as`); like stem_prefix it stands before the field's own.
inline constexpr std::string_view capitals_prefix = "XCAP";

/// The prefix of the further term of a form that is half of a hyphenated word
/// (`buku-buku`): it counts as often as the form does so, and then the form
/// does not stand for its stem. Stands before the field's own.
inline constexpr std::string_view half_prefix = "XHALF";

/// Marks: they have places beside those of words (Slot::places), which say where
/// something begins, but no term. They are those of Field::text, but for
/// pair_mark, which like stem_prefix stands before the prefix of each field of
/// words.
inline constexpr std::string_view sentence_mark = "XSENTENCE";    ///< first word of a sentence
inline constexpr std::string_view paragraph_mark = "XPARAGRAPH";  ///< first word of a paragraph
inline constexpr std::string_view pair_mark = "XPAIR";  ///< second half of a word as `buku-buku`

inline constexpr std::array<FieldSpec, 17> fields{{
    {Field::text, "text", "teks", "", TermKind::words, false, "title and body together"},
    {Field::title, "title", "judul", "S", TermKind::words, false, "the headline"},
    {Field::lead, "lead", "teras", "XLEAD", TermKind::part, false,
     "the headline and the beginning of the text"},
    {Field::url, "url", "tautan", "U", TermKind::forms, false, "the address"},
    {Field::publisher, "publisher", "penerbit", "XPUB", TermKind::values, true,
     "the outlet that published the article"},
    {Field::cited, "cited", "dikutip", "XCITE", TermKind::values, true,
     "each outlet that the text attributes something to"},
    {Field::source, "source", "sumber", "XSRC", TermKind::values, true,
     "each outlet that published the article or is cited in it"},
    {Field::section, "section", "rubrik", "XSEC", TermKind::values, true, "kicker or rubric"},
    {Field::place, "place", "tempat", "XPLACE", TermKind::values, true, "dateline city"},
    {Field::author, "author", "penulis", "A", TermKind::values, true, "each author"},
    {Field::tag, "tag", "topik", "K", TermKind::values, true, "each tag or keyword"},
    {Field::language, "language", "bahasa", "L", TermKind::values, true, "ISO 639-1 code"},
    {Field::year, "year", "tahun", "Y", TermKind::values, true, "publish date, YYYY"},
    {Field::month, "month", "bulan", "M", TermKind::values, true, "publish date, YYYY-MM"},
    {Field::week, "week", "pekan", "W", TermKind::values, true, "publish date, ISO week, YYYY-Www"},
    {Field::day, "day", "hari", "D", TermKind::values, true, "publish date, YYYY-MM-DD"},
    {Field::id, "id", "", "Q", TermKind::values, false, "the article's id, exactly as given"},
}};

/// What Xapian's value slots hold. Slots with several values join them with
/// value_separator; a slot without a value is not set.
enum class Slot : std::uint32_t {
  date = 0,         ///< YYYYMMDD: ranges, sorting, year, month, week and day facets
  publisher = 1,    ///< one value
  cited = 2,        ///< several values
  section = 3,      ///< one value
  place = 4,        ///< one value
  author = 5,       ///< several values
  tag = 6,          ///< several values
  language = 7,     ///< one value
  fingerprint = 8,  ///< 16 hexadecimal digits: has the article changed?
  words = 9,        ///< how many words the body has, eight decimal digits
  places = 10,      ///< where each word stands (common/archive/word_places.h)
};

inline constexpr char value_separator = '\x1f';

struct SlotSpec {
  Slot slot;
  std::string_view name;
  std::string_view meaning;
};

inline constexpr std::array<SlotSpec, 11> slots{{
    {Slot::date, "date", "publish date as YYYYMMDD"},
    {Slot::publisher, "publisher", "publisher"},
    {Slot::cited, "cited", "cited outlets"},
    {Slot::section, "section", "section"},
    {Slot::place, "place", "place"},
    {Slot::author, "author", "authors"},
    {Slot::tag, "tag", "tags"},
    {Slot::language, "language", "language"},
    {Slot::fingerprint, "fingerprint", "XXH3-64 of the stored record, hexadecimal"},
    {Slot::words, "words", "number of words of the body, eight decimal digits"},
    {Slot::places, "places", "where each word stands, as short hashes and differences"},
}};

/// Keys of the metadata that an index carries about itself.
namespace metadata_key {
inline constexpr std::string_view schema = "kliping.schema";
inline constexpr std::string_view analyzer = "kliping.analyzer";
inline constexpr std::string_view lexicon = "kliping.lexicon";
inline constexpr std::string_view exceptions = "kliping.exceptions";
inline constexpr std::string_view xapian = "kliping.xapian";
inline constexpr std::string_view built = "kliping.built";
inline constexpr std::string_view product = "kliping.version";
inline constexpr std::string_view changed = "kliping.changed";
}  // namespace metadata_key

struct MetadataSpec {
  std::string_view key;
  std::string_view meaning;
};

inline constexpr std::array<MetadataSpec, 8> metadata_keys{{
    {metadata_key::schema, "schema version, decimal"},
    {metadata_key::analyzer, "name and version of the Analyzer"},
    {metadata_key::lexicon, "hash of the stemmer's lexicon, `none` where it has none"},
    {metadata_key::exceptions,
     "the user's own exceptions for the stemmer, a word and its roots a line"},
    {metadata_key::xapian, "version of the Xapian library that wrote the index"},
    {metadata_key::built, "when the index was first built, UTC, ISO 8601"},
    {metadata_key::product, "version of kliping that built the index"},
    {metadata_key::changed, "when the index was last changed, UTC, ISO 8601"},
}};

/// Keys of file records begin with this; behind it stands the XXH3-128 of the
/// file's absolute path, 32 hexadecimal digits. What a record says is in
/// common/doc/schema.md.
inline constexpr std::string_view file_record_prefix = "kliping.file.";

/// The row of `field`.
[[nodiscard]] constexpr const FieldSpec& spec_of(Field field) {
  return fields[static_cast<std::size_t>(field)];
}

/// The field whose terms hold the words of `field`: the text's for a part of it.
[[nodiscard]] constexpr Field indexed_field(Field field) {
  return spec_of(field).kind == TermKind::part ? Field::text : field;
}

/// Whether the field is a part of the publish date.
[[nodiscard]] constexpr bool is_date(Field field) {
  return field == Field::year || field == Field::month || field == Field::week ||
         field == Field::day;
}

/// The field of that English or Indonesian name, in any case of letters;
/// nothing where there is none.
[[nodiscard]] std::optional<Field> find_field(std::string_view name);

namespace detail {
constexpr bool rows_in_order() {
  for (std::size_t row = 0; row < fields.size(); ++row) {
    if (static_cast<std::size_t>(fields[row].field) != row) return false;
  }
  return true;
}
constexpr bool prefixes_differ() {
  for (std::size_t a = 0; a < fields.size(); ++a) {
    for (std::size_t b = a + 1; b < fields.size(); ++b) {
      if (fields[a].prefix == fields[b].prefix) return false;
    }
  }
  return true;
}
}  // namespace detail
static_assert(detail::rows_in_order(), "spec_of() finds a row by its place");
static_assert(detail::prefixes_differ(), "two fields would share their terms");

}  // namespace kliping
