// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/nesting_guard.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "common/text/ascii.h"
#include "indexer/readers/html/names.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

// Elements that hold nothing, and those that end where the next of their kind
// begins: what nests inside these is counted by itself.
constexpr std::array<std::string_view, 35> not_nesting{
    "area",   "base",  "basefont", "bgsound", "body",   "br",       "col",   "colgroup", "dd",
    "dt",     "embed", "frame",    "head",    "hr",     "html",     "image", "img",      "input",
    "keygen", "li",    "link",     "meta",    "option", "optgroup", "p",     "param",    "source",
    "tbody",  "td",    "tfoot",    "th",      "thead",  "tr",       "track", "wbr"};

// Elements whose content is characters, whatever tags it seems to have.
constexpr std::array<std::string_view, 8> raw_text{"iframe", "noembed",  "noframes", "script",
                                                   "style",  "textarea", "title",    "xmp"};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view known) { return equal_names(known, name); });
}

/// Text without a comment in it, in bytes, and what is set into longer one.
constexpr std::size_t longest_text = 1024;
constexpr std::string_view pause = "<!---->";

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

class Scan {
 public:
  explicit Scan(std::string_view page) : page_(page) {}

  std::string run() {
    while (at_ < page_.size()) {
      const std::size_t text = at_;
      at_ = std::min(page_.find('<', at_), page_.size());
      set_pauses(text);
      ++at_;
      if (starts("!--")) {
        skip_comment();
      } else if (starts("!") || starts("?")) {
        skip_behind(">", at_);
      } else if (starts("/")) {
        ++at_;
        take_end_tag();
      } else if (at_ < page_.size() && ascii::is_letter(page_[at_])) {
        take_start_tag();
      }
    }
    return guarded_.append(page_.substr(copied_));
  }

 private:
  /// Into the text from `begin` to where the scan stands.
  void set_pauses(std::size_t begin) {
    while (at_ - begin > longest_text) {
      // Words, characters and references (&amp;) stay whole.
      const std::size_t middle = begin + longest_text / 2;
      const std::size_t blank = page_.substr(middle, longest_text / 2).find(' ');
      std::size_t end = blank == std::string_view::npos ? begin + longest_text : middle + blank;
      while (is_within_character(end)) ++end;
      guarded_.append(page_.substr(copied_, end - copied_)).append(pause);
      copied_ = begin = end;
    }
  }

  [[nodiscard]] bool is_within_character(std::size_t at) const {
    return at < page_.size() && (static_cast<unsigned char>(page_[at]) & 0xC0U) == 0x80;
  }

  [[nodiscard]] bool starts(std::string_view text) const {
    return page_.substr(std::min(at_, page_.size())).starts_with(text);
  }

  void skip_behind(std::string_view text, std::size_t from) {
    const std::size_t found = page_.find(text, from);
    at_ = found == std::string_view::npos ? page_.size() : found + text.size();
  }

  /// `<!-->` is one as well, and `--!>` ends one too.
  void skip_comment() {
    for (at_ = page_.find("--", at_ + 1); at_ < page_.size(); at_ = page_.find("--", at_ + 1)) {
      if (page_.substr(at_ + 2, 1) == ">" || page_.substr(at_ + 2, 2) == "!>") return;
    }
  }

  template <typename Ends>
  std::string_view take_until(Ends&& ends) {
    const std::size_t start = at_;
    while (at_ < page_.size() && !ends(page_[at_])) ++at_;
    return page_.substr(start, at_ - start);
  }

  std::string_view take_name() {
    return take_until([](char c) { return is_space(c) || c == '/' || c == '>'; });
  }

  void take_start_tag() {
    const std::string_view name = take_name();
    if (++tags_ > most_html_tags) {
      throw Unreadable(fmt::format("more than {} tags: no page of a news site", most_html_tags));
    }
    const std::size_t begin = at_;
    const bool closes_itself = take_attributes();
    if (contains(raw_text, name)) {
      const std::size_t text = std::min(at_, page_.size());
      const bool is_data = page_.substr(begin, text - begin).find("json") != std::string_view::npos;
      skip_raw_text(name);
      if (!is_data) set_pauses(text);
    } else if (!contains(not_nesting, name) && !(closes_itself && is_foreign())) {
      open(name);
    }
  }

  /// Reads to behind the tag; says whether it ends in `/>`.
  bool take_attributes() {
    std::size_t count = 0;
    bool slash = false;
    while (at_ < page_.size() && page_[at_] != '>') {
      slash = page_[at_] == '/';
      if (slash || is_space(page_[at_])) {
        ++at_;
      } else {
        take_attribute();
        count_attribute(++count);
      }
    }
    ++at_;
    return slash;
  }

  void take_attribute() {
    ++at_;  // a name may begin with whatever sign, even =
    take_until([](char c) { return is_space(c) || c == '/' || c == '>' || c == '='; });
    take_until([](char c) { return !is_space(c); });
    if (!starts("=")) return;
    ++at_;
    take_until([](char c) { return !is_space(c); });
    if (starts("\"") || starts("'")) {
      skip_behind(page_.substr(at_, 1), at_ + 1);
    } else {
      take_until([](char c) { return is_space(c) || c == '>'; });
    }
  }

  void count_attribute(std::size_t of_tag) {
    if (of_tag > most_attributes_of_tag || ++attributes_ > most_html_attributes) {
      throw Unreadable(
          fmt::format("more than {} attributes, or more than {} of one tag: no page of "
                      "a news site",
                      most_html_attributes, most_attributes_of_tag));
    }
  }

  /// Goes to the end tag of the element; to the end of the page without one.
  void skip_raw_text(std::string_view name) {
    while (at_ < page_.size()) {
      at_ = std::min(page_.find("</", at_), page_.size());
      if (equal_names(page_.substr(std::min(at_ + 2, page_.size()), name.size()), name)) return;
      at_ = std::min(at_ + 2, page_.size());
    }
  }

  void open(std::string_view name) {
    open_.push_back(name);
    if (open_.size() > deepest_html_nesting) {
      throw Unreadable(
          fmt::format("tags nest more than {} deep: no page of a news site", deepest_html_nesting));
    }
  }

  /// Only the element itself: one inside it that was not closed may live on,
  /// as a browser has it.
  void take_end_tag() {
    const std::string_view name = take_name();
    take_attributes();
    const auto found = std::find_if(open_.rbegin(), open_.rend(), [&](std::string_view opened) {
      return equal_names(opened, name);
    });
    if (found != open_.rend()) open_.erase(std::next(found).base());
  }

  /// Whether this is inside SVG or MathML, where other rules hold.
  [[nodiscard]] bool is_foreign() const {
    return std::any_of(open_.begin(), open_.end(), [](std::string_view name) {
      return equal_names(name, "svg") || equal_names(name, "math");
    });
  }

  std::string_view page_;
  std::size_t at_ = 0;
  std::size_t tags_ = 0;
  std::size_t attributes_ = 0;
  std::vector<std::string_view> open_;
  std::string guarded_;
  std::size_t copied_ = 0;  // into guarded_
};

}  // namespace

std::string guard_nesting(std::string_view page) { return Scan(page).run(); }

}  // namespace kliping
