// SPDX-License-Identifier: GPL-3.0-or-later
//
// common_form ARTICLES [--omega FILE]: reads articles as `kliping-index extract`
// prints them from standard input and writes them to ARTICLES in the common form
// (bench_article.h); with --omega also to FILE in the form of Omega's scriptindex,
// which knows no other.
#include <simdjson.h>

#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include "tests/bench/peers/arguments.h"
#include "tests/bench/peers/bench_article.h"

namespace {

using namespace kliping::bench;

std::string text_of(simdjson::dom::element article, const char* name) {
  std::string_view text;
  return article[name].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

// 2025-02-27 or 2025-02-27T08:00:00+07:00 as 20250227.
std::string day_of(const std::string& published) {
  if (published.size() < 10) return {};
  return published.substr(0, 4) + published.substr(5, 2) + published.substr(8, 2);
}

BenchArticle article_of(simdjson::dom::element article) {
  return {.id = text_of(article, "id"),
          .date = day_of(text_of(article, "published")),
          .publisher = text_of(article, "publisher"),
          .title = text_of(article, "title"),
          .body = text_of(article, "body")};
}

// A line `name=text`; further lines of the text begin with `=`.
void write_omega_field(std::ostream& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  out << name << '=';
  for (const char c : text) {
    out << c;
    if (c == '\n') out << '=';
  }
  out << '\n';
}

void write_omega(std::ostream& out, const BenchArticle& article) {
  write_omega_field(out, "id", article.id);
  write_omega_field(out, "date", article.date);
  write_omega_field(out, "publisher", article.publisher);
  write_omega_field(out, "title", article.title);
  write_omega_field(out, "body", article.body);
  out << '\n';
}

void run(const Arguments& arguments) {
  std::ofstream common(arguments.positional(0));
  std::ofstream omega;
  const std::string omega_path = arguments.text("omega", "");
  if (!omega_path.empty()) omega.open(omega_path);
  simdjson::dom::parser parser;
  for (std::string line; std::getline(std::cin, line);) {
    const BenchArticle article = article_of(parser.parse(line));
    common << to_line(article) << '\n';
    if (omega.is_open()) write_omega(omega, article);
  }
  common.close();
  omega.close();
  if (!common || (!omega && !omega_path.empty())) throw std::runtime_error("writing failed");
}

}  // namespace

int main(int argc, char** argv) {
  try {
    run(Arguments(argc, argv, 1, {"omega"}));
  } catch (const std::exception& error) {
    std::cerr << "common_form: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
