// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <boost/program_options.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kliping::program {

/// Every command that may have a section of its own in a config file.
inline constexpr std::array<std::string_view, 10> config_sections{
    "search",  "build",  "update", "prune",   "remove",
    "compact", "verify", "info",   "extract", "analyze"};

[[nodiscard]] constexpr bool is_section(std::string_view name) {
  return std::find(config_sections.begin(), config_sections.end(), name) != config_sections.end();
}

/// What a command is called and what `--help` says of it.
struct CommandText {
  std::string name;      ///< as typed: `kliping-index build`
  std::string section;   ///< of the config file: `build`
  std::string usage;     ///< what follows the name: `--archive DIR INPUT...`
  std::string summary;   ///< one or more sentences
  std::string examples;  ///< lines, indented by two
};

/// The options of one command, from the command line, the environment and a
/// config file, in that order of precedence.
///
/// Every command knows --help, --version, --quiet, --verbose and --config
/// FILE. The file has lines `option = value`; those under `[SECTION]` are for
/// that command alone, those above any section for every command that knows
/// the option; where both set one, the section counts. There are no
/// one-letter options, so that `-word` can be part of a query.
class Options {
 public:
  explicit Options(CommandText text);

  /// For adding the command's own options.
  boost::program_options::options_description_easy_init add() { return own_.add_options(); }

  /// Adds `--archive DIR`, whose default is $KLIPING_ARCHIVE.
  void add_archive();

  /// The same for a command that reads: it may be given several times, and
  /// $KLIPING_ARCHIVE may name several, parted by `:`.
  void add_archives();

  /// Collects what stands beside the options under `name`.
  void collect_positional(const char* name);

  /// Parses. Throws Error (bad_usage) for what is wrong. False where --help
  /// or --version asked for a text, which is then on standard output, and
  /// the command has nothing to do.
  bool parse(std::span<const std::string> arguments);

  [[nodiscard]] bool has(const std::string& name) const { return values_.count(name) > 0; }

  template <typename Value>
  [[nodiscard]] const Value& get(const std::string& name) const {
    return values_[name].as<Value>();
  }

  /// The list under `name`; empty where there is none.
  [[nodiscard]] std::vector<std::string> list(const std::string& name) const;

  /// The directory of --archive or KLIPING_ARCHIVE. Throws Error (bad_usage)
  /// where neither names one, or the environment names several.
  [[nodiscard]] std::string archive() const;

  /// The directories of add_archives(), at least one, in their order. Throws
  /// Error (bad_usage) where none is named.
  [[nodiscard]] std::vector<std::string> archives() const;

  [[nodiscard]] bool quiet() const { return has("quiet"); }
  [[nodiscard]] bool verbose() const { return has("verbose"); }

 private:
  void parse_command_line(std::span<const std::string> arguments);
  void read_config();
  void read_config_entry(const boost::program_options::option& entry,
                         boost::program_options::parsed_options& accepted) const;
  void print_help() const;

  CommandText text_;
  boost::program_options::options_description own_{"Options"};
  boost::program_options::options_description common_{"Common options"};
  boost::program_options::options_description hidden_;
  boost::program_options::positional_options_description positional_;
  boost::program_options::variables_map values_;
};

}  // namespace kliping::program
