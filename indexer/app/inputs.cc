// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/inputs.h"

#include <fmt/format.h>

#include "common/text/split.h"
#include "indexer/app/quantities.h"
#include "kliping/error.h"

namespace kliping::app {
namespace {

namespace po = boost::program_options;

/// `title=judul,body=isi_berita`.
std::vector<MappedField> parse_map(std::string_view text) {
  std::vector<MappedField> map;
  for (const std::string_view pair : split(text, ',')) {
    const std::size_t sign = pair.find('=');
    const std::string_view field = trim(pair.substr(0, sign));
    const std::string_view name = sign == std::string_view::npos ? "" : trim(pair.substr(sign + 1));
    if (field.empty() || name.empty()) {
      throw Error(ErrorCode::bad_usage, fmt::format("--map cannot understand `{}`", pair),
                  "say which field has which name: --map title=judul,body=isi_berita");
    }
    map.push_back({std::string(field), std::string(name)});
  }
  return map;
}

std::string format_help() {
  return fmt::format("read all inputs as this format: {}", fmt::join(input_format_names(), ", "));
}

std::string map_help() {
  return fmt::format(
      "names of fields in JSON and tables, as in title=judul,body=isi_berita; "
      "fields are {}",
      fmt::join(mappable_fields(), ", "));
}

std::string size_help() {
  return fmt::format("reject articles larger than SIZE, as in 500000, 64K, 1G (default: {}M)",
                     default_max_article_bytes >> 20);
}

}  // namespace

void add_inputs(program::Options& options) {
  options.add()("input-format", po::value<std::string>()->value_name("NAME"),
                format_help().c_str())(
      "map", po::value<std::string>()->value_name("FIELD=NAME,..."), map_help().c_str())(
      "max-article-size", po::value<std::string>()->value_name("SIZE"), size_help().c_str())(
      "rejected", po::value<std::string>()->value_name("FILE"),
      "write what was rejected, and why, to FILE as JSON lines");
  options.collect_positional("input");
}

std::vector<std::string> inputs_of(const program::Options& options) {
  auto inputs = options.list("input");
  if (inputs.empty()) {
    throw Error(ErrorCode::bad_usage, "no input is named",
                "name files or directories, or - for standard input");
  }
  return inputs;
}

InputOptions input_options_of(const program::Options& options) {
  InputOptions input;
  if (options.has("input-format")) input.format = options.get<std::string>("input-format");
  if (options.has("map")) input.map = parse_map(options.get<std::string>("map"));
  if (options.has("max-article-size")) {
    input.max_article_bytes =
        parse_size("max-article-size", options.get<std::string>("max-article-size"));
  }
  return input;
}

}  // namespace kliping::app
