// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/bench_article.h"

#include <array>
#include <stdexcept>

namespace kliping::bench {
namespace {

char unescaped(char c) {
  switch (c) {
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case 'r':
      return '\r';
    default:
      return c;
  }
}

void unescape(std::string_view field, std::string& out) {
  out.clear();
  for (std::size_t i = 0; i < field.size(); ++i) {
    const bool escaped = field[i] == '\\' && i + 1 < field.size();
    out += escaped ? unescaped(field[++i]) : field[i];
  }
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\r':
        out += "\\r";
        break;
      default:
        out += c;
    }
  }
}

std::string to_line(const BenchArticle& article) {
  std::string line;
  append_escaped(line, article.id);
  for (const std::string* field :
       {&article.date, &article.publisher, &article.title, &article.body}) {
    line += '\t';
    append_escaped(line, *field);
  }
  return line;
}

ArticleReader::ArticleReader(const std::string& path) : file_(path), path_(path) {
  if (!file_) throw std::runtime_error(path + " cannot be read");
}

bool ArticleReader::next(BenchArticle& article) {
  if (!std::getline(file_, line_)) return false;
  const std::array fields = {&article.id, &article.date, &article.publisher, &article.title,
                             &article.body};
  std::string_view rest = line_;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const std::size_t end = rest.find('\t');
    const bool is_last = i + 1 == fields.size();
    if ((end == std::string_view::npos) != is_last) {
      throw std::runtime_error(path_ + ": a line has not five fields: " + line_.substr(0, 60));
    }
    unescape(rest.substr(0, end), *fields.at(i));
    if (!is_last) rest.remove_prefix(end + 1);
  }
  return true;
}

}  // namespace kliping::bench
