// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/value_reader.h"

#include <utility>

#include "searcher/match/slots.h"

namespace kliping::match {

ValueReader::ValueReader(IndexReader& index, Field field, std::size_t wanted)
    : column_(index.column(field, wanted)) {
  if (column_) return;
  for (const Slot slot : slots_of(column_of(field))) streams_.emplace_back(index.database(), slot);
}

std::uint32_t ValueReader::ordinal(Xapian::docid document) {
  if (column_) return column_->ordinals[document];
  std::string content = streams_.front().read(document);
  if (streams_.size() > 1) content = joined_contents(content, streams_.back().read(document));
  const auto next = static_cast<std::uint32_t>(contents_.size());
  const auto [entry, is_new] = numbers_.try_emplace(std::move(content), next);
  if (is_new) contents_.push_back(entry->first);
  return entry->second;
}

std::string ValueReader::Stream::read(Xapian::docid document) {
  if (at_ == 0 || document < at_) values_ = database_.valuestream_begin(slot_);
  at_ = document;
  const auto end = database_.valuestream_end(slot_);
  if (values_ == end) return {};
  values_.skip_to(document);
  return values_ != end && values_.get_docid() == document ? *values_ : std::string();
}

}  // namespace kliping::match
