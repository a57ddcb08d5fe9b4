// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/extraction_ahead.h"

#include <memory>

#include "common/overloaded.h"

namespace kliping {
namespace {

/// Text that makes a batch: some milliseconds' work, so that handing it over
/// costs nothing beside it.
constexpr std::size_t bytes_per_batch = 128 << 10;

/// Events that make a batch, whatever text is in them.
constexpr std::size_t events_per_batch = 1000;

}  // namespace

void ExtractionAhead::accept(RawArticle raw) {
  batch_bytes_ += raw.title.size() + raw.body.size();
  add(std::move(raw));
}

void ExtractionAhead::ignore(const std::string& where, std::string_view what) {
  add(Ignored{where, std::string(what)});
}

bool ExtractionAhead::begin_file(const InputFile& file) {
  add(FileBegin{file, std::chrono::system_clock::now()});
  return true;
}

void ExtractionAhead::add(Event event) {
  batch_.push_back(std::move(event));
  if (batch_bytes_ >= bytes_per_batch || batch_.size() >= events_per_batch) hand_over();
}

void ExtractionAhead::hand_over() {
  auto batch = std::make_shared<Batch>(std::exchange(batch_, {}));
  batch_bytes_ = 0;
  ahead_.push_back(
      pool_.submit([batch](std::size_t /*worker*/) { return extract_all(std::move(*batch)); }));
  // One more than there are workers, so that none waits for the reader.
  while (ahead_.size() > pool_.size() + 1) pass_on_oldest();
}

void ExtractionAhead::finish() {
  if (!batch_.empty()) hand_over();
  while (!ahead_.empty()) pass_on_oldest();
}

ExtractionAhead::Batch ExtractionAhead::extract_all(Batch batch) {
  for (Event& event : batch) {
    if (const auto* const raw = std::get_if<RawArticle>(&event)) event = extract_article(*raw);
  }
  return batch;
}

void ExtractionAhead::pass_on_oldest() {
  Batch batch = ahead_.front().get();
  ahead_.pop_front();
  for (Event& event : batch) pass_on(std::move(event));
}

void ExtractionAhead::pass_on(Event event) {
  if (std::exchange(is_known_, is_known_ && !std::holds_alternative<FileEnd>(event))) return;
  std::visit(Overloaded{
                 [](RawArticle&) {},  // none is left
                 [&](ExtractedArticle& article) { sink_.take(std::move(article)); },
                 [&](Rejection& rejection) { sink_.reject(std::move(rejection)); },
                 [&](Ignored& ignored) { sink_.ignore(ignored.where, ignored.what); },
                 [&](FileBegin& begin) { is_known_ = !sink_.begin_file(begin.file, begin.moment); },
                 [&](FileEnd& end) { sink_.end_file(end.content); },
                 [&](Bytes& bytes) { sink_.pass_bytes(bytes.count); },
             },
             event);
}

}  // namespace kliping
