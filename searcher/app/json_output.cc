// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <ostream>

#include "searcher/app/output.h"

namespace kliping::app {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Hit& hit) {
  return {
      {"rank", hit.rank},
      {"id", hit.id},
      {"score", hit.score},
      {"title", hit.title.text},
      {"publisher", hit.publisher},
      {"cited", hit.cited},
      {"published", hit.published ? Json(to_string(*hit.published)) : Json(nullptr)},
      {"section", hit.section},
      {"place", hit.place},
      {"url", hit.url},
      {"snippet", hit.snippet.text},
  };
}

Json to_json(const std::vector<FacetValue>& values) {
  Json list = Json::array();
  for (const FacetValue& value : values) {
    list.push_back({{"value", value.value}, {"count", value.count}});
  }
  return list;
}

}  // namespace

void print_json(std::ostream& out, const Results& results, std::string_view query,
                std::int64_t took_ms) {
  Json hits = Json::array();
  for (const Hit& hit : results.hits) hits.push_back(to_json(hit));
  Json facets = Json::object();
  Json without_value = Json::object();
  for (const Facet& facet : results.facets) {
    const std::string name(spec_of(facet.field).name);
    facets[name] = to_json(facet.values);
    without_value[name] = facet.without_value;
  }
  const Json json = {
      {"schema", json_schema},    {"query", query},
      {"total", results.total},   {"exact", true},
      {"offset", results.offset}, {"hits", hits},
      {"facets", facets},         {"facets_without_value", without_value},
      {"suggestion", nullptr},    {"took_ms", took_ms},
  };
  out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace kliping::app
