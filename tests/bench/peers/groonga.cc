// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groonga, as a library: its commands in this process. TokenBigram with
// NormalizerAuto, which has each run of letters as a word; no stemmer. The index is
// made when all articles are there, as its manual advises. It can only index a
// text that it keeps; the file of that column does not count as size. Usage: see
// peer.h.
#include <groonga.h>
#include <sys/stat.h>

#include <filesystem>
#include <memory>
#include <stdexcept>

#include "tests/bench/peers/peer.h"

namespace {

using namespace kliping::bench;

std::string json_string(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

// The number at `position` of the answer.
std::size_t number_at(const std::string& json, std::size_t position) {
  return std::stoul(json.substr(position, 20));
}

// Groonga's files are mostly holes.
std::uintmax_t allocated(const std::filesystem::path& file) {
  struct stat status {};
  if (stat(file.c_str(), &status) != 0) throw std::runtime_error("cannot stat " + file.string());
  return static_cast<std::uintmax_t>(status.st_blocks) * 512;
}

class Groonga final : public Peer {
 public:
  Groonga() {
    grn_init();
    grn_ctx_init(&context_, 0);
  }
  ~Groonga() override {
    grn_ctx_fin(&context_);
    grn_fin();
  }

  std::string version() override { return grn_get_version(); }

  void index(const std::string& articles, const std::string& directory) override {
    if (grn_db_create(&context_, path_in(directory).c_str(), nullptr) == nullptr) fail();
    send("table_create Publishers TABLE_HASH_KEY ShortText");
    send("table_create Dates TABLE_PAT_KEY Int32");
    send(
        "table_create Words TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram"
        " --normalizer NormalizerAuto");
    send("table_create Articles TABLE_NO_KEY");
    send("column_create Articles id COLUMN_SCALAR ShortText");
    send("column_create Articles date COLUMN_SCALAR Int32");
    send("column_create Articles publisher COLUMN_SCALAR Publishers");
    send("column_create Articles text COLUMN_SCALAR LongText");
    load(articles);
    send("column_create Publishers articles COLUMN_INDEX Articles publisher");
    send("column_create Dates articles COLUMN_INDEX Articles date");
    send("column_create Words text COLUMN_INDEX|WITH_POSITION Articles text");
  }

  std::uintmax_t size(const std::string& directory) override {
    open(directory);
    grn_obj* text = grn_ctx_get(&context_, "Articles.text", -1);
    if (text == nullptr) fail();
    const std::string kept = grn_obj_path(&context_, text);
    std::uintmax_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
      // A column of more than a gigabyte has several files: .0000106.001
      if (!entry.path().string().starts_with(kept)) bytes += allocated(entry.path());
    }
    return bytes;
  }

  std::vector<Ask> open(const std::string& directory,
                        const std::vector<BenchQuery>& queries) override {
    open(directory);
    std::vector<Ask> asks;
    for (const BenchQuery& query : queries) {
      asks.emplace_back([this, kind = query.kind, command = command_of(query)] {
        return answer_of(kind, send(command));
      });
    }
    return asks;
  }

 private:
  [[noreturn]] void fail() const { throw std::runtime_error(context_.errbuf); }

  static std::string path_in(const std::string& directory) { return directory + "/news.grn"; }

  void open(const std::string& directory) {
    if (grn_db_open(&context_, path_in(directory).c_str()) == nullptr) fail();
  }

  std::string send(const std::string& command) {
    grn_ctx_send(&context_, command.data(), static_cast<unsigned>(command.size()), 0);
    char* answer = nullptr;
    unsigned size = 0;
    int flags = 0;
    grn_ctx_recv(&context_, &answer, &size, &flags);
    if (context_.rc != GRN_SUCCESS) fail();
    return {answer, size};
  }

  void set(const char* column, grn_id article, const std::string& text, grn_builtin_type type) {
    grn_obj value;
    GRN_VALUE_VAR_SIZE_INIT(&value, GRN_OBJ_DO_SHALLOW_COPY, type);
    GRN_TEXT_SET(&context_, &value, text.data(), text.size());
    grn_obj_set_value(&context_, grn_ctx_get(&context_, column, -1), article, &value, GRN_OBJ_SET);
    GRN_OBJ_FIN(&context_, &value);
  }

  void set_date(grn_id article, int date) {
    grn_obj value;
    GRN_INT32_INIT(&value, 0);
    GRN_INT32_SET(&context_, &value, date);
    grn_obj_set_value(&context_, grn_ctx_get(&context_, "Articles.date", -1), article, &value,
                      GRN_OBJ_SET);
    GRN_OBJ_FIN(&context_, &value);
  }

  void load(const std::string& articles) {
    grn_obj* table = grn_ctx_get(&context_, "Articles", -1);
    ArticleReader reader(articles);
    for (BenchArticle article; reader.next(article);) {
      const grn_id number = grn_table_add(&context_, table, nullptr, 0, nullptr);
      set("Articles.id", number, article.id, GRN_DB_SHORT_TEXT);
      set("Articles.text", number, text_of(article), GRN_DB_LONG_TEXT);
      if (!article.publisher.empty()) {
        set("Articles.publisher", number, article.publisher, GRN_DB_SHORT_TEXT);
      }
      if (!article.date.empty()) set_date(number, std::stoi(article.date));
      if (context_.rc != GRN_SUCCESS) fail();
    }
  }

  static std::string words_of(const BenchQuery& query) {
    if (query.kind == Kind::phrase) return '"' + join(query.words, " ") + '"';
    return join(query.words, query.kind == Kind::any ? " OR " : " ");
  }

  static std::string command_of(const BenchQuery& query) {
    std::string command =
        "select Articles --match_columns text --output_columns id,_score --sort_keys -_score"
        " --limit 10 --match_escalation no --cache no --query " +
        json_string(words_of(query));
    if (!query.publisher.empty()) {
      command += " --filter " + json_string("publisher == " + json_string(query.publisher));
    }
    if (!query.from.empty()) {
      command += " --filter " + json_string("between(date, " + query.from + ", \"include\", " +
                                            query.to + ", \"include\")");
    }
    if (query.kind == Kind::facet) {
      command +=
          " --drilldown publisher --drilldown_sort_keys -_nsubrecs --drilldown_limit 1"
          " --drilldown_output_columns _nsubrecs";
    }
    return command;
  }

  // [[[HITS],[columns],[row],...],[[PUBLISHERS],[columns],[MOST]]]: those without a
  // publisher are no group of a drilldown.
  static Answer answer_of(Kind kind, const std::string& json) {
    Answer answer{.hits = number_at(json, 3)};
    if (kind != Kind::facet) return answer;
    answer.facet_values = number_at(json, json.rfind("]],[[") + 5);
    if (answer.facet_values > 0) answer.facet_most = number_at(json, json.rfind('[') + 1);
    return answer;
  }

  grn_ctx context_{};
};

}  // namespace

int main(int argc, char** argv) {
  Groonga peer;
  return run_peer(peer, argc, argv);
}
