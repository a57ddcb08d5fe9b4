// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <string>
#include <string_view>

namespace kliping::bench {

/// What every engine of the comparison is given of an article, as
/// `kliping-index extract` has found it.
struct BenchArticle {
  std::string id;
  std::string date;  ///< YYYYMMDD, empty where it is not known
  std::string publisher;
  std::string title;
  std::string body;  ///< clean text, a paragraph a line
};

/// The common form: an article a line, the five fields in the order above, a
/// tab between. Inside a field, `\\`, `\t`, `\n` and `\r` stand for a backslash
/// and the control characters, as in PostgreSQL's COPY.
[[nodiscard]] std::string to_line(const BenchArticle& article);

/// The text as a field of that form, appended to `out`.
void append_escaped(std::string& out, std::string_view text);

/// Reads a file of the common form, one article after the other.
class ArticleReader {
 public:
  /// Throws std::runtime_error where the file cannot be opened.
  explicit ArticleReader(const std::string& path);

  /// Puts the next article into `article`; false at the end. Throws
  /// std::runtime_error for a line that has not five fields.
  bool next(BenchArticle& article);

 private:
  std::ifstream file_;
  std::string path_;
  std::string line_;
};

}  // namespace kliping::bench
