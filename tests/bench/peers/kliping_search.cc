// SPDX-License-Identifier: GPL-3.0-or-later
//
// kliping_search ARCHIVE QUERIES: asks the searcher library, in this process, each
// of a file of queries (bench_query.h) and prints what measure.h says. One pass
// warms up, the second is measured, from the text of the query to the ten best
// articles, with headlines, and the exact count.
//   --words exact     take words as they are (`"word"`), not in all their forms
//                     (`forms`)
//   --snippets N      make snippets of N bytes, too (0: none)
//   --threads N       N threads with one Searcher, each with its share of the
//                     queries; prints answers a second and percentiles instead
//   --passes N        so many times the queries, with --threads (1)
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <latch>
#include <string>
#include <thread>
#include <vector>

#include "kliping/searcher.h"
#include "tests/bench/peers/arguments.h"
#include "tests/bench/peers/measure.h"

namespace {

using namespace kliping;
using namespace kliping::bench;
using Clock = std::chrono::steady_clock;

std::string day_of(const std::string& date) {
  return date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6, 2);
}

std::string in_quotes(const std::string& text) { return '"' + text + '"'; }

// The query in kliping's language.
std::string text_of(const BenchQuery& query, bool exact) {
  std::string text;
  for (const std::string& word : query.words) {
    if (!text.empty()) text += query.kind == Kind::any ? " OR " : " ";
    text += exact && query.kind != Kind::phrase ? in_quotes(word) : word;
  }
  if (query.kind == Kind::phrase) return in_quotes(text);
  if (!query.publisher.empty()) text += " publisher:" + in_quotes(query.publisher);
  if (!query.from.empty()) text += " date:" + day_of(query.from) + ".." + day_of(query.to);
  return text;
}

SearchOptions options_of(const BenchQuery& query, std::size_t snippet_bytes) {
  SearchOptions options;
  options.snippet_bytes = snippet_bytes;
  if (query.kind == Kind::facet) options.facets = {Field::publisher};
  return options;
}

Answer answer_of(const Results& results) {
  Answer answer{.hits = results.total};
  if (results.facets.empty()) return answer;
  const Facet& facet = results.facets.front();
  answer.facet_values = facet.values.size();
  answer.facet_most = facet.values.empty() ? 0 : facet.values.front().count;
  return answer;
}

std::vector<Ask> asks_of(const Searcher& searcher, const std::vector<BenchQuery>& queries,
                         const Arguments& arguments) {
  const bool exact = arguments.text("words", "forms") == "exact";
  const std::size_t snippet_bytes = arguments.number("snippets", 0);
  std::vector<Ask> asks;
  for (const BenchQuery& query : queries) {
    asks.emplace_back(
        [&searcher, text = text_of(query, exact), options = options_of(query, snippet_bytes)] {
          return answer_of(searcher.search(Query::parse(text), options));
        });
  }
  return asks;
}

double percentile(const std::vector<double>& sorted, double part) {
  const auto at = static_cast<std::size_t>(std::ceil(part * static_cast<double>(sorted.size())));
  return sorted[std::max<std::size_t>(at, 1) - 1];
}

void print_summary(std::string_view name, std::vector<double> times) {
  if (times.empty()) return;
  std::ranges::sort(times);
  fmt::print("{:<7} p50 {:8.3f} ms   p95 {:8.3f} ms   p99 {:8.3f} ms   most {:8.3f} ms\n", name,
             percentile(times, 0.50), percentile(times, 0.95), percentile(times, 0.99),
             times.back());
}

// Threads that share one Searcher: each asks every Nth query, `passes` times, after
// one pass that warms up.
class Crowd {
 public:
  Crowd(const std::vector<BenchQuery>& queries, const std::vector<Ask>& asks, std::size_t threads,
        std::size_t passes)
      : queries_(queries), asks_(asks), passes_(passes), times_(threads) {}

  void run() {
    std::latch all_warm(static_cast<std::ptrdiff_t>(times_.size()) + 1);
    std::vector<std::jthread> threads;
    for (std::size_t number = 0; number < times_.size(); ++number) {
      threads.emplace_back([this, number, &all_warm] {
        share(number, 1);
        times_[number].clear();
        all_warm.arrive_and_wait();
        share(number, passes_);
      });
    }
    all_warm.arrive_and_wait();
    const auto start = Clock::now();
    threads.clear();
    seconds_ = std::chrono::duration<double>(Clock::now() - start).count();
  }

  void print() const {
    const auto answers = static_cast<double>(passes_ * asks_.size());
    fmt::print("{} threads: {:.0f} answers a second\n", times_.size(), answers / seconds_);
    std::vector<double> all;
    for (const Kind kind : kinds) {
      std::vector<double> of_kind;
      for (const auto& thread : times_) {
        for (const Time& time : thread) {
          if (queries_[time.query].kind == kind) of_kind.push_back(time.milliseconds);
        }
      }
      all.insert(all.end(), of_kind.begin(), of_kind.end());
      print_summary(name_of(kind), std::move(of_kind));
    }
    print_summary("all", std::move(all));
  }

 private:
  struct Time {
    std::size_t query = 0;
    double milliseconds = 0;
  };

  void share(std::size_t number, std::size_t passes) {
    for (std::size_t pass = 0; pass < passes; ++pass) {
      for (std::size_t query = number; query < asks_.size(); query += times_.size()) {
        const auto start = Clock::now();
        asks_[query]();
        const std::chrono::duration<double, std::milli> took = Clock::now() - start;
        times_[number].push_back({query, took.count()});
      }
    }
  }

  const std::vector<BenchQuery>& queries_;
  const std::vector<Ask>& asks_;
  std::size_t passes_;
  std::vector<std::vector<Time>> times_;  // of each thread
  double seconds_ = 0;
};

void run(const Arguments& arguments) {
  const Searcher searcher(arguments.positional(0));
  const auto queries = read_queries(arguments.positional(1));
  const auto asks = asks_of(searcher, queries, arguments);
  const std::size_t threads = arguments.number("threads", 0);
  if (threads == 0) {
    print(queries, measure(asks));
    return;
  }
  Crowd crowd(queries, asks, threads, arguments.number("passes", 1));
  crowd.run();
  crowd.print();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    run(Arguments(argc, argv, 2, {"words", "snippets", "threads", "passes"}));
  } catch (const std::exception& error) {
    std::cerr << "kliping_search: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
