// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/file_record.h"

#include <fmt/format.h>

#include <charconv>

#include "common/text/ascii.h"
#include "common/text/split.h"

namespace kliping {
namespace {

/// Neither paths nor reasons have it.
constexpr char separator = '\0';

/// Takes the fields of a record one after the other; what is wrong with one
/// makes all that follows worthless.
class Fields {
 public:
  explicit Fields(std::string_view text) : fields_(split(text, separator)) {}

  std::string_view next() {
    if (at_end()) {
      ok_ = false;
      return {};
    }
    return fields_[next_++];
  }

  template <typename Number>
  Number number() {
    const std::string_view text = next();
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    ok_ = ok_ && error == std::errc() && end == text.data() + text.size();
    return number;
  }

  template <typename Value>
  Value value(const std::optional<Value>& parsed) {
    ok_ = ok_ && parsed.has_value();
    return parsed.value_or(Value());
  }

  [[nodiscard]] bool at_end() const { return next_ == fields_.size(); }
  [[nodiscard]] bool ok() const { return ok_; }

 private:
  std::vector<std::string_view> fields_;
  std::size_t next_ = 0;
  bool ok_ = true;
};

}  // namespace

std::string to_text(const FileRecord& record) {
  const InputFile& file = record.file;
  std::vector<std::string> fields{
      file.path,
      to_string(file.reading),
      std::to_string(file.state.size),
      std::to_string(file.state.modified),
      std::to_string(file.state.changed),
      std::to_string(file.state.inode),
      record.settled ? "1" : "0",
      to_string(record.content),
      std::to_string(record.articles),
      std::to_string(record.ignored),
      spans_of(record.documents),
      std::to_string(record.digest),
  };
  for (const Rejection& rejection : record.rejections) {
    fields.push_back(rejection.where);
    fields.push_back(rejection.reason);
  }
  return fmt::format("{}", fmt::join(fields, std::string_view(&separator, 1)));
}

std::optional<FileRecord> parse_file_record(std::string_view text) {
  Fields fields(text);
  FileRecord record;
  record.file.path = fields.next();
  record.file.reading = fields.value(parse_content_hash(fields.next()));
  record.file.state.size = fields.number<std::uint64_t>();
  record.file.state.modified = fields.number<std::int64_t>();
  record.file.state.changed = fields.number<std::int64_t>();
  record.file.state.inode = fields.number<std::uint64_t>();
  record.settled = fields.number<int>() == 1;
  record.content = fields.value(parse_content_hash(fields.next()));
  record.articles = fields.number<std::size_t>();
  record.ignored = fields.number<std::size_t>();
  record.documents = fields.value(parse_spans(fields.next()));
  record.digest = fields.number<std::uint64_t>();
  while (fields.ok() && !fields.at_end()) {
    Rejection& rejection = record.rejections.emplace_back();
    rejection.where = fields.next();
    rejection.reason = fields.next();
  }
  return fields.ok() ? std::optional(std::move(record)) : std::nullopt;
}

std::string spans_of(const std::vector<Xapian::docid>& numbers) {
  std::string text;
  for (std::size_t first = 0; first < numbers.size();) {
    std::size_t last = first;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    if (!text.empty()) text += ',';
    text += std::to_string(numbers[first]);
    if (last > first) text += '-' + std::to_string(numbers[last]);
    first = last + 1;
  }
  return text;
}

std::optional<std::vector<Xapian::docid>> parse_spans(std::string_view text) {
  std::vector<Xapian::docid> numbers;
  if (text.empty()) return numbers;
  for (const std::string_view span : split(text, ',')) {
    const std::size_t dash = span.find('-');
    const auto first = ascii::parse_number<Xapian::docid>(span.substr(0, dash));
    const auto last = dash == std::string_view::npos
                          ? first
                          : ascii::parse_number<Xapian::docid>(span.substr(dash + 1));
    if (!first || !last || *first == 0 || *first > *last) return std::nullopt;
    if (!numbers.empty() && *first <= numbers.back()) return std::nullopt;
    for (std::uint64_t number = *first; number <= *last; ++number) {
      numbers.push_back(static_cast<Xapian::docid>(number));
    }
  }
  return numbers;
}

}  // namespace kliping
