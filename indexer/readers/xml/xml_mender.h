// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "indexer/readers/byte_source.h"
#include "indexer/readers/input_stream.h"

namespace kliping {

/// XML in which the faults that feeds have every day are mended, each of which
/// would end a parse: the entities of HTML (`&nbsp;`), which XML does not
/// know, become references by number; an ampersand that begins no reference
/// (`?id=1&page=2`) is escaped; characters that XML forbids, written plainly or
/// by number, become spaces.
///
/// On the way CDATA sections become escaped text and comments vanish, so that
/// neither has to be in memory as a whole. Lines keep their numbers. Other
/// entities stay as they are. UTF-16 and UTF-32 go through unchanged.
///
/// read() throws Unreadable where the stream does, and for a tag with more
/// attributes than anyone writes, since XML parsers take a time that grows
/// with the square of their number.
class XmlMender : public ByteSource {
 public:
  /// The stream must outlive it.
  explicit XmlMender(InputStream& stream) : stream_(stream) {}

  std::size_t read(std::span<char> buffer) override;

 private:
  enum class State { text, tag, quoted, cdata, comment, instruction };

  /// Puts more of the document into mended_; nothing at its end.
  void mend();
  /// Takes what begins at `next`, in the state, where something may be to do.
  void take_special(char next);
  void take_markup();
  void take_in_tag(char next);
  void take_in_cdata(char next);
  void take_in_comment(char next);
  void take_reference();

  [[nodiscard]] bool is_special(char c) const;
  [[nodiscard]] bool begins(std::string_view mark);
  /// Passes `bytes` bytes on as they are.
  void copy(std::size_t bytes);
  /// Puts `replacement` in the place of the next `bytes` bytes.
  void replace(std::size_t bytes, std::string_view replacement);

  InputStream& stream_;
  std::string mended_;
  std::size_t given_ = 0;  // of mended_, to the caller
  State state_ = State::text;
  char quotation_mark_ = '"';  // that the value of an attribute ends with
  std::size_t attributes_ = 0;
  bool started_ = false;
  bool is_wide_ = false;  // more than one byte for each character
};

}  // namespace kliping
