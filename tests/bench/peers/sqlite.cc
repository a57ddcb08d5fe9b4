// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite's FTS5: its tokenizer unicode61, no stemmer, bm25; a table without
// content beside one of ids, dates and publishers. All articles in one
// transaction, then `optimize`. Usage: see peer.h.
#include <sqlite3.h>

#include <memory>
#include <stdexcept>

#include "tests/bench/peers/peer.h"

namespace {

using namespace kliping::bench;

void check(int code, sqlite3* database) {
  if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
    throw std::runtime_error(sqlite3_errmsg(database));
  }
}

class Statement {
 public:
  Statement(sqlite3* database, const std::string& sql) : database_(database) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), database);
    statement_.reset(statement);
  }

  void bind(int place, const std::string& text) {
    check(sqlite3_bind_text(statement_.get(), place, text.data(), static_cast<int>(text.size()),
                            SQLITE_TRANSIENT),
          database_);
  }
  void bind(int place, sqlite3_int64 number) {
    check(sqlite3_bind_int64(statement_.get(), place, number), database_);
  }

  bool step() {
    const int code = sqlite3_step(statement_.get());
    check(code, database_);
    return code == SQLITE_ROW;
  }
  void reset() { sqlite3_reset(statement_.get()); }

  [[nodiscard]] std::size_t number(int column) {
    return static_cast<std::size_t>(sqlite3_column_int64(statement_.get(), column));
  }
  [[nodiscard]] std::string text(int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
  }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Sqlite final : public Peer {
 public:
  std::string version() override { return sqlite3_libversion(); }

  void index(const std::string& articles, const std::string& directory) override {
    open(directory);
    execute(
        "CREATE TABLE article(number INTEGER PRIMARY KEY, id TEXT, date INTEGER, publisher TEXT)");
    execute("CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61')");
    execute("BEGIN");
    insert(articles);
    execute("INSERT INTO words(words) VALUES('optimize')");
    execute("COMMIT");
  }

  std::vector<Ask> open(const std::string& directory,
                        const std::vector<BenchQuery>& queries) override {
    open(directory);
    std::vector<Ask> asks;
    for (const BenchQuery& query : queries) {
      asks.emplace_back([this, query, match = match_of(query)] {
        return query.kind == Kind::facet ? count_publishers(match) : count(query, match);
      });
    }
    return asks;
  }

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
  };

  void open(const std::string& directory) {
    sqlite3* database = nullptr;
    const int code = sqlite3_open((directory + "/news.sqlite").c_str(), &database);
    database_.reset(database);
    check(code, database);
    execute("PRAGMA cache_size = -524288");  // 512 MB, as PostgreSQL has
  }

  void execute(const std::string& sql) {
    check(sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr), database_.get());
  }

  void insert(const std::string& articles) {
    Statement article_row(database_.get(), "INSERT INTO article VALUES(?, ?, ?, ?)");
    Statement words_row(database_.get(), "INSERT INTO words(rowid, text) VALUES(?, ?)");
    ArticleReader reader(articles);
    sqlite3_int64 number = 0;
    for (BenchArticle article; reader.next(article);) {
      article_row.bind(1, ++number);
      article_row.bind(2, article.id);
      article_row.bind(3, article.date.empty() ? 0 : std::stol(article.date));
      article_row.bind(4, article.publisher);
      article_row.step();
      article_row.reset();
      words_row.bind(1, number);
      words_row.bind(2, text_of(article));
      words_row.step();
      words_row.reset();
    }
  }

  static std::string match_of(const BenchQuery& query) {
    if (query.kind == Kind::phrase) return '"' + join(query.words, " ") + '"';
    return '"' + join(query.words, query.kind == Kind::any ? "\" OR \"" : "\" AND \"") + '"';
  }

  // The tables and conditions of a query, and the values for the conditions.
  static std::string source_of(const BenchQuery& query, bool with_article) {
    std::string source = " FROM words";
    if (with_article || query.kind == Kind::filter) {
      source += " JOIN article ON article.number = words.rowid";
    }
    source += " WHERE words MATCH ?";
    if (!query.publisher.empty()) source += " AND publisher = ?";
    if (!query.from.empty()) source += " AND date BETWEEN ? AND ?";
    return source;
  }

  static void bind(Statement& statement, const BenchQuery& query, const std::string& match) {
    int place = 0;
    statement.bind(++place, match);
    if (!query.publisher.empty()) statement.bind(++place, query.publisher);
    if (!query.from.empty()) {
      statement.bind(++place, std::stol(query.from));
      statement.bind(++place, std::stol(query.to));
    }
  }

  std::size_t read_best(const BenchQuery& query, const std::string& match) {
    Statement best(database_.get(),
                   "SELECT id" + source_of(query, true) + " ORDER BY rank LIMIT 10");
    bind(best, query, match);
    std::size_t bytes = 0;
    while (best.step()) bytes += best.text(0).size();
    return bytes;
  }

  Answer count(const BenchQuery& query, const std::string& match) {
    read_best(query, match);
    Statement all(database_.get(), "SELECT count(*)" + source_of(query, false));
    bind(all, query, match);
    all.step();
    return {.hits = all.number(0)};
  }

  Answer count_publishers(const std::string& match) {
    read_best({.kind = Kind::facet, .words = {}}, match);
    Statement groups(database_.get(),
                     "SELECT publisher, count(*) AS hits FROM words"
                     " JOIN article ON article.number = words.rowid"
                     " WHERE words MATCH ? GROUP BY publisher ORDER BY hits DESC");
    groups.bind(1, match);
    Answer answer;
    while (groups.step()) {
      answer.hits += groups.number(1);
      if (groups.text(0).empty()) continue;
      if (answer.facet_values++ == 0) answer.facet_most = groups.number(1);
    }
    return answer;
  }

  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace

int main(int argc, char** argv) {
  Sqlite peer;
  return run_peer(peer, argc, argv);
}
