// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <iostream>

#include "common/archive/archive.h"
#include "common/archive/directory_size.h"
#include "common/archive/index_metadata.h"
#include "common/archive/xapian_call.h"
#include "common/program/options.h"
#include "indexer/app/commands.h"
#include "kliping/error.h"
#include "kliping/schema.h"

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

void print_archive(const Archive& archive) {
  const std::string generation = archive.current();
  const auto path = archive.path_of(generation);
  const Xapian::Database database =
      xapian_call(path, [&] { return Xapian::Database(path.string()); });
  const IndexMetadata metadata = xapian_call(path, [&] { return read_metadata(database); });
  print_row("archive", archive.root().string());
  print_row("generation", generation);
  const std::size_t articles = xapian_call(path, [&] { return database.get_doccount(); });
  print_row("articles", std::to_string(articles));
  print_row("size", fmt::format("{:.1f} MB", static_cast<double>(size_of_directory(path)) / 1e6));
  print_row("schema", metadata.schema);
  print_row("analyzer", metadata.analyzer);
  print_row("lexicon", metadata.lexicon);
  print_row("exceptions", describe_exceptions(metadata.exceptions));
  print_row("xapian", metadata.xapian);
  print_row("built", metadata.built);
  print_row("kliping", metadata.product);
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

}  // namespace

program::ExitCode run_info(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index info",
      .section = "info",
      .usage = "--archive DIR",
      .summary = "Says what is in an archive: articles, size, and which rules it was built by.\n"
                 "Works for an archive of another version too. --verbose adds the schema.",
      .examples = "  kliping-index info --archive ~/arsip\n",
  });
  options.add_archive();
  if (!options.parse(arguments)) return program::ExitCode::ok;
  print_archive(Archive(options.archive()));
  if (options.verbose()) print_schema();
  return program::ExitCode::ok;
}

}  // namespace kliping::app
