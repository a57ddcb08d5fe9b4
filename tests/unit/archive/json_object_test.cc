// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/json_object.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace kliping {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Expects that the text, as a member, is written as nlohmann writes it.
void expect_same(const std::string& text) {
  JsonObject object;
  object.add("text", text);
  EXPECT_EQ(object.finish(), dumped({{"text", text}}));
}

TEST(JsonObject, HasItsMembersInTheOrderInWhichTheyCame) {
  JsonObject object;
  object.add("title", "Banjir");
  object.add("authors", std::vector<std::string>{"Siti", "Budi"});
  object.add("tags", std::vector<std::string>{});
  object.add_null("published");
  EXPECT_EQ(object.finish(),
            R"({"title":"Banjir","authors":["Siti","Budi"],"tags":[],"published":null})");
}

TEST(JsonObject, IsEmptyWithoutMembers) { EXPECT_EQ(JsonObject().finish(), "{}"); }

TEST(JsonObject, WritesEachByteAsItsLibraryDoes) {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    expect_same({c});
    expect_same({'a', c, 'b'});
  }
}

TEST(JsonObject, WritesTextOfAnyKindAsItsLibraryDoes) {
  expect_same("");
  expect_same("\u201CBanjir\u201D\ndi \"Demak\"\t\\ \u2028 \U0001F30A");
  expect_same("rusak \xE2\x80 di tengah \xC3");
  expect_same("\xED\xA0\x80 \xF5\x80\x80\x80");
}

}  // namespace
}  // namespace kliping
