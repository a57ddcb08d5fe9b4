// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/entities.h"

#include <gtest/gtest.h>

#include "indexer/extract/cleaning/html_tags.h"
#include "indexer/extract/cleaning/repair.h"

namespace kliping {
namespace {

TEST(Entities, AreDecodedByNameAndNumber) {
  EXPECT_EQ(with_entities_decoded("&quot;Hujan&quot; &amp; &lsquo;angin&rsquo;"),
            "\"Hujan\" & \u2018angin\u2019");
  EXPECT_EQ(with_entities_decoded("Jum&#39;at, Jum&apos;at, Jum&#8217;at, Jum&#x2019;at"),
            "Jum'at, Jum'at, Jum\u2019at, Jum\u2019at");
  EXPECT_EQ(with_entities_decoded("5&nbsp;km, caf&eacute;"), "5\u00A0km, caf\u00E9");
}

TEST(Entities, AreDecodedWhenEscapedTwice) {
  EXPECT_EQ(with_entities_decoded("&amp;quot;Hujan&amp;quot; &amp;amp; &amp;#8217;"),
            "\"Hujan\" & \u2019");
}

TEST(Entities, OfTheRangeOfControlCharactersAreWindows1252) {
  EXPECT_EQ(with_entities_decoded("&#147;Hujan&#148;"), "\u201CHujan\u201D");
}

TEST(Entities, AreNotSeenWhereThereAreNone) {
  for (const char* const text :
       {"AT&T", "R&D; S&P;", "riset & pengembangan", "&", "&;", "&#;", "&#x;", "&#0;", "&#7;",
        "&#127;", "&#xD800;", "&#1114112;", "&#99999999999;", "&hujan;", "A&amp", "&amp"}) {
    EXPECT_EQ(with_entities_decoded(text), text);
  }
}

TEST(HtmlTags, BecomeLineBreaksWhereTheyPartLines) {
  EXPECT_EQ(without_html_tags("Hujan.<br>Angin.<BR/>Reda.<p class=\"a b\">Warga.</p>"),
            "Hujan.\nAngin.\nReda.\nWarga.\n");
}

TEST(HtmlTags, VanishInsideALine) {
  EXPECT_EQ(without_html_tags("<strong>Hujan</strong> per <em>ounce</em> di "
                              "<a href='https://contoh.id' target=_blank>desa</a>"),
            "Hujan per ounce di desa");
}

TEST(HtmlTags, AreNotSeenInOtherAngles) {
  for (const char* const text :
       {"a < b > c", "nilai<p dan q>r", "<SIARAN LANGSUNG>", "<https://contoh.id>", "x <3", "<b",
        "<bupati>", "stop loss <3.500"}) {
    EXPECT_EQ(without_html_tags(text), text);
  }
}

TEST(Repair, UndoesAllKindsOfDamage) {
  EXPECT_EQ(repaired("\u00E2\u20AC\u0153Hujan\u00E2\u20AC\u009D &amp;amp; angin&lt;br&gt;reda"),
            "\u201CHujan\u201D & angin\nreda");
}

}  // namespace
}  // namespace kliping
