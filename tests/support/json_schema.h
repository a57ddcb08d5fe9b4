// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace kliping::test {

/// searcher/doc/json-output.schema.json.
nlohmann::json output_schema();

/// The same, but a key that it does not name is an error too.
nlohmann::json strict_output_schema();

/// The schema of one of its `definitions` alone.
nlohmann::json definition_of(nlohmann::json schema, const std::string& name);

/// What keeps `document` from being valid by `schema` (JSON Schema, draft 7),
/// a line for each fault; empty where nothing does.
std::string faults_of(const nlohmann::json& document, const nlohmann::json& schema);

}  // namespace kliping::test
