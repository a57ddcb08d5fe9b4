// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "common/archive/durable_file.h"
#include "common/archive/file_descriptor.h"
#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/readers/json_lines.h"
#include "indexer/readers/plain_text.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

enum class Format { unknown, plain_text, json_lines };

Format format_by_name(const fs::path& path) {
  const std::string extension = path.extension().string();
  if (extension == ".txt" || extension == ".text") return Format::plain_text;
  if (extension == ".jsonl" || extension == ".ndjson") return Format::json_lines;
  return Format::unknown;
}

Format format_by_content(const fs::path& path) {
  const FileDescriptor file("read", path, O_RDONLY);
  char start[256];
  const ssize_t size = ::read(file.get(), start, sizeof start);
  const std::string_view text(start, size > 0 ? static_cast<std::size_t>(size) : 0);
  const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  return first != std::string_view::npos && text[first] == '{' ? Format::json_lines
                                                               : Format::plain_text;
}

/// An address of the file that does not depend on where the program runs.
std::string id_of(const fs::path& path) {
  return fs::absolute(path).lexically_normal().string();
}

void read_plain_text(const fs::path& path, ArticleSink& sink) {
  if (fs::file_size(path) > max_article_bytes) {
    sink.reject({path.string(), fmt::format("larger than {} bytes", max_article_bytes)});
    return;
  }
  const std::string content = read_file(path);
  if (const auto invalid = utf8::first_invalid(content)) {
    sink.reject({path.string(), fmt::format("not valid UTF-8 at byte {}: convert the file, as in "
                                            "iconv -f WINDOWS-1252 -t UTF-8",
                                            *invalid)});
    return;
  }
  if (trim(content).find_first_not_of('\n') == std::string_view::npos) {
    sink.reject({path.string(), "the file is empty"});
    return;
  }
  RawArticle article = parse_plain_text(content);
  article.id = id_of(path);
  article.where = path.string();
  sink.accept(std::move(article));
}

void read_file_as(Format format, const fs::path& path, ArticleSink& sink) {
  if (format == Format::plain_text) {
    read_plain_text(path, sink);
  } else {
    const FileDescriptor file("read", path, O_RDONLY);
    read_json_lines(file.get(), path, sink);
  }
}

/// Runs `read`; what the system refuses becomes a rejection of `path`.
template <typename Read>
void or_reject(const fs::path& path, ArticleSink& sink, Read&& read) {
  try {
    read();
  } catch (const fs::filesystem_error& error) {
    sink.reject({path.string(), "cannot be read: " + error.code().message()});
  } catch (const Error& error) {
    const std::string hint = error.hint().empty() ? "" : "; " + error.hint();
    sink.reject({path.string(), error.what() + hint});
  }
}

void read_directory(const fs::path& directory, ArticleSink& sink) {
  std::vector<fs::directory_entry> entries;
  or_reject(directory, sink, [&] {
    for (const auto& entry : fs::directory_iterator(directory)) entries.push_back(entry);
  });
  std::sort(entries.begin(), entries.end());
  for (const auto& entry : entries) {
    const fs::path& path = entry.path();
    or_reject(path, sink, [&] {
      const Format format = format_by_name(path);
      if (entry.is_directory()) {
        if (!entry.is_symlink()) read_directory(path, sink);
      } else if (format == Format::unknown) {
        sink.ignore(path.string());
      } else {
        read_file_as(format, path, sink);
      }
    });
  }
}

void read_input(const fs::path& path, ArticleSink& sink) {
  or_reject(path, sink, [&] {
    if (fs::is_directory(path)) {
      read_directory(path, sink);
      return;
    }
    const Format by_name = format_by_name(path);
    read_file_as(by_name == Format::unknown ? format_by_content(path) : by_name, path, sink);
  });
}

}  // namespace

void read_inputs(std::span<const std::string> inputs, ArticleSink& sink) {
  for (const std::string& input : inputs) {
    if (input == "-") {
      or_reject("standard input", sink,
                [&] { read_json_lines(STDIN_FILENO, "standard input", sink); });
    } else {
      read_input(input, sink);
    }
  }
}

}  // namespace kliping
