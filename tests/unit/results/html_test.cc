// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/results.h"

namespace kliping {
namespace {

TEST(Html, PutsMatchesBetweenMarks) {
  EXPECT_EQ(to_html({"Banjir di kota", {{0, 6}, {10, 14}}}),
            "<mark>Banjir</mark> di <mark>kota</mark>");
}

TEST(Html, LetsNoTextBecomeMarkup) {
  EXPECT_EQ(to_html({"<b onclick='x(\"&\")'>", {{1, 2}}}),
            "&lt;<mark>b</mark> onclick=&#39;x(&quot;&amp;&quot;)&#39;&gt;");
}

TEST(Html, IsEmptyForNoText) { EXPECT_EQ(to_html({}), ""); }

}  // namespace
}  // namespace kliping
