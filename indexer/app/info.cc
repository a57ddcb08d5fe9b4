// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <iostream>

#include "common/program/options.h"
#include "indexer/app/amounts.h"
#include "indexer/app/archive_json.h"
#include "indexer/app/commands.h"
#include "indexer/upkeep/description.h"
#include "kliping/error.h"
#include "kliping/schema.h"
#include "kliping/stem_exceptions.h"

namespace kliping::app {
namespace {

void print_row(std::string_view name, std::string_view value) {
  std::cout << fmt::format("{:<12} {}\n", name, value);
}

/// Of an index of another version they may be written another way.
std::string describe_exceptions(const std::string& text) {
  try {
    return StemExceptions::restore(text).summary();
  } catch (const Error&) {
    return "not readable by this version";
  }
}

void print_generation(const GenerationDescription& generation) {
  print_row("", fmt::format("{}  {}{}{}", generation.name, describe_bytes(generation.bytes),
                            generation.current ? ", current" : "",
                            generation.unfinished ? ", unfinished" : ""));
}

void print_metadata(const IndexMetadata& metadata) {
  print_row("schema", metadata.schema);
  print_row("analyzer", metadata.analyzer);
  print_row("lexicon", metadata.lexicon);
  print_row("exceptions", describe_exceptions(metadata.exceptions));
  print_row("xapian", metadata.xapian);
  print_row("built", metadata.built);
  print_row("changed", metadata.changed.empty() ? "unknown" : metadata.changed);
  print_row("kliping", metadata.product);
}

void print_archive(const std::string& archive, const ArchiveDescription& found) {
  print_row("archive", archive);
  print_row("generation", found.current.empty() ? "none" : found.current);
  if (found.articles) print_row("articles", std::to_string(*found.articles));
  for (const GenerationDescription& generation : found.generations) {
    if (generation.current) print_row("size", describe_bytes(generation.bytes));
  }
  if (found.metadata) print_metadata(*found.metadata);
  print_row("writer", found.writer.value_or("none"));
  print_row("on disk", "");
  for (const GenerationDescription& generation : found.generations) print_generation(generation);
}

void print_schema() {
  std::cout << "\nFields (name, Indonesian name, term prefix, facet, meaning):\n";
  for (const FieldSpec& field : fields) {
    std::cout << fmt::format("  {:<10} {:<10} {:<7} {:<6} {}\n", field.name, field.indonesian,
                             field.prefix, field.facet ? "facet" : "", field.meaning);
  }
  std::cout << "\nValue slots:\n";
  for (const SlotSpec& slot : slots) {
    std::cout << fmt::format("  {} {:<12} {}\n", static_cast<unsigned>(slot.slot), slot.name,
                             slot.meaning);
  }
  std::cout << "\nMetadata:\n";
  for (const MetadataSpec& row : metadata_keys) {
    std::cout << fmt::format("  {:<18} {}\n", row.key, row.meaning);
  }
}

/// Throws Error (bad_usage) for a format that there is not.
bool wants_json(const program::Options& options) {
  if (!options.has("format")) return false;
  const auto& format = options.get<std::string>("format");
  if (format == "json") return true;
  if (format == "text") return false;
  throw Error(ErrorCode::bad_usage, fmt::format("there is no format `{}`", format),
              "use text or json");
}

}  // namespace

program::ExitCode run_info(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index info",
      .section = "info",
      .usage = "--archive DIR [--format FORMAT]",
      .summary = "Says what is in an archive: articles, size, and which rules it was built by.\n"
                 "Works for an archive of another version too, for one that is just written and,\n"
                 "as far as it can be read, for a damaged one. --verbose adds the schema.",
      .examples = "  kliping-index info --archive ~/arsip\n",
  });
  options.add_archive();
  options.add()("format", boost::program_options::value<std::string>()->value_name("FORMAT"),
                "text (the default) or json");
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const std::string archive = options.archive();
  const bool as_json = wants_json(options);
  const ArchiveDescription found = describe_archive(archive);
  if (as_json) {
    std::cout << archive_json(archive, found);
  } else {
    print_archive(archive, found);
    if (options.verbose()) print_schema();
  }
  if (found.error) throw Error(*found.error);
  return program::ExitCode::ok;
}

}  // namespace kliping::app
