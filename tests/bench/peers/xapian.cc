// SPDX-License-Identifier: GPL-3.0-or-later
//
// Xapian's own plain way, on an index made by Omega's scriptindex with
// omega.script: QueryParser, Xapian's stemmer for Indonesian, BM25, and every
// match looked at for an exact count. It makes no index. Usage: see peer.h; with `quick`
// before the command, matches are looked at only until the ten best are known, the
// count is an estimate; facets would be too.
#include <xapian.h>

#include <stdexcept>

#include "tests/bench/peers/peer.h"

namespace {

using namespace kliping::bench;

// As in omega.script.
constexpr Xapian::valueno date_slot = 0;
constexpr Xapian::valueno publisher_slot = 1;

class PlainXapian final : public Peer {
 public:
  explicit PlainXapian(bool exact) : exact_(exact) {}

  std::string version() override { return Xapian::version_string(); }

  void index(const std::string&, const std::string&) override {
    throw std::runtime_error("this is done by scriptindex");
  }

  std::vector<Ask> open(const std::string& directory,
                        const std::vector<BenchQuery>& queries) override {
    database_ = Xapian::Database(directory);
    parser_.set_database(database_);
    parser_.set_stemmer(Xapian::Stem("indonesian"));
    parser_.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser_.set_default_op(Xapian::Query::OP_AND);
    std::vector<Ask> asks;
    for (const BenchQuery& query : queries) {
      asks.emplace_back([this, query, text = text_of(query)] { return ask(query, text); });
    }
    return asks;
  }

 private:
  static std::string text_of(const BenchQuery& query) {
    if (query.kind == Kind::phrase) return '"' + join(query.words, " ") + '"';
    return join(query.words, query.kind == Kind::any ? " OR " : " ");
  }

  // Omega puts a colon before a value that begins with a capital.
  static Xapian::Query publisher_query(const std::string& publisher) {
    const bool is_capital = publisher.front() >= 'A' && publisher.front() <= 'Z';
    return Xapian::Query((is_capital ? "XPUB:" : "XPUB") + publisher);
  }

  Answer ask(const BenchQuery& query, const std::string& text) {
    Xapian::Query wanted = parser_.parse_query(text);
    if (!query.publisher.empty()) {
      wanted = {Xapian::Query::OP_FILTER, wanted, publisher_query(query.publisher)};
    }
    if (!query.from.empty()) {
      wanted = {Xapian::Query::OP_FILTER, wanted,
                Xapian::Query(Xapian::Query::OP_VALUE_RANGE, date_slot, query.from, query.to)};
    }
    Xapian::Enquire enquire(database_);
    enquire.set_query(wanted);
    Xapian::ValueCountMatchSpy publishers(publisher_slot);
    if (query.kind == Kind::facet) enquire.add_matchspy(&publishers);
    const Xapian::MSet best = enquire.get_mset(0, 10, exact_ ? database_.get_doccount() : 0);
    for (auto hit = best.begin(); hit != best.end(); ++hit) hit.get_document().get_data();
    Answer answer{.hits = best.get_matches_estimated()};
    const auto end = publishers.top_values_end(1000);
    for (auto value = publishers.top_values_begin(1000); value != end; ++value) {
      if (answer.facet_values++ == 0) answer.facet_most = value.get_termfreq();
    }
    return answer;
  }

  bool exact_;
  Xapian::Database database_;
  Xapian::QueryParser parser_;
};

}  // namespace

int main(int argc, char** argv) {
  const bool quick = argc > 1 && std::string(argv[1]) == "quick";
  PlainXapian peer(!quick);
  return quick ? run_peer(peer, argc - 1, argv + 1) : run_peer(peer, argc, argv);
}
