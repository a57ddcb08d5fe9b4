// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/json_schema.h"

#include <fstream>

#include "tests/support/command.h"

// The library is not written for as many warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace kliping::test {
namespace {

using valijson::adapters::NlohmannJsonAdapter;

void forbid_other_keys(nlohmann::json& schema) {
  if (!schema.is_structured()) return;
  if (schema.is_object() && schema.contains("properties") && schema.contains("type")) {
    schema["additionalProperties"] = false;
  }
  for (auto& part : schema) forbid_other_keys(part);
}

}  // namespace

nlohmann::json output_schema() {
  std::ifstream file(source_directory() / "searcher/doc/json-output.schema.json");
  return nlohmann::json::parse(file);
}

nlohmann::json strict_output_schema() {
  nlohmann::json schema = output_schema();
  forbid_other_keys(schema);
  return schema;
}

nlohmann::json definition_of(nlohmann::json schema, const std::string& name) {
  schema.erase("oneOf");
  schema["allOf"] = {{{"$ref", "#/definitions/" + name}}};
  return schema;
}

std::string faults_of(const nlohmann::json& document, const nlohmann::json& schema) {
  valijson::Schema compiled;
  valijson::SchemaParser(valijson::SchemaParser::kDraft7)
      .populateSchema(NlohmannJsonAdapter(schema), compiled);
  valijson::ValidationResults results;
  valijson::Validator(valijson::Validator::kStrongTypes)
      .validate(compiled, NlohmannJsonAdapter(document), &results);
  std::string faults;
  for (valijson::ValidationResults::Error error; results.popError(error);) {
    for (const std::string& step : error.context) faults += step;
    faults += ": " + error.description + "\n";
  }
  return faults;
}

}  // namespace kliping::test
