// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "common/text/normalise.h"
#include "indexer/readers/byte_order_mark.h"
#include "indexer/readers/expansion.h"
#include "indexer/readers/file_source.h"
#include "indexer/readers/format.h"
#include "indexer/readers/input_file.h"
#include "indexer/readers/packed.h"
#include "indexer/readers/reading_rules.h"
#include "indexer/readers/unreadable.h"
#include "indexer/readers/watched_source.h"
#include "kliping/error.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

/// Packed files in packed files; nobody packs deeper but to do harm.
constexpr std::size_t deepest_packing = 4;

/// What is said of files that were met and not read.
constexpr std::string_view unknown_format = "of no known format";

/// How a file came to be read.
enum class Finding {
  named,  ///< the user named it: it is to be read
  met,    ///< in a directory or a packed file, where other things lie about
};

/// What is read, and what it is called.
struct Place {
  std::string where;  // for messages
  std::string id;     // absolute; empty for standard input
  fs::path name;      // that tells the format
  Finding finding;
  std::size_t packings = 0;        // around it
  Expansion* expansion = nullptr;  // of the outermost; null where there is none
};

/// An address of the file that does not depend on where the program runs.
std::string id_of(const fs::path& path) { return fs::absolute(path).lexically_normal().string(); }

Place place_of_file(const fs::path& path, Finding finding) {
  return {path.string(), id_of(path), path.filename(), finding};
}

/// Whether the file tells of the files around it, as its name says that such
/// files have everywhere: it holds no article though it may be Markdown.
bool is_about_the_others(const fs::path& path) {
  constexpr std::array<std::string_view, 5> names{"readme", "license", "licence", "changelog",
                                                  "contributing"};
  return std::find(names.begin(), names.end(), normalise(path.stem().string())) != names.end();
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

/// Whether a member's path leads out of the packed file: no program writes
/// such a path but to do harm.
bool leads_out(const fs::path& member) {
  return member.is_absolute() || std::find(member.begin(), member.end(), "..") != member.end();
}

const Format* stated_format(const InputOptions& options) {
  if (options.format.empty()) return nullptr;
  const Format* const format = find_format(options.format);
  if (format != nullptr) return format;
  throw Error(ErrorCode::bad_usage, fmt::format("there is no input format `{}`", options.format),
              fmt::format("formats are {}", fmt::join(input_format_names(), ", ")));
}

class Reader {
 public:
  Reader(const InputOptions& options, ArticleSink& sink)
      : format_(stated_format(options)),
        names_(options.map),
        max_article_bytes_(options.max_article_bytes),
        reading_(describe(options)),
        sink_(sink) {}

  void read_standard_input() {
    const Place place{"standard input", "", "", Finding::named};
    named_ = place.where;
    guard(place.where, [&] {
      FileSource source(STDIN_FILENO, [&] { sink_.wake(); });
      WatchedSource watched(source, sink_);
      InputStream stream(watched);
      read_stream(place, stream);
    });
  }

  void read_named(fs::path path) {
    // So that the folders of a file are the same however its directory is named.
    if (!path.has_filename() && path.has_relative_path()) path = path.parent_path();
    named_ = path.string();
    guard(path.string(), [&] {
      if (is_directory(path)) {
        read_directory(path);
      } else {
        read_file(path, Finding::named);
      }
    });
  }

 private:
  static std::string describe(const InputOptions& options) {
    std::string text =
        fmt::format("{}\n{}\n{}", reading_rules, options.format, options.max_article_bytes);
    for (const MappedField& field : options.map)
      text += fmt::format("\n{}={}", field.field, field.name);
    return text;
  }

  /// Runs `read`; where the input cannot be read, it is rejected.
  template <typename Read>
  void guard(const std::string& where, Read&& read) {
    try {
      read();
    } catch (const Unreadable& fault) {
      sink_.reject({where, fault.what()});
    }
  }

  /// What `ask` says of the file system; its refusal as Unreadable.
  template <typename Ask>
  static auto ask_system(Ask&& ask) {
    try {
      return ask();
    } catch (const fs::filesystem_error& error) {
      throw Unreadable("cannot be read: " + error.code().message());
    }
  }

  static bool is_directory(const fs::path& path) {
    return ask_system([&] { return fs::is_directory(path); });
  }

  void read_directory(const fs::path& directory) {
    const auto entries = ask_system([&] {
      std::vector<fs::path> paths;
      for (const auto& entry : fs::directory_iterator(directory)) paths.push_back(entry.path());
      // All have the same directory, so that the names alone are compared.
      std::sort(paths.begin(), paths.end(),
                [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
      return paths;
    });
    for (const fs::path& entry : entries) {
      guard(entry.string(), [&] { read_entry(entry); });
    }
  }

  /// A file or directory that was met in a directory.
  void read_entry(const fs::path& path) {
    const fs::file_type type = ask_system([&] { return fs::status(path).type(); });
    if (type == fs::file_type::directory) {
      if (fs::is_symlink(path)) {
        pass_over_link(path);
      } else {
        read_directory(path);
      }
    } else if (is_to_ignore(path)) {
      sink_.ignore(path.string(), unknown_format);
      pass_over(path);
    } else if (type == fs::file_type::regular || type == fs::file_type::not_found) {
      read_file(path, Finding::met);
    } else {
      throw Unreadable("neither a file nor a directory");
    }
  }

  /// Links to directories are not followed: they could lead round in a circle,
  /// and to what is read already. What is not read elsewhere must not be lost
  /// silently.
  void pass_over_link(const fs::path& link) {
    const auto [target, root] =
        ask_system([&] { return std::pair(fs::canonical(link), fs::canonical(named_)); });
    const auto way = target.lexically_relative(root);
    if (way.empty() || *way.begin() == "..") {
      throw Unreadable(fmt::format(
          "a link to {}, which is not followed: name that as an input, too", target.string()));
    }
    sink_.ignore(link.string(), "a link to a directory that is read anyway");
  }

  /// What is not read is done all the same.
  void pass_over(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!error) sink_.pass_bytes(size);
  }

  /// Whether the name alone says that this is no input: another extension
  /// says so, none leaves it to the content.
  [[nodiscard]] bool is_to_ignore(const fs::path& name) const {
    if (is_hidden(name) || is_about_the_others(name)) return true;
    if (format_ != nullptr || !name.has_extension()) return false;
    return !has_format_extension(name) && !has_packed_extension(name);
  }

  void read_file(const fs::path& path, Finding finding) {
    const Place place = place_of_file(path, finding);
    const auto state = state_of(path);
    if (!state) {  // a pipe or a device
      static_cast<void>(read_content(place, path));
    } else if (sink_.begin_file({place.id, reading_of(place), *state})) {
      const auto content = read_content(place, path);
      const bool stayed = content && state_of(path) == state;
      sink_.end_file(stayed ? content : std::nullopt);
    }
  }

  /// Gives the hash of all that is in the file; nothing where the system did
  /// not give all of it.
  std::optional<ContentHash> read_content(const Place& place, const fs::path& path) {
    FileSource source(path, [&] { sink_.wake(); });
    WatchedSource watched(source, sink_);
    InputStream stream(watched);
    guard(place.where, [&] { read_stream(place, stream); });
    return watched.finish();
  }

  /// All that decides what the bytes of the file are read as, but for its name.
  [[nodiscard]] ContentHash reading_of(const Place& place) const {
    return hash_of(fmt::format("{}\n{}\n{}", reading_,
                               place.finding == Finding::named ? "named" : "met",
                               folders_of(place)));
  }

  void read_stream(const Place& place, InputStream& stream) {
    const std::string_view start = stream.peek(telling_bytes);
    if (begins_packed(start)) {
      read_packed(place, stream);
      return;
    }
    if (place.finding == Finding::met && has_packed_extension(place.name)) {
      // Ignored, its articles would count as gone.
      throw Unreadable("not packed, though its name says so: damaged, or named wrongly");
    }
    const Format* const format = format_of(place, start);
    if (format == nullptr) {
      sink_.ignore(place.where, unknown_format);
      return;
    }
    if (start.starts_with(byte_order_mark)) stream.skip(byte_order_mark.size());
    Source source{place.where, place.id, folders_of(place), stream, names_, max_article_bytes_};
    format->read(source, sink_);
  }

  /// Null where a file that was met is none of ours. Throws Unreadable where
  /// one that the user named is not.
  [[nodiscard]] const Format* format_of(const Place& place, std::string_view start) const {
    if (format_ != nullptr) return format_;
    const Format* const format = tell_format(place.name, start);
    if (format != nullptr || place.finding == Finding::met) return format;
    if (!place.name.has_extension()) return find_format("text");
    throw Unreadable(fmt::format("of no known format: say which it is with --input-format ({})",
                                 fmt::join(input_format_names(), ", ")));
  }

  void read_packed(const Place& place, InputStream& stream) {
    if (place.packings == deepest_packing) {
      throw Unreadable(fmt::format("packed more than {} times", deepest_packing));
    }
    std::optional<Expansion> own;
    Expansion& expansion = place.expansion == nullptr ? own.emplace(stream) : *place.expansion;
    unpack(stream, expansion, [&](const std::string& member, ByteSource& content) {
      Place inner = member.empty() ? place_without_packing(place) : place_of_member(member, place);
      inner.expansion = &expansion;
      guard(inner.where, [&] { read_member(inner, member, content); });
    });
  }

  void read_member(const Place& place, const fs::path& member, ByteSource& content) {
    if (leads_out(member)) throw Unreadable("its path leads out of the packed file");
    if (!member.empty() && is_to_ignore(member)) {
      sink_.ignore(place.where, unknown_format);
      return;
    }
    InputStream stream(content);
    read_stream(place, stream);
  }

  /// The directories between the input that was named and the file.
  [[nodiscard]] std::string folders_of(const Place& place) const {
    const std::string_view below = std::string_view(place.where).substr(named_.size());
    return std::string(below.substr(0, std::min(below.rfind('/'), below.size())));
  }

  static Place place_of_member(const std::string& member, const Place& packed) {
    const std::string id = packed.id.empty() ? "" : packed.id + '/' + member;
    return {packed.where + '/' + member, id, fs::path(member).filename(), Finding::met,
            packed.packings + 1};
  }

  /// `berita.jsonl.gz` is read as `berita.jsonl`.
  static Place place_without_packing(const Place& packed) {
    Place place = packed;
    place.name = has_packed_extension(packed.name) ? packed.name.stem() : packed.name;
    ++place.packings;
    return place;
  }

  const Format* format_;
  FieldNames names_;
  std::size_t max_article_bytes_;
  std::string reading_;  // options and rules
  ArticleSink& sink_;
  std::string named_;  // the input that is being read
};

}  // namespace

void read_inputs(std::span<const std::string> inputs, const InputOptions& options,
                 ArticleSink& sink) {
  Reader reader(options, sink);
  for (const std::string& input : inputs) {
    if (input == "-") {
      reader.read_standard_input();
    } else {
      reader.read_named(input);
    }
  }
}

}  // namespace kliping
