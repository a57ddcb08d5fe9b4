// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/nearest_name.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace kliping {
namespace {

constexpr std::array<std::string_view, 3> names{"source", "section", "title"};

TEST(NearestName, CorrectsALetterOrTwo) {
  EXPECT_EQ(nearest_name("sorce", names), "source");
  EXPECT_EQ(nearest_name("secton", names), "section");
  EXPECT_EQ(nearest_name("titel", names), "title");
}

TEST(NearestName, GuessesNothingWhereNothingIsNear) {
  EXPECT_EQ(nearest_name("banjir", names), std::nullopt);
  EXPECT_EQ(nearest_name("", names), std::nullopt);
  EXPECT_EQ(nearest_name(std::string(1000, 'a'), names), std::nullopt);
}

}  // namespace
}  // namespace kliping
