// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exposition.h"

#include <regex>
#include <set>

#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping::test {
namespace {

const std::regex help_line("# HELP ([a-z][a-z0-9_]*) [^\\\\]*[a-z][^\\\\]*");
const std::regex type_line("# TYPE ([a-z][a-z0-9_]*) gauge");
const std::regex sample_line(
    R"re((([a-z][a-z0-9_]*)\{([a-z]+="([^"\\]|\\\\|\\"|\\n)*"(,[a-z]+="([^"\\]|\\\\|\\"|\\n)*")*)\}) (-?[0-9]+(\.[0-9]+)?))re");

class Reader {
 public:
  void read_line(const std::string& line) {
    std::smatch match;
    if (std::regex_match(line, match, help_line)) {
      begin(match[1]);
    } else if (std::regex_match(line, match, type_line)) {
      expect(match[1] == metric_ && !typed_, "TYPE without HELP before it: " + line);
      typed_ = true;
    } else if (std::regex_match(line, match, sample_line)) {
      expect(match[2] == metric_ && typed_, "sample without HELP and TYPE before it: " + line);
      const bool is_new = exposition_.samples.emplace(match[1], std::stod(match[7])).second;
      expect(is_new, "series that comes twice: " + line);
      has_samples_ = true;
    } else {
      expect(false, "no line of the format: " + line);
    }
  }

  void begin(const std::string& metric) {
    finish();
    expect(metrics_.insert(metric).second, "metric that comes twice: " + metric);
    metric_ = metric;
    typed_ = has_samples_ = false;
  }

  void finish() { expect(metric_.empty() || has_samples_, "metric without samples: " + metric_); }

  void expect(bool condition, const std::string& fault) {
    if (!condition) exposition_.faults.push_back(fault);
  }

  Exposition take() { return std::move(exposition_); }

 private:
  Exposition exposition_;
  std::set<std::string> metrics_;
  std::string metric_;
  bool typed_ = false;
  bool has_samples_ = false;
};

}  // namespace

Exposition read_exposition(const std::string& text) {
  Reader reader;
  reader.expect(text.ends_with('\n'), "the last line does not end");
  reader.expect(!utf8::first_invalid(text), "no UTF-8");
  auto lines = split(text, '\n');
  lines.pop_back();
  for (const std::string_view line : lines) reader.read_line(std::string(line));
  reader.finish();
  return reader.take();
}

}  // namespace kliping::test
