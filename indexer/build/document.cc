// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/document.h"

#include "common/archive/stored_article.h"
#include "common/archive/terms.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

/// Between two fields, so that no phrase runs from one into the other; more
/// than the widest NEAR.
constexpr Xapian::termpos gap_between_fields = 100;

/// How often a word of the title counts in the text: chosen by measurement,
/// see common/doc/indonesian.md.
constexpr Xapian::termcount title_weight = 5;

class DocumentMaker {
 public:
  DocumentMaker(Xapian::Document& document, Analyzer& analyzer)
      : document_(document), analyzer_(analyzer) {}

  /// Indexes the words of `text` in `field`, behind those of earlier calls;
  /// each counts `weight` times.
  void add_words(Field field, std::string_view text, Xapian::termpos& position,
                 Xapian::termcount weight = 1) {
    analyzer_.for_each(text, [&](const AnalyzedToken& word) {
      const std::string& form = word.token.form;
      document_.add_posting(terms::word(field, form), ++position, weight);
      if (word.token.capitals) document_.add_term(terms::capitals(field, form), weight);
      if (word.continues_word) return;  // buku-buku counts once
      for (const std::string& stem : word.stems) {
        document_.add_term(terms::stem(field, stem), weight);
      }
    });
    position += gap_between_fields;
  }

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
    document_.add_boolean_term(terms::day(day));
    set_slot(Slot::date, terms::date_value(day));
  }

 private:
  Xapian::Document& document_;
  Analyzer& analyzer_;
};

void add_text(DocumentMaker& maker, const Article& article) {
  Xapian::termpos in_title = 0;
  maker.add_words(Field::title, article.title, in_title);
  Xapian::termpos in_text = 0;
  maker.add_words(Field::text, article.title, in_text, title_weight);
  maker.add_words(Field::text, article.body, in_text);
}

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

IndexedArticle make_document(const Article& article, Analyzer& analyzer) {
  IndexedArticle indexed;
  DocumentMaker maker(indexed.document, analyzer);
  add_text(maker, article);
  add_filters(maker, article);
  set_slots(maker, article);
  if (article.published) maker.add_date(article.published->day);

  const std::string json = to_json(article);
  indexed.fingerprint = fingerprint(json);
  indexed.id_term = terms::value(Field::id, article.id);
  indexed.document.set_data(json);
  indexed.document.add_boolean_term(indexed.id_term);
  maker.set_slot(Slot::fingerprint, indexed.fingerprint);
  return indexed;
}

}  // namespace kliping
