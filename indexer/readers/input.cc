// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <vector>

#include "common/archive/durable_file.h"
#include "common/archive/file_descriptor.h"
#include "common/text/normalise.h"
#include "common/text/utf8.h"
#include "indexer/readers/attempt.h"
#include "indexer/readers/json_lines.h"
#include "indexer/readers/plain_text.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

enum class Format { unknown, plain_text, json_lines };

/// What may stand before the first character of any format.
constexpr std::string_view blanks = "\xEF\xBB\xBF \t\r\n";

Format format_by_name(const fs::path& path) {
  const std::string extension = normalise(path.extension().string());
  if (extension == ".txt" || extension == ".text") return Format::plain_text;
  if (extension == ".jsonl" || extension == ".ndjson") return Format::json_lines;
  return Format::unknown;
}

/// Of a file that is named directly: JSON lines where it begins as they do,
/// plain text where its name has no extension to say otherwise. A pipe can
/// be read only once, so it is taken for JSON lines, as standard input is.
Format format_by_content(const fs::path& path) {
  if (!fs::is_regular_file(path)) return Format::json_lines;
  const FileDescriptor file("read", path, O_RDONLY);
  std::array<char, 256> start;
  const ssize_t size = ::read(file.get(), start.data(), start.size());
  const std::string_view text(start.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
  const std::size_t first = text.find_first_not_of(blanks);
  if (first != std::string_view::npos && text[first] == '{') return Format::json_lines;
  return path.has_extension() ? Format::unknown : Format::plain_text;
}

Format format_of_named(const fs::path& path) {
  const Format by_name = format_by_name(path);
  return by_name == Format::unknown ? format_by_content(path) : by_name;
}

/// An address of the file that does not depend on where the program runs.
std::string id_of(const fs::path& path) { return fs::absolute(path).lexically_normal().string(); }

/// What is wrong with the content of a text file; empty if nothing is.
std::string fault_of(std::string_view content) {
  if (const auto invalid = utf8::first_invalid(content)) {
    return fmt::format(
        "not valid UTF-8 at byte {}: convert the file, as in iconv -f WINDOWS-1252 -t UTF-8",
        *invalid);
  }
  return content.find_first_not_of(blanks) == std::string::npos ? "the file is empty" : "";
}

void read_plain_text(const fs::path& path, ArticleSink& sink) {
  const auto size = attempt(path, sink, [&] { return fs::file_size(path); });
  if (!size) return;
  if (*size > max_article_bytes) {
    sink.reject({path.string(), fmt::format("larger than {} bytes", max_article_bytes)});
    return;
  }
  const auto content = attempt(path, sink, [&] { return read_file(path); });
  if (!content) return;
  if (std::string fault = fault_of(*content); !fault.empty()) {
    sink.reject({path.string(), std::move(fault)});
    return;
  }
  RawArticle article = parse_plain_text(*content);
  article.id = id_of(path);
  article.where = path.string();
  sink.accept(std::move(article));
}

void read_file_as(Format format, const fs::path& path, ArticleSink& sink) {
  if (format == Format::plain_text) {
    read_plain_text(path, sink);
  } else if (const auto file =
                 attempt(path, sink, [&] { return FileDescriptor("read", path, O_RDONLY); })) {
    read_json_lines(file->get(), path, sink);
  }
}

std::vector<fs::path> sorted_entries(const fs::path& directory) {
  std::vector<fs::path> entries;
  for (const auto& entry : fs::directory_iterator(directory)) entries.push_back(entry.path());
  std::sort(entries.begin(), entries.end());
  return entries;
}

void read_directory(const fs::path& directory, ArticleSink& sink);

/// A file or directory that was met in a directory.
void read_entry(const fs::path& path, ArticleSink& sink) {
  const auto type = attempt(path, sink, [&] { return fs::status(path).type(); });
  if (!type) return;
  const Format format = format_by_name(path);
  if (*type == fs::file_type::directory) {
    // Links to directories could lead round in a circle.
    if (!fs::is_symlink(path)) read_directory(path, sink);
  } else if (format == Format::unknown) {
    sink.ignore(path.string());
  } else if (*type == fs::file_type::regular || *type == fs::file_type::not_found) {
    read_file_as(format, path, sink);
  } else {
    sink.reject({path.string(), "neither a file nor a directory"});
  }
}

void read_directory(const fs::path& directory, ArticleSink& sink) {
  const auto entries = attempt(directory, sink, [&] { return sorted_entries(directory); });
  if (!entries) return;
  for (const fs::path& entry : *entries) read_entry(entry, sink);
}

void read_named(const fs::path& path, ArticleSink& sink) {
  const auto is_directory = attempt(path, sink, [&] { return fs::is_directory(path); });
  if (!is_directory) return;
  if (*is_directory) {
    read_directory(path, sink);
    return;
  }
  const auto format = attempt(path, sink, [&] { return format_of_named(path); });
  if (!format) return;
  if (*format == Format::unknown) {
    sink.reject({path.string(),
                 "of no known format: rename it to .txt if it holds one article of plain text, to "
                 ".jsonl for JSON lines"});
  } else {
    read_file_as(*format, path, sink);
  }
}

}  // namespace

void read_inputs(std::span<const std::string> inputs, ArticleSink& sink) {
  for (const std::string& input : inputs) {
    if (input == "-") {
      read_json_lines(STDIN_FILENO, "standard input", sink);
    } else {
      read_named(input, sink);
    }
  }
}

}  // namespace kliping
