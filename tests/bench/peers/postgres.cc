// SPDX-License-Identifier: GPL-3.0-or-later
//
// PostgreSQL: a column of the type tsvector by the configuration `indonesian`, a
// GIN index on it, ts_rank. It is asked over its own protocol, which is part of
// what is measured; PGHOST and the like say where (private_postgres.sh). DIRECTORY
// is not used: everything is in the table `article` of the database. Usage: see
// peer.h.
#include <libpq-fe.h>

#include <fstream>
#include <memory>
#include <stdexcept>

#include "tests/bench/peers/peer.h"

namespace {

using namespace kliping::bench;

struct Clear {
  void operator()(PGresult* result) const { PQclear(result); }
  void operator()(PGconn* connection) const { PQfinish(connection); }
};
using Rows = std::unique_ptr<PGresult, Clear>;

class Postgres final : public Peer {
 public:
  Postgres() : connection_(PQconnectdb("")) {
    if (PQstatus(connection_.get()) != CONNECTION_OK) fail();
  }

  std::string version() override {
    const std::string all = PQparameterStatus(connection_.get(), "server_version");
    return all.substr(0, all.find(' '));
  }

  void index(const std::string& articles, const std::string&) override {
    execute("SET client_min_messages = warning");
    execute("DROP TABLE IF EXISTS article");
    execute(
        "CREATE TEMPORARY TABLE given(id text, date text, publisher text, title text, body text)");
    copy(articles);
    execute("CREATE TABLE article(id text, date int, publisher text, words tsvector)");
    execute(
        "INSERT INTO article SELECT id, nullif(date, '')::int, publisher,"
        " to_tsvector('indonesian', title || E'\\n' || body) FROM given");
    execute("CREATE INDEX ON article USING gin(words)");
    execute("VACUUM ANALYZE article");
  }

  std::uintmax_t size(const std::string&) override {
    const Rows rows = execute("SELECT pg_total_relation_size('article')");
    return std::stoull(PQgetvalue(rows.get(), 0, 0));
  }

  std::vector<Ask> open(const std::string&, const std::vector<BenchQuery>& queries) override {
    std::vector<Ask> asks;
    for (const BenchQuery& query : queries) {
      asks.emplace_back([this, query, words = words_of(query)] {
        Answer answer = find_best(query, words);
        if (query.kind == Kind::facet) count_publishers(words, answer);
        return answer;
      });
    }
    return asks;
  }

 private:
  [[noreturn]] void fail() const { throw std::runtime_error(PQerrorMessage(connection_.get())); }

  Rows execute(const std::string& sql, const std::vector<const char*>& values = {}) const {
    Rows rows(PQexecParams(connection_.get(), sql.c_str(), static_cast<int>(values.size()), nullptr,
                           values.data(), nullptr, nullptr, 0));
    const auto status = PQresultStatus(rows.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN) fail();
    return rows;
  }

  // The common form is COPY's.
  void copy(const std::string& articles) const {
    execute("COPY given FROM STDIN");
    std::ifstream file(articles);
    std::string buffer(1 << 16, '\0');
    while (file.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) ||
           file.gcount() > 0) {
      PQputCopyData(connection_.get(), buffer.data(), static_cast<int>(file.gcount()));
    }
    if (PQputCopyEnd(connection_.get(), nullptr) != 1) fail();
    while (const Rows rows{PQgetResult(connection_.get())}) {
      if (PQresultStatus(rows.get()) != PGRES_COMMAND_OK) fail();
    }
  }

  static std::string words_of(const BenchQuery& query) {
    if (query.kind == Kind::phrase) return join(query.words, " <-> ");
    return join(query.words, query.kind == Kind::any ? " | " : " & ");
  }

  // The ten best and, beside each, the number of all.
  Answer find_best(const BenchQuery& query, const std::string& words) const {
    std::string sql =
        "SELECT id, ts_rank(words, wanted) AS rank, count(*) OVER ()"
        " FROM article, to_tsquery('indonesian', $1) AS wanted WHERE words @@ wanted";
    std::vector<const char*> values = {words.c_str()};
    if (!query.publisher.empty()) {
      sql += " AND publisher = $2";
      values.push_back(query.publisher.c_str());
    }
    if (!query.from.empty()) {
      sql += " AND date BETWEEN $2::int AND $3::int";
      values.push_back(query.from.c_str());
      values.push_back(query.to.c_str());
    }
    const Rows rows = execute(sql + " ORDER BY rank DESC LIMIT 10", values);
    if (PQntuples(rows.get()) == 0) return {};
    return {.hits = std::stoul(PQgetvalue(rows.get(), 0, 2))};
  }

  void count_publishers(const std::string& words, Answer& answer) const {
    const Rows rows = execute(
        "SELECT count(*) AS hits FROM article"
        " WHERE words @@ to_tsquery('indonesian', $1) AND publisher <> ''"
        " GROUP BY publisher ORDER BY hits DESC",
        {words.c_str()});
    answer.facet_values = static_cast<std::size_t>(PQntuples(rows.get()));
    if (answer.facet_values > 0) answer.facet_most = std::stoul(PQgetvalue(rows.get(), 0, 0));
  }

  std::unique_ptr<PGconn, Clear> connection_;
};

}  // namespace

int main(int argc, char** argv) {
  try {
    Postgres peer;
    return run_peer(peer, argc, argv);
  } catch (const std::exception& error) {
    std::fputs(error.what(), stderr);
    return 1;
  }
}
