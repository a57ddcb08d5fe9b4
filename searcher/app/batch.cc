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
#include "common/text/utf8.h"
#include "searcher/app/answer.h"
#include "searcher/app/json_output.h"

namespace kliping::app {
namespace {

using program::ExitCode;

/// An id as one column of a TREC run.
std::string column(std::string_view id) {
  std::string text;
  for (std::size_t at = 0; at < id.size();) {
    const std::size_t begin = at;
    utf8::next(id, at);
    const std::string_view character = id.substr(begin, at - begin);
    const bool stays =
        character != " " && character != "%" && utf8::printable(character) == character;
    for (const char byte : character) {
      text +=
          stays ? std::string(1, byte) : fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return text;
}

class Batch {
 public:
  Batch(const Searcher& searcher, const SearchRequest& request)
      : searcher_(searcher), request_(request) {
    if (request.format == Format::trec) request_.options.snippet_bytes = 0;
  }

  ExitCode run(std::istream& lines) {
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
      constexpr std::string_view byte_order_mark = "\uFEFF";
      std::string_view content = line;
      if (++number == 1 && content.starts_with(byte_order_mark)) {
        content.remove_prefix(byte_order_mark.size());
      }
      if (!trim(content).empty()) run_line(content, number);
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
      const Answer answer = search(searcher_, std::string(trim(line.substr(tab + 1))), request_);
      if (!answer.results.exact && request_.format != Format::json) {
        complain(number, "the search was stopped: some hits may be missing");
      }
      print(line.substr(0, tab), answer);
    } catch (const Error& error) {
      if (error.code() != ErrorCode::bad_query) throw;
      reject(number, error.hint().empty() ? error.what()
                                          : fmt::format("{} ({})", error.what(), error.hint()));
    }
  }

  void print(std::string_view id, const Answer& answer) {
    if (request_.format == Format::json) {
      print_json(std::cout, answer, {.html = request_.html, .query_id = id});
    } else if (request_.format == Format::jsonl) {
      print_json_lines(std::cout, answer, {.html = request_.html, .query_id = id});
    } else {
      print_run(id, answer.results);
    }
    const bool matched = answer.results.total > 0 && !answer.results.corrected;
    matched_ = matched_ || matched;
  }

  static void print_run(std::string_view id, const Results& results) {
    for (const Hit& hit : results.hits) {
      std::cout << fmt::format("{} Q0 {} {} {:.6f} kliping\n", column(id), column(hit.id), hit.rank,
                               hit.score);
    }
  }

  void reject(std::size_t number, std::string_view reason) {
    ++rejected_;
    complain(number, reason);
  }

  void complain(std::size_t number, std::string_view reason) const {
    program::complain("kliping-search", fmt::format("{}:{}: {}", request_.batch, number, reason));
  }

  const Searcher& searcher_;
  SearchRequest request_;
  bool matched_ = false;
  std::size_t rejected_ = 0;
};

}  // namespace

ExitCode run_batch(const Searcher& searcher, const SearchRequest& request) {
  Batch batch(searcher, request);
  if (request.batch == "-") return batch.run(std::cin);
  std::ifstream file(request.batch);
  if (!file) throw system_error("open", request.batch, errno);
  return batch.run(file);
}

}  // namespace kliping::app
