// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/document.h"

#include <cstdint>
#include <utility>

#include "common/archive/stored_article.h"
#include "common/archive/terms.h"
#include "common/archive/word_places.h"
#include "common/text/sentences.h"
#include "common/text/tokenise.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

/// Between title and text, so that nothing is near in one to something in the
/// other: more than the widest NEAR.
constexpr std::uint32_t gap_between_fields = 100;

/// Between two paragraphs: no phrase runs from one into the next.
constexpr std::uint32_t gap_between_paragraphs = 1;

/// How often a word of the title counts in the text: chosen by measurement,
/// see common/doc/indonesian.md.
constexpr Xapian::termcount title_weight = 5;

/// How many words a lead has at least before it ends with a sentence: leads of
/// news have 20 to 45, and bodies scraped without line breaks are one paragraph.
constexpr std::size_t lead_words = 50;

/// Posts the words of one field, each behind the one before.
class FieldWords {
 public:
  FieldWords(Xapian::Document& document, WordPlacesWriter& places, Field field)
      : document_(document), places_(places), field_(field) {}

  /// Posts the form of a word, which counts `weight` times.
  void add_form(const std::string& form, Xapian::termcount weight) {
    ++position_;
    post(terms::word(field_, form), weight);
  }

  /// Posts a word with all that the index knows it by.
  void add(const AnalyzedToken& word, Xapian::termcount weight = 1) {
    const std::string& form = word.token.form;
    add_form(form, weight);
    if (word.token.capitals) post(terms::capitals(field_, form), weight);
    if (word.is_continued || word.continues_word) {
      document_.add_term(terms::half(field_, form), weight);
    }
    if (word.continues_word) {  // buku-buku counts once
      places_.add(terms::pair(field_), position_);
      return;
    }
    for (const std::string& stem : word.stems) add_stem(stem, word, weight);
  }

  /// Says that the next word begins what `mark` stands for.
  void mark_next(std::string_view mark) { places_.add(mark, position_ + 1); }

  /// Says that the last word ends what `mark` stands for.
  void mark_last(std::string_view mark) { places_.add(mark, position_); }

  void leave_gap(std::uint32_t gap) { position_ += gap; }

 private:
  /// A word that is its own stem is found by its form: to post it twice would
  /// make a sixth of the index and of the work.
  void add_stem(const std::string& stem, const AnalyzedToken& word, Xapian::termcount weight) {
    if (stem == word.token.form && !word.is_continued) return;
    post(terms::stem(field_, stem), weight);
  }

  void post(const std::string& term, Xapian::termcount weight) {
    document_.add_term(term, weight);
    places_.add(term, position_);
  }

  Xapian::Document& document_;
  WordPlacesWriter& places_;
  Field field_;
  std::uint32_t position_ = 0;
};

class DocumentMaker {
 public:
  DocumentMaker(Xapian::Document& document, Analyzer& analyzer)
      : document_(document),
        analyzer_(analyzer),
        title_(document, places_, Field::title),
        text_(document, places_, Field::text) {
    // Where no word stands, so that no article lacks the mark: what is missing
    // may have the short hash of something that is there (word_places.h).
    for (const Field field : {Field::title, Field::text}) places_.add(terms::pair(field), 0);
  }

  void add_title(std::string_view title) {
    begin_paragraph();
    analyzer_.for_each(title, [&](const AnalyzedToken& word) {
      title_.add(word);
      text_.add(word, title_weight);
    });
    text_.leave_gap(gap_between_fields);
  }

  /// Adds the body, of which the first paragraph with words is the lead, or of a
  /// long one its first sentences.
  void add_body(std::string_view body) {
    std::size_t words = 0;
    for_each_paragraph(
        body, [&](std::string_view paragraph) { words += add_paragraph(paragraph, words == 0); });
    if (words == 0) end_lead();  // the title alone
    set_slot(Slot::words, terms::count_value(words));
  }

  void add_url(std::string_view url) {
    // Its forms alone are indexed, so nothing is stemmed.
    FieldWords words(document_, places_, Field::url);
    Tokenizer tokenizer(url);
    for (Token word; tokenizer.next(word);) words.add_form(word.form, 0);
  }

  void add_id(const std::string& id_term) { document_.add_boolean_term(id_term); }

  /// Adds where all words added so far stand.
  void add_places() { set_slot(Slot::places, places_.encode()); }

  void add_value(Field field, std::string_view value) {
    if (!value.empty()) document_.add_boolean_term(terms::value(field, value));
  }

  void add_values(Field field, const std::vector<std::string>& values) {
    for (const std::string& value : values) add_value(field, value);
  }

  void set_slot(Slot slot, const std::string& value) {
    if (!value.empty()) document_.add_value(static_cast<Xapian::valueno>(slot), value);
  }

  void add_date(Date day) {
    document_.add_boolean_term(terms::year(day));
    document_.add_boolean_term(terms::month(day));
    document_.add_boolean_term(terms::week(day));
    document_.add_boolean_term(terms::day(day));
    set_slot(Slot::date, terms::date_value(day));
  }

 private:
  void begin_paragraph() {
    text_.mark_next(paragraph_mark);
    text_.mark_next(sentence_mark);
  }

  void end_lead() { text_.mark_last(spec_of(Field::lead).prefix); }

  /// Gives back how many words the paragraph has.
  std::size_t add_paragraph(std::string_view paragraph, bool in_lead) {
    std::size_t words = 0;
    Token last;
    analyzer_.for_each(paragraph, [&](const AnalyzedToken& word) {
      if (words == 0) {
        begin_paragraph();
      } else if (ends_sentence(paragraph, last, word.token)) {
        if (in_lead && words >= lead_words) {
          end_lead();
          in_lead = false;
        }
        text_.mark_next(sentence_mark);
      }
      text_.add(word);
      last = word.token;
      ++words;
    });
    if (words == 0) return 0;
    if (in_lead) end_lead();
    text_.leave_gap(gap_between_paragraphs);
    return words;
  }

  Xapian::Document& document_;
  Analyzer& analyzer_;
  WordPlacesWriter places_;
  FieldWords title_;
  FieldWords text_;
};

void add_filters(DocumentMaker& maker, const Article& article) {
  maker.add_value(Field::publisher, article.publisher);
  maker.add_values(Field::cited, article.cited);
  maker.add_value(Field::source, article.publisher);
  maker.add_values(Field::source, article.cited);
  maker.add_value(Field::section, article.section);
  maker.add_value(Field::place, article.place);
  maker.add_values(Field::author, article.authors);
  maker.add_values(Field::tag, article.tags);
  maker.add_value(Field::language, article.language);
}

void set_slots(DocumentMaker& maker, const Article& article) {
  maker.set_slot(Slot::publisher, article.publisher);
  maker.set_slot(Slot::cited, terms::join_values(article.cited));
  maker.set_slot(Slot::section, article.section);
  maker.set_slot(Slot::place, article.place);
  maker.set_slot(Slot::author, terms::join_values(article.authors));
  maker.set_slot(Slot::tag, terms::join_values(article.tags));
  maker.set_slot(Slot::language, article.language);
}

}  // namespace

ArticleRecord record_of(const Article& article) {
  std::string json = to_json(article);
  std::string print = fingerprint(json);
  return {std::move(json), terms::value(Field::id, article.id), std::move(print)};
}

Xapian::Document make_document(const Article& article, const ArticleRecord& record,
                               Analyzer& analyzer) {
  Xapian::Document document;
  DocumentMaker maker(document, analyzer);
  maker.add_title(article.title);
  maker.add_body(article.body);
  maker.add_url(article.url);
  add_filters(maker, article);
  set_slots(maker, article);
  if (article.published) maker.add_date(article.published->day);
  document.set_data(record.json);
  maker.add_id(record.id_term);
  maker.add_places();
  maker.set_slot(Slot::fingerprint, record.fingerprint);
  return document;
}

}  // namespace kliping
