// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/archive_json.h"

#include <nlohmann/json.hpp>

namespace kliping::app {
namespace {

using Json = nlohmann::ordered_json;

template <typename Value>
Json json_of(const std::optional<Value>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json json_of(const std::optional<IndexMetadata>& metadata) {
  if (!metadata) return nullptr;
  return {{"schema", metadata->schema},   {"analyzer", metadata->analyzer},
          {"lexicon", metadata->lexicon}, {"exceptions", metadata->exceptions},
          {"xapian", metadata->xapian},   {"built", metadata->built},
          {"changed", metadata->changed}, {"kliping", metadata->product}};
}

Json json_of(const std::optional<Error>& error) {
  if (!error) return nullptr;
  return {{"message", error->what()}, {"hint", error->hint()}};
}

Json json_of(const std::vector<GenerationDescription>& generations) {
  Json list = Json::array();
  for (const GenerationDescription& generation : generations) {
    list.push_back({{"name", generation.name},
                    {"bytes", generation.bytes},
                    {"current", generation.current},
                    {"unfinished", generation.unfinished}});
  }
  return list;
}

}  // namespace

std::string archive_json(const std::string& archive, const ArchiveDescription& description) {
  Json json;
  json["schema"] = 1;
  json["archive"] = archive;
  json["current"] = description.current.empty() ? Json(nullptr) : Json(description.current);
  json["articles"] = json_of(description.articles);
  json["writer"] = json_of(description.writer);
  json["index"] = json_of(description.metadata);
  json["generations"] = json_of(description.generations);
  json["error"] = json_of(description.error);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace kliping::app
