// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "common/program/exit_code.h"
#include "common/text/split.h"
#include "kliping/error.h"
#include "kliping/version.h"

namespace kliping::program {
namespace {

namespace po = boost::program_options;

/// Parts the archives that the environment names.
constexpr char archive_separator = ':';

/// What the environment names; empty where it names no archive.
std::string archive_of_environment() {
  const char* const stated = std::getenv("KLIPING_ARCHIVE");
  return stated == nullptr ? "" : stated;
}

Error no_archive_named() {
  return {ErrorCode::bad_usage, "no archive is named", "say --archive DIR or set KLIPING_ARCHIVE"};
}

/// Reads the value that a config file gives to a flag.
bool is_yes(const std::string& key, const std::string& value) {
  if (value == "yes" || value == "true") return true;
  if (value == "no" || value == "false") return false;
  throw Error(ErrorCode::bad_usage, fmt::format("the config file sets `{}` to `{}`", key, value),
              "write yes or no");
}

}  // namespace

Options::Options(CommandText text) : text_(std::move(text)) {
  auto add = common_.add_options();
  add("config", po::value<std::string>()->value_name("FILE"), "read options from FILE as well");
  add("quiet", "print errors only");
  add("verbose", "say more");
  add("help", "print this text");
  add("version", "print the version");
}

void Options::add_archive() {
  add()("archive", po::value<std::string>()->value_name("DIR"),
        "the archive's directory (default: $KLIPING_ARCHIVE)");
}

void Options::add_archives() {
  add()("archive", po::value<std::vector<std::string>>()->value_name("DIR"),
        "an archive; repeatable (default: $KLIPING_ARCHIVE)");
}

void Options::collect_positional(const char* name) {
  hidden_.add_options()(name, po::value<std::vector<std::string>>());
  positional_.add(name, -1);
}

bool Options::parse(std::span<const std::string> arguments) {
  try {
    // -h is no option, since -word is part of a query; but nobody means it so.
    const bool asked_by_habit = !arguments.empty() && arguments.front() == "-h";
    if (!asked_by_habit) parse_command_line(arguments);
    if (asked_by_habit || has("help")) {
      print_help();
      return false;
    }
    if (has("version")) {
      std::cout << "kliping " << version << '\n';
      return false;
    }
    read_config();
    po::notify(values_);
  } catch (const po::error& error) {
    throw Error(ErrorCode::bad_usage, error.what(), fmt::format("see {} --help", text_.name));
  }
  return true;
}

void Options::parse_command_line(std::span<const std::string> arguments) {
  po::options_description all;
  all.add(own_).add(common_).add(hidden_);
  const int style = po::command_line_style::allow_long | po::command_line_style::long_allow_next |
                    po::command_line_style::long_allow_adjacent;
  const std::vector<std::string> list(arguments.begin(), arguments.end());
  po::store(po::command_line_parser(list).options(all).positional(positional_).style(style).run(),
            values_);
}

void Options::read_config() {
  if (!has("config")) return;
  const auto& path = get<std::string>("config");
  std::ifstream file(path);
  if (!file || std::filesystem::is_directory(path)) {
    throw Error(ErrorCode::bad_usage, fmt::format("cannot read the config file {}", path),
                "check the path");
  }
  const po::options_description none;
  po::options_description all;
  all.add(own_).add(common_);
  po::parsed_options accepted(&all);
  const auto entries = po::parse_config_file(file, none, true).options;
  // What stands in the command's own section goes before what holds for all.
  const auto is_overridden = [&](const po::option& entry) {
    return std::any_of(entries.begin(), entries.end(), [&](const po::option& other) {
      return other.string_key == text_.section + '.' + entry.string_key;
    });
  };
  for (const po::option& entry : entries) {
    if (!is_overridden(entry)) read_config_entry(entry, accepted);
  }
  po::store(accepted, values_);
}

void Options::read_config_entry(const po::option& entry, po::parsed_options& accepted) const {
  const std::size_t dot = entry.string_key.find('.');
  const std::string section = dot == std::string::npos ? "" : entry.string_key.substr(0, dot);
  const std::string key =
      dot == std::string::npos ? entry.string_key : entry.string_key.substr(dot + 1);
  if (!section.empty() && section != text_.section) {
    if (is_section(section)) return;
    throw Error(
        ErrorCode::bad_usage, fmt::format("the config file has a section [{}]", section),
        fmt::format("sections are the names of commands: {}", fmt::join(config_sections, ", ")));
  }
  const auto* known = accepted.description->find_nothrow(key, false);
  if (known == nullptr) {
    // Above the sections stands what only some commands know.
    if (section.empty() && key == "archive") return;
    throw Error(
        ErrorCode::bad_usage,
        fmt::format("the config file sets `{}`, which {} does not know", key, text_.name),
        fmt::format("put it under the [SECTION] of its command, or see {} --help", text_.name));
  }
  if (key == "archive" && !archive_of_environment().empty()) return;
  const bool is_flag = known->semantic()->max_tokens() == 0;
  if (is_flag && !is_yes(key, entry.value.front())) return;
  accepted.options.emplace_back(key, is_flag ? std::vector<std::string>() : entry.value);
}

void Options::print_help() const {
  std::cout << "Usage: " << text_.name << ' ' << text_.usage << "\n\n" << text_.summary << "\n\n";
  if (!own_.options().empty()) std::cout << own_ << '\n';
  std::cout << common_ << "\nExamples:\n" << text_.examples << '\n' << describe_exit_codes();
}

std::vector<std::string> Options::list(const std::string& name) const {
  return has(name) ? get<std::vector<std::string>>(name) : std::vector<std::string>();
}

std::string Options::archive() const {
  if (has("archive") && !get<std::string>("archive").empty()) return get<std::string>("archive");
  const std::string stated = archive_of_environment();
  if (stated.empty()) throw no_archive_named();
  if (stated.find(archive_separator) != std::string::npos) {
    throw Error(ErrorCode::bad_usage, "KLIPING_ARCHIVE names several archives",
                "say with --archive DIR which of them is meant");
  }
  return stated;
}

std::vector<std::string> Options::archives() const {
  std::vector<std::string> named = list("archive");
  const std::string stated = archive_of_environment();
  if (named.empty()) {
    const auto parts = split(stated, archive_separator);
    named.assign(parts.begin(), parts.end());
  }
  std::erase(named, "");
  if (named.empty()) throw no_archive_named();
  return named;
}

}  // namespace kliping::program
