// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lucene++: StandardAnalyzer without stop words, no stemmer; merged into one
// segment. Filters are Lucene's, publishers are counted by the field cache.
// Usage: see peer.h.

// Declares what the others need.
#include <lucene++/LuceneHeaders.h>
// The others.
#include <lucene++/FieldCache.h>
#include <lucene++/NumericField.h>
#include <lucene++/NumericRangeFilter.h>
#include <lucene++/QueryWrapperFilter.h>
#include <lucene++/TopScoreDocCollector.h>

#include <algorithm>

#include "tests/bench/peers/peer.h"

namespace {

using namespace kliping::bench;
using Lucene::newLucene;

Lucene::String wide(const std::string& text) { return Lucene::StringUtils::toUnicode(text); }

Lucene::AnalyzerPtr analyzer() {
  return newLucene<Lucene::StandardAnalyzer>(Lucene::LuceneVersion::LUCENE_CURRENT,
                                             Lucene::HashSet<Lucene::String>::newInstance());
}

// Counts the articles of each publisher, and passes them on to be ranked.
class PublisherCollector : public Lucene::Collector {
 public:
  PublisherCollector(Lucene::CollectorPtr best, const Lucene::StringIndexPtr& publishers)
      : best_(std::move(best)),
        orders_(publishers->order),
        counts_(static_cast<std::size_t>(publishers->lookup.size())) {}

  void setScorer(const Lucene::ScorerPtr& scorer) override { best_->setScorer(scorer); }
  void setNextReader(const Lucene::IndexReaderPtr& reader, int32_t base) override {
    base_ = base;
    best_->setNextReader(reader, base);
  }
  void collect(int32_t document) override {
    ++counts_[static_cast<std::size_t>(orders_[base_ + document])];
    best_->collect(document);
  }
  bool acceptsDocsOutOfOrder() override { return best_->acceptsDocsOutOfOrder(); }

  // The first of all is for those without one.
  void add_to(Answer& answer) const {
    for (std::size_t i = 1; i < counts_.size(); ++i) {
      answer.facet_values += counts_[i] > 0 ? 1U : 0U;
      answer.facet_most = std::max(answer.facet_most, counts_[i]);
    }
  }

 private:
  Lucene::CollectorPtr best_;
  Lucene::Collection<int32_t> orders_;
  std::vector<std::size_t> counts_;
  int32_t base_ = 0;
};

class LucenePlusPlus final : public Peer {
 public:
  std::string version() override {
    return Lucene::StringUtils::toUTF8(Lucene::Constants::LUCENE_VERSION);
  }

  void index(const std::string& articles, const std::string& directory) override {
    const auto writer =
        newLucene<Lucene::IndexWriter>(Lucene::FSDirectory::open(wide(directory)), analyzer(), true,
                                       Lucene::IndexWriter::MaxFieldLengthUNLIMITED);
    writer->setRAMBufferSizeMB(256);
    ArticleReader reader(articles);
    for (BenchArticle article; reader.next(article);) writer->addDocument(document_of(article));
    writer->optimize();
    writer->close();
  }

  std::vector<Ask> open(const std::string& directory,
                        const std::vector<BenchQuery>& queries) override {
    reader_ = Lucene::IndexReader::open(Lucene::FSDirectory::open(wide(directory)), true);
    searcher_ = newLucene<Lucene::IndexSearcher>(reader_);
    publishers_ = Lucene::FieldCache::DEFAULT()->getStringIndex(reader_, L"publisher");
    parser_ =
        newLucene<Lucene::QueryParser>(Lucene::LuceneVersion::LUCENE_CURRENT, L"text", analyzer());
    std::vector<Ask> asks;
    for (const BenchQuery& query : queries) {
      asks.emplace_back([this, query, text = wide(text_of(query))] { return ask(query, text); });
    }
    return asks;
  }

 private:
  static Lucene::DocumentPtr document_of(const BenchArticle& article) {
    using Lucene::AbstractField;
    using Lucene::Field;
    auto document = newLucene<Lucene::Document>();
    document->add(newLucene<Field>(L"id", wide(article.id), AbstractField::STORE_YES,
                                   AbstractField::INDEX_NO));
    document->add(newLucene<Field>(L"text", wide(kliping::bench::text_of(article)),
                                   AbstractField::STORE_NO, AbstractField::INDEX_ANALYZED));
    if (!article.publisher.empty()) {
      document->add(newLucene<Field>(L"publisher", wide(article.publisher), AbstractField::STORE_NO,
                                     AbstractField::INDEX_NOT_ANALYZED_NO_NORMS));
    }
    if (!article.date.empty()) {
      const auto date = newLucene<Lucene::NumericField>(L"date");
      document->add(date->setIntValue(std::stoi(article.date)));
    }
    return document;
  }

  static std::string text_of(const BenchQuery& query) {
    if (query.kind == Kind::phrase) return '"' + join(query.words, " ") + '"';
    return join(query.words, query.kind == Kind::any ? " OR " : " AND ");
  }

  static Lucene::FilterPtr filter_of(const BenchQuery& query) {
    if (!query.publisher.empty()) {
      const auto term = newLucene<Lucene::Term>(L"publisher", wide(query.publisher));
      return newLucene<Lucene::QueryWrapperFilter>(newLucene<Lucene::TermQuery>(term));
    }
    if (query.from.empty()) return {};
    return Lucene::NumericRangeFilter::newIntRange(L"date", std::stoi(query.from),
                                                   std::stoi(query.to), true, true);
  }

  Answer ask(const BenchQuery& query, const Lucene::String& text) {
    const Lucene::QueryPtr wanted = parser_->parse(text);
    const auto best = Lucene::TopScoreDocCollector::create(10, true);
    Answer answer;
    if (query.kind == Kind::facet) {
      const auto publishers = newLucene<PublisherCollector>(best, publishers_);
      searcher_->search(wanted, publishers);
      publishers->add_to(answer);
    } else {
      searcher_->search(wanted, filter_of(query), best);
    }
    answer.hits = static_cast<std::size_t>(best->getTotalHits());
    const Lucene::TopDocsPtr page = best->topDocs();
    for (const auto& hit : page->scoreDocs) searcher_->doc(hit->doc)->get(L"id");
    return answer;
  }

  Lucene::IndexReaderPtr reader_;
  Lucene::IndexSearcherPtr searcher_;
  Lucene::StringIndexPtr publishers_;
  Lucene::QueryParserPtr parser_;
};

}  // namespace

int main(int argc, char** argv) {
  LucenePlusPlus peer;
  return run_peer(peer, argc, argv);
}
