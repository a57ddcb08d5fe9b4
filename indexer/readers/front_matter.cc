// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/front_matter.h"

#include <yaml.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "common/text/split.h"

namespace kliping {
namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 10;

/// Values in more lists and mappings around each other say nothing about an
/// article. libyaml keeps what is open in a stack that it looks through, so
/// the limit is one of time, too.
constexpr std::size_t deepest = 16;

using Values = std::vector<NamedValues>;

void add(Values& all, const std::string& name, std::string_view value) {
  if (all.empty() || all.back().name != name) all.push_back({name, {}});
  all.back().values.emplace_back(value);
}

struct ParserDeleted {
  void operator()(yaml_parser_t* parser) const {
    yaml_parser_delete(parser);
    delete parser;
  }
};

/// An event of libyaml, which belongs to it.
struct Event {
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event); }

  yaml_event_t event{};
};

class YamlReader {
 public:
  explicit YamlReader(std::string_view yaml) : parser_(new yaml_parser_t) {
    yaml_parser_initialize(parser_.get());
    yaml_parser_set_input_string(parser_.get(), reinterpret_cast<const unsigned char*>(yaml.data()),
                                 yaml.size());
  }

  /// Nothing where it is no mapping in valid YAML.
  std::optional<Values> read() {
    while (true) {
      Event event;
      if (yaml_parser_parse(parser_.get(), &event.event) == 0) return std::nullopt;
      if (event.event.type == YAML_STREAM_END_EVENT) return std::move(values_);
      if (!take(event.event)) return std::nullopt;
    }
  }

 private:
  /// A list or mapping that is open.
  struct Level {
    bool is_mapping;
    bool expects_key;
    std::string key;  // the last one
  };

  /// False for what no front matter has.
  bool take(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_MAPPING_START_EVENT:
      case YAML_SEQUENCE_START_EVENT: {
        const bool is_mapping = event.type == YAML_MAPPING_START_EVENT;
        if (levels_.size() == deepest || (levels_.empty() && !is_mapping)) return false;
        if (!levels_.empty()) value_is_next();
        levels_.push_back({is_mapping, is_mapping, {}});
        return true;
      }
      case YAML_MAPPING_END_EVENT:
      case YAML_SEQUENCE_END_EVENT:
        levels_.pop_back();
        return true;
      case YAML_SCALAR_EVENT:
        return take_scalar(
            {reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length});
      case YAML_ALIAS_EVENT:
        return take_scalar("");
      default:
        return true;
    }
  }

  bool take_scalar(std::string_view text) {
    if (levels_.empty()) return false;
    if (levels_.back().expects_key) {
      levels_.back().key = text;
      levels_.back().expects_key = false;
    } else {
      add(values_, name(), text);
      value_is_next();
    }
    return true;
  }

  /// What comes is the value of a key, so that a key comes behind it.
  void value_is_next() { levels_.back().expects_key = levels_.back().is_mapping; }

  [[nodiscard]] std::string name() const {
    std::string name;
    for (const Level& level : levels_) {
      if (!level.is_mapping || (!name.empty() && level.key == "name")) continue;
      if (!name.empty()) name += '.';
      name += level.key;
    }
    return name;
  }

  std::unique_ptr<yaml_parser_t, ParserDeleted> parser_;
  Values values_;
  std::vector<Level> levels_;
};

std::string_view unquoted(std::string_view value) {
  value = trim(value);
  for (const char mark : {'"', '\''}) {
    if (value.size() >= 2 && value.front() == mark && value.back() == mark) {
      return value.substr(1, value.size() - 2);
    }
  }
  return value;
}

/// The values of `["satu", "dua"]`, or the only one.
void add_values(Values& all, const std::string& name, std::string_view value) {
  const bool is_list = value.starts_with('[') && value.ends_with(']');
  if (is_list) value = value.substr(1, value.size() - 2);
  for (const std::string_view part : is_list ? split(value, ',') : std::vector{value}) {
    add(all, name, unquoted(part));
  }
}

/// Reads lines such as `judul: Hujan` or `judul = "Hujan"`, and `- hujan` below
/// a name; other lines are passed over.
Values read_lines(std::string_view lines, char separator) {
  Values all;
  std::string name;
  for (std::string_view line : split(lines, '\n')) {
    line = trim(line);
    const std::size_t end = line.find(separator);
    if (line.starts_with("- ")) {
      if (!name.empty()) add(all, name, unquoted(line.substr(2)));
    } else if (end != std::string_view::npos && !line.starts_with('#')) {
      name = unquoted(line.substr(0, end));
      const std::string_view value = trim(line.substr(end + 1));
      if (!value.empty()) add_values(all, name, value);
    }
  }
  return all;
}

/// Where the line begins that is `mark` alone; npos where there is none.
std::size_t find_line(std::string_view text, std::string_view mark) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (trim(text.substr(begin, end - begin)) == mark) return begin;
    begin = end + 1;
  }
  return std::string_view::npos;
}

std::string_view behind_line(std::string_view text) {
  return text.substr(std::min(text.find('\n'), text.size() - 1) + 1);
}

}  // namespace

std::optional<std::vector<NamedValues>> take_front_matter(std::string_view& text) {
  const std::string_view mark = trim(text.substr(0, text.find('\n')));
  if (mark != "---" && mark != "+++") return std::nullopt;
  const std::string_view inner = behind_line(text);
  const std::size_t size = find_line(inner.substr(0, most_bytes), mark);
  if (size == std::string_view::npos) return std::nullopt;
  const std::string_view matter = inner.substr(0, size);
  std::optional<Values> values;
  if (mark == "---") values = YamlReader(matter).read();
  if (!values) values = read_lines(matter, mark == "---" ? ':' : '=');
  text = behind_line(inner.substr(size));
  return values;
}

}  // namespace kliping
