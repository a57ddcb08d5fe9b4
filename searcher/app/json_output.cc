// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/json_output.h"

#include <ostream>

#include "searcher/app/json_text.h"

namespace kliping::app {
namespace {

Json texts(const std::vector<std::string>& list) {
  Json json = Json::array();
  for (const std::string& text : list) json.push_back(json_text(text));
  return json;
}

/// The text under `name`, its matches and, where asked for, both as HTML.
void put_marked(Json& json, const std::string& name, const MarkedText& marked, bool html) {
  json[name] = json_text(marked.text);
  json[name + "_matches"] = json_ranges(marked.text, marked.matches);
  if (html) json[name + "_html"] = json_text(to_html(marked));
}

void put_article(Json& json, const Hit& hit, bool html) {
  const Article& article = *hit.article;
  json["date_origin"] = to_string(article.date_origin);
  json["date_confidence"] = to_string(article.date_confidence);
  json["authors"] = texts(article.authors);
  json["tags"] = texts(article.tags);
  json["language"] = json_text(article.language);
  put_marked(json, "body", {article.body, hit.body_matches}, html);
}

Json to_json(const Hit& hit, const JsonChoices& choices) {
  Json json = Json::object();
  if (choices.query_id) json["query_id"] = json_text(*choices.query_id);
  json["rank"] = hit.rank;
  json["id"] = json_text(hit.id);
  json["score"] = hit.score;
  put_marked(json, "title", hit.title, choices.html);
  json["publisher"] = json_text(hit.publisher);
  json["cited"] = texts(hit.cited);
  json["published"] = hit.published ? Json(to_string(*hit.published)) : Json(nullptr);
  json["section"] = json_text(hit.section);
  json["place"] = json_text(hit.place);
  json["url"] = json_text(hit.url);
  put_marked(json, "snippet", hit.snippet, choices.html);
  if (hit.article) put_article(json, hit, choices.html);
  return json;
}

Json to_json(const std::vector<FacetValue>& values) {
  Json list = Json::array();
  for (const FacetValue& value : values) {
    list.push_back({{"value", json_text(value.value)}, {"count", value.count}});
  }
  return list;
}

void put_facets(Json& json, const std::vector<Facet>& facets) {
  for (const char* const key : {"facets", "facets_without_value", "facets_distinct"}) {
    json[key] = Json::object();
  }
  for (const Facet& facet : facets) {
    const std::string name(spec_of(facet.field).name);
    json["facets"][name] = to_json(facet.values);
    json["facets_without_value"][name] = facet.without_value;
    json["facets_distinct"][name] = facet.distinct;
  }
}

Json to_json(const std::optional<Absence>& absence) {
  if (!absence) return nullptr;
  Json parts = Json::array();
  for (const Absence::Part& part : absence->parts) {
    parts.push_back(
        {{"text", json_text(part.text)}, {"alone", part.alone}, {"without", part.without}});
  }
  return {{"parts", parts}, {"with_any", absence->with_any}};
}

}  // namespace

void print_json(std::ostream& out, const Answer& answer, const JsonChoices& choices) {
  const Results& results = answer.results;
  Json json = Json::object();
  json["schema"] = json_schema;
  if (choices.query_id) json["query_id"] = json_text(*choices.query_id);
  json["query"] = answer.query ? json_text(answer.query->text()) : Json(nullptr);
  json["canonical"] = answer.query ? json_text(answer.query->canonical_text()) : Json(nullptr);
  json["total"] = results.total;
  json["exact"] = results.exact;
  json["offset"] = results.offset;
  json["hits"] = Json::array();
  for (const Hit& hit : results.hits) {
    json["hits"].push_back(to_json(hit, {.html = choices.html}));
  }
  put_facets(json, results.facets);
  json["suggestion"] = results.suggestion ? json_text(*results.suggestion) : Json(nullptr);
  json["corrected"] = results.corrected;
  json["absence"] = to_json(answer.absence);
  json["took_ms"] = answer.took.count();
  out << json_line(json) << '\n';
}

void print_json_lines(std::ostream& out, const Answer& answer, const JsonChoices& choices) {
  for (const Hit& hit : answer.results.hits) out << json_line(to_json(hit, choices)) << '\n';
}

void print_json(std::ostream& out, const Explanation& explanation, std::string_view query) {
  Json terms = Json::array();
  for (const Explanation::Term& term : explanation.terms) {
    terms.push_back({{"term", json_text(term.term)},
                     {"meaning", json_text(term.meaning)},
                     {"articles", term.articles}});
  }
  const Json json = {{"schema", json_schema},
                     {"query", json_text(query)},
                     {"canonical", json_text(explanation.canonical)},
                     {"tree", json_text(explanation.tree)},
                     {"terms", terms},
                     {"xapian", json_text(explanation.xapian)}};
  out << json_line(json) << '\n';
}

}  // namespace kliping::app
