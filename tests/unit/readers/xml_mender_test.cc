// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/xml_mender.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace kliping {
namespace {

/// Bytes that come one at a time, as from a slow pipe.
class Dripping : public ByteSource {
 public:
  explicit Dripping(std::string_view content) : content_(content) {}

  std::size_t read(std::span<char> buffer) override { return content_.read(buffer.first(1)); }

 private:
  MemorySource content_;
};

std::string mended_from(ByteSource& source) {
  InputStream stream(source);
  XmlMender mender(stream);
  std::string mended;
  char buffer[7];
  while (const std::size_t size = mender.read(buffer)) mended.append(buffer, size);
  return mended;
}

/// What comes out, which does not depend on how it goes in.
std::string mended(std::string_view xml) {
  MemorySource whole(xml);
  Dripping dripping(xml);
  std::string result = mended_from(whole);
  EXPECT_EQ(mended_from(dripping), result);
  return result;
}

TEST(XmlMender, LeavesXmlAsItIs) {
  for (const char* const xml : {
           "",
           "<a b=\"c\" d='>\"'>e &amp; &lt; &gt; &quot; &apos; &#160; &#xA0;</a>\n",
           "<?xml version=\"1.0\"?><?php if (a & b) echo '<!-- c -->'; ?><a/>",
           "<!DOCTYPE a [<!ENTITY b \"it's\"> <!ENTITY c '\"'>]><a>&b;</a>",
       }) {
    EXPECT_EQ(mended(xml), xml);
  }
}

TEST(XmlMender, WritesTheEntitiesOfHtmlAsNumbers) {
  EXPECT_EQ(mended("<a b=\"&eacute;\">&nbsp;&hellip;</a>"), "<a b=\"&#233;\">&#160;&#8230;</a>");
}

TEST(XmlMender, LeavesEntitiesThatItDoesNotKnow) {
  EXPECT_EQ(mended("<a>&warta;&my-name;</a>"), "<a>&warta;&my-name;</a>");
}

TEST(XmlMender, EscapesAmpersandsThatBeginNoReference) {
  EXPECT_EQ(mended("<a b=\"?c=1&d=2\">e & f && g&; &1; &#; &#x; &#12a; h&"),
            "<a b=\"?c=1&amp;d=2\">e &amp; f &amp;&amp; g&amp;; &amp;1; &amp;#; &amp;#x; "
            "&amp;#12a; h&amp;");
}

TEST(XmlMender, MakesSpacesOfCharactersThatXmlForbids) {
  EXPECT_EQ(mended("<a>b\x0B\x1F"
                   "c&#11;d&#xFFFF;e&#99999999999;f\t\r\n</a>"),
            "<a>b  c d e f\t\r\n</a>");
}

TEST(XmlMender, WritesCdataSectionsAsText) {
  EXPECT_EQ(mended("<a><![CDATA[<b>c & d</b> ]] ]>]]]></a>"),
            "<a>&lt;b&gt;c &amp; d&lt;/b&gt; ]] ]&gt;]</a>");
  EXPECT_EQ(mended("<a><![CDATA[]]>&nbsp;</a>"), "<a>&#160;</a>");
}

TEST(XmlMender, TakesOutCommentsButForTheirLines) {
  EXPECT_EQ(mended("<a>b<!-- <c>\n& -- ' \n-->d</a>"), "<a>b\n\nd</a>");
  EXPECT_EQ(mended("<a/><!-- without end"), "<a/>");
}

TEST(XmlMender, LeavesUtf16AsItIs) {
  const std::string wide("\xFE\xFF\0<\0a\0>\0&\0b", 12);
  EXPECT_EQ(mended(wide), wide);
}

}  // namespace
}  // namespace kliping
