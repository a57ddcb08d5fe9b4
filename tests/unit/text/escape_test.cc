// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/escape.h"

#include <gtest/gtest.h>

namespace kliping {
namespace {

TEST(Escape, ReplacesWhatMeansSomethingInHtmlAndXml) {
  std::string out = "<p>";
  append_escaped(out, "a & b < c > \"d\" 'e' \u00E9");
  EXPECT_EQ(out, "<p>a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39; \u00E9");
}

}  // namespace
}  // namespace kliping
