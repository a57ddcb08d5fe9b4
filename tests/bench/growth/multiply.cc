// SPDX-License-Identifier: GPL-3.0-or-later
//
// multiply ARTICLES COUNT [--from N]: prints COUNT articles as JSON lines, made of
// those in the file ARTICLES, which are JSON lines as `kliping-index extract` prints
// them. First they come as they are, then again and again as copies with
//   * the id with the number of the copy behind it,
//   * some words changed (word_changer.h says which, and why the whole is then like
//     a larger corpus and not like one corpus many times),
//   * the publish date 97 days earlier for each copy, so that years fill up.
// All else stays. The sequence has no end, and is always the same; --from passes over
// its first N articles.
#include <fmt/format.h>
#include <simdjson.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "tests/bench/growth/word_changer.h"
#include "tests/bench/peers/arguments.h"

namespace {

using namespace kliping::bench;
using simdjson::dom::element;

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  return out + '"';
}

// 2025-02-27, with or without a time behind it.
std::string earlier(std::string_view published, std::size_t copy) {
  using namespace std::chrono;
  if (copy == 0 || published.size() < 10) return std::string(published);
  const auto part = [&](std::size_t at, std::size_t size) {
    return std::stoi(std::string(published.substr(at, size)));
  };
  const year_month_day day(year(part(0, 4)), month(static_cast<unsigned>(part(5, 2))),
                           std::chrono::day(static_cast<unsigned>(part(8, 2))));
  const year_month_day other(sys_days(day) - days(97 * static_cast<int>(copy)));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(other.year()),
                     static_cast<unsigned>(other.month()), static_cast<unsigned>(other.day())) +
         std::string(published.substr(10));
}

class Multiplier {
 public:
  explicit Multiplier(const std::string& path) : path_(path) {
    for_each_line([this](const std::string& line) {
      const element article = parser_.parse(line);
      words_.count(text_of(article, "title"), text_of(article, "body"));
      ++articles_;
      return true;
    });
    if (articles_ == 0) throw std::runtime_error(path + " has no articles");
    words_.finish_counting();
  }

  void print(std::size_t from, std::size_t count) {
    const std::size_t end = from + count;
    for (std::size_t copy = from / articles_; copy * articles_ < end; ++copy) {
      std::size_t number = copy * articles_;
      for_each_line([&](const std::string& line) {
        if (number >= from) std::cout << copy_of(line, copy, number) << '\n';
        return ++number < end;
      });
    }
  }

 private:
  // Until `visit` returns false.
  template <typename Visit>
  void for_each_line(Visit&& visit) const {
    std::ifstream file(path_);
    if (!file) throw std::runtime_error(path_ + " cannot be read");
    for (std::string line; std::getline(file, line);) {
      if (!visit(line)) return;
    }
  }

  static std::string_view text_of(element article, const char* name) {
    std::string_view text;
    return article[name].get(text) == simdjson::SUCCESS ? text : std::string_view();
  }

  std::string copy_of(const std::string& line, std::size_t copy, std::size_t number) {
    if (copy == 0) return line;
    std::string out;
    for (const auto [name, value] : simdjson::dom::object(parser_.parse(line))) {
      out += (out.empty() ? "{" : ",") + json_string(name) + ':';
      out += value.is_string() ? json_string(changed(name, value, copy, number))
                               : simdjson::minify(value);
    }
    return out + '}';
  }

  [[nodiscard]] std::string changed(std::string_view name, std::string_view value, std::size_t copy,
                                    std::size_t number) const {
    if (name == "id") return fmt::format("{}-{}", value, copy);
    if (name == "published") return earlier(value, copy);
    if (name == "title" || name == "body") return words_.change(value, copy, number);
    return std::string(value);
  }

  std::string path_;
  simdjson::dom::parser parser_;
  WordChanger words_;
  std::size_t articles_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  try {
    const Arguments arguments(argc, argv, 2, {"from"});
    std::ios::sync_with_stdio(false);
    Multiplier(arguments.positional(0))
        .print(arguments.number("from", 0), std::stoul(arguments.positional(1)));
  } catch (const std::exception& error) {
    std::cerr << "multiply: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
