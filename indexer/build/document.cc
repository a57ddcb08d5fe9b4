// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/document.h"

#include <utility>

#include "common/archive/stored_article.h"
#include "common/archive/terms.h"
#include "common/text/sentences.h"
#include "common/text/tokenise.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

/// Between title and text, so that nothing is near in one to something in the
/// other: more than the widest NEAR.
constexpr Xapian::termpos gap_between_fields = 100;

/// Between two paragraphs: no phrase runs from one into the next.
constexpr Xapian::termpos gap_between_paragraphs = 1;

/// How often a word of the title counts in the text: chosen by measurement,
/// see common/doc/indonesian.md.
constexpr Xapian::termcount title_weight = 5;

/// How many words a lead has at least before it ends with a sentence: leads of
/// news have 20 to 45, and bodies scraped without line breaks are one paragraph.
constexpr std::size_t lead_words = 50;

/// Posts the words of one field, each behind the one before.
class FieldWords {
 public:
  FieldWords(Xapian::Document& document, Field field) : document_(document), field_(field) {}

  /// Posts the form of a word, which counts `weight` times.
  void add_form(const std::string& form, Xapian::termcount weight) {
    document_.add_posting(terms::word(field_, form), ++position_, weight);
  }

  /// Posts a word with all that the index knows it by.
  void add(const AnalyzedToken& word, Xapian::termcount weight = 1) {
    const std::string& form = word.token.form;
    add_form(form, weight);
    if (word.token.capitals) {
      document_.add_posting(terms::capitals(field_, form), position_, weight);
    }
    if (word.continues_word) {  // buku-buku counts once
      document_.add_posting(terms::pair(field_), position_, 0);
      return;
    }
    for (const std::string& stem : word.stems) add_stem(stem, word, weight);
  }

  /// Says that the next word begins what `mark` stands for.
  void mark_next(std::string_view mark) {
    document_.add_posting(std::string(mark), position_ + 1, 0);
  }

  /// Says that the last word ends what `mark` stands for.
  void mark_last(std::string_view mark) { document_.add_posting(std::string(mark), position_, 0); }

  void leave_gap(Xapian::termpos gap) { position_ += gap; }

 private:
  /// A word that is its own stem has its position under its form already: to
  /// have it twice would make an index half as large again.
  void add_stem(const std::string& stem, const AnalyzedToken& word, Xapian::termcount weight) {
    const std::string term = terms::stem(field_, stem);
    if (stem == word.token.form && !word.is_continued) {
      document_.add_term(term, weight);
    } else {
      document_.add_posting(term, position_, weight);
    }
  }

  Xapian::Document& document_;
  Field field_;
  Xapian::termpos position_ = 0;
};

class DocumentMaker {
 public:
  DocumentMaker(Xapian::Document& document, Analyzer& analyzer)
      : document_(document),
        analyzer_(analyzer),
        title_(document, Field::title),
        text_(document, Field::text) {}

  void add_title(std::string_view title) {
    begin_paragraph();
    analyzer_.for_each(title, [&](const AnalyzedToken& word) {
      title_.add(word);
      text_.add(word, title_weight);
      has_words_ = true;
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
    has_words_ = has_words_ || words > 0;
    set_slot(Slot::words, terms::count_value(words));
  }

  void add_url(std::string_view url) {
    // Its forms alone are indexed, so nothing is stemmed.
    FieldWords words(document_, Field::url);
    Tokenizer tokenizer(url);
    for (Token word; tokenizer.next(word);) words.add_form(word.form, 0);
  }

  /// Adds the term that is the article's own. Where nothing has a weight in the
  /// article, it gets one: Xapian takes a document without any for damage
  /// when it has positions.
  void add_id(const std::string& id_term) { document_.add_term(id_term, has_words_ ? 0 : 1); }

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
  FieldWords title_;
  FieldWords text_;
  bool has_words_ = false;  // in title or body
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
  maker.set_slot(Slot::fingerprint, record.fingerprint);
  return document;
}

}  // namespace kliping
