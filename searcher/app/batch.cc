// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/batch.h"

#include <fmt/format.h>

#include <cerrno>
#include <fstream>
#include <iostream>

#include "common/archive/system_error.h"
#include "common/program/program.h"
#include "common/text/ascii.h"
#include "common/text/split.h"

namespace kliping::app {
namespace {

using program::ExitCode;

/// An id as one column of a TREC run.
std::string column(std::string_view id) {
  std::string text;
  for (const char c : id) {
    const bool parts_columns = c == ' ' || (c >= '\t' && c <= '\r') || c == '%';
    text += parts_columns ? fmt::format("%{:02X}", c) : std::string(1, c);
  }
  return text;
}

class Batch {
 public:
  explicit Batch(const SearchRequest& request)
      : request_(request), searcher_(request.archive), options_(request.options) {
    options_.snippet_bytes = 0;
  }

  ExitCode run(std::istream& lines) {
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
      ++number;
      if (!trim(line).empty()) run_line(line, number);
    }
    if (lines.bad()) throw system_error("read", request_.batch, errno);
    if (rejected_ > 0) return ExitCode::some_rejected;
    return matched_ ? ExitCode::ok : ExitCode::nothing_matched;
  }

 private:
  void run_line(std::string_view line, std::size_t number) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos || tab == 0) {
      reject(number, "no id and tab before the query");
      return;
    }
    try {
      print(line.substr(0, tab), search(trim(line.substr(tab + 1))));
    } catch (const Error& error) {
      if (error.code() != ErrorCode::bad_query) throw;
      reject(number, error.what());
    }
  }

  [[nodiscard]] Results search(std::string_view text) const {
    const Query query = Query::parse(text, {.today = request_.today, .match = request_.match});
    return searcher_.search(query, options_);
  }

  void print(std::string_view id, const Results& results) {
    for (const Hit& hit : results.hits) {
      std::cout << fmt::format("{} Q0 {} {} {:.6f} kliping\n", column(id), column(hit.id), hit.rank,
                               hit.score);
    }
    matched_ = matched_ || !results.hits.empty();
  }

  void reject(std::size_t number, std::string_view reason) {
    ++rejected_;
    program::complain("kliping-search", fmt::format("{}:{}: {}", request_.batch, number, reason));
  }

  const SearchRequest& request_;
  Searcher searcher_;
  SearchOptions options_;
  bool matched_ = false;
  std::size_t rejected_ = 0;
};

}  // namespace

ExitCode run_batch(const SearchRequest& request) {
  Batch batch(request);
  if (request.batch == "-") return batch.run(std::cin);
  std::ifstream file(request.batch);
  if (!file) throw system_error("cannot open", request.batch, errno);
  return batch.run(file);
}

}  // namespace kliping::app
