// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/tokenise.h"

namespace kliping {

/// The words of a text together with what stands between them: what the
/// scanners for citations and dates walk over. The text must outlive it.
class WordScan {
 public:
  explicit WordScan(std::string_view text);

  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] const std::string& form(std::size_t index) const { return words_[index].form; }
  [[nodiscard]] std::string_view text() const { return text_; }

  /// The words from `index` on.
  [[nodiscard]] std::span<const Token> from(std::size_t index) const {
    return std::span(words_).subspan(index);
  }

  /// The characters between word `index` and the one before it; before the
  /// first word, the text's beginning.
  [[nodiscard]] std::string_view gap_before(std::size_t index) const;

  /// Whether the word belongs to the sentence of the word before it.
  [[nodiscard]] bool same_sentence(std::size_t index) const;

 private:
  std::string_view text_;
  std::vector<Token> words_;
};

}  // namespace kliping
