// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "common/text/utf8.h"
#include "indexer/build/extraction_ahead.h"
#include "indexer/readers/input.h"
#include "kliping/error.h"

namespace kliping {
namespace {

/// A file with more of them is read again each time, to name them: its record
/// would be as long as the file.
constexpr std::size_t most_recorded_rejections = 1000;

/// A record parts its fields with zero bytes.
bool can_be_recorded(const FileRecord& record, const Rejection& rejection) {
  return record.rejections.size() < most_recorded_rejections &&
         rejection.where.find('\0') == std::string::npos &&
         rejection.reason.find('\0') == std::string::npos;
}

}  // namespace

void Run::read(std::span<const std::string> inputs, const InputOptions& options) {
  read_each(inputs,
            [&](const std::string& input) { read_inputs(std::span(&input, 1), options, *this); });
}

void Run::read(std::span<const std::string> inputs, const InputOptions& options, WorkerPool& pool) {
  read_each(inputs, [&](const std::string& input) {
    // Who feeds standard input may wait for what is said of it.
    if (input == "-") {
      read_inputs(std::span(&input, 1), options, *this);
      return;
    }
    ExtractionAhead ahead(*this, pool);
    read_inputs(std::span(&input, 1), options, ahead);
    ahead.finish();
  });
}

template <typename ReadOne>
void Run::read_each(std::span<const std::string> inputs, ReadOne&& read_one) {
  observer_.on_stage(Stage::reading);
  try {
    for (const std::string& input : inputs) {
      const std::size_t before = report_.seen;
      read_one(input);
      if (report_.seen > before) continue;
      found_in_all_ = false;
      ++report_.remarks;
      observer_.on_remark(input, "there is no article in it");
    }
  } catch (const Stopped&) {
    report_.stopped = true;
  }
  if (!report_.stopped && report_.seen == report_.rejected) {
    const std::string what =
        report_.rejected == 0 ? "there is no article in" : "no article could be read from";
    throw Error(ErrorCode::bad_input,
                fmt::format("{} {}; the archive is left as it was", what, fmt::join(inputs, " ")),
                "name files of articles, or directories with such files in them");
  }
}

void Run::stop_when_asked() {
  if (observer_.wants_stop()) throw Stopped();
}

void Run::go_on() {
  writer_.commit_when_late();
  observer_.on_progress(report_);
  stop_when_asked();
}

void Run::take(ExtractedArticle article) {
  if (auto* const rejection = std::get_if<Rejection>(&article.result)) {
    reject(std::move(*rejection));
    return;
  }
  ++report_.seen;
  auto& extraction = std::get<Extraction>(article.result);
  for (const std::string& remark : extraction.remarks) {
    ++report_.remarks;
    observer_.on_remark(article.where, remark);
  }
  place(std::move(extraction.article), std::move(article.record), article.where, article.id);
  go_on();
}

void Run::place(Article article, ArticleRecord record, const std::string& where,
                const std::string& id) {
  if (purpose_ == Purpose::meet) {
    if (writer_.meet(article.id) != 0) ++report_.unchanged;
    return;
  }
  const auto [outcome, document] = writer_.put(std::move(article), std::move(record));
  switch (outcome) {
    case IndexWriter::Outcome::added:
      ++report_.added;
      break;
    case IndexWriter::Outcome::replaced:
      ++report_.replaced;
      break;
    case IndexWriter::Outcome::unchanged:
      ++report_.unchanged;
      break;
    case IndexWriter::Outcome::conflict:
      reject_conflict(where, id);
      return;
  }
  if (!current_) return;
  ++current_->articles;
  current_->documents.push_back(document);
}

void Run::reject_conflict(const std::string& where, const std::string& id) {
  --report_.seen;    // reject() counts it
  current_.reset();  // whether it is one depends on another file
  reject({where, fmt::format("another article of this run has the same id `{}` and another "
                             "text: give one of them an id of its own",
                             utf8::printable(id))});
}

void Run::reject(Rejection rejection) {
  ++report_.seen;
  ++report_.rejected;
  observer_.on_rejection(rejection);
  if (current_ && !can_be_recorded(*current_, rejection)) current_.reset();
  if (current_) current_->rejections.push_back(std::move(rejection));
  stop_when_asked();
}

void Run::ignore(const std::string& where, std::string_view what) {
  ++report_.ignored;
  if (current_) ++current_->ignored;
  observer_.on_ignored(where, what);
}

bool Run::begin_file(const InputFile& file) {
  return begin_file(file, std::chrono::system_clock::now());
}

bool Run::begin_file(const InputFile& file, std::chrono::system_clock::time_point begun) {
  stop_when_asked();
  ++report_.files;
  current_.reset();
  // Of the moment before anything was read of it, so that no later change is
  // missed.
  const bool settled = is_settled(file.state, begun);
  const auto record = records_.find(file.path);
  if (record && holds(*record, file)) {
    take_over(*record, file, settled);
    return false;
  }
  if (record && record->articles > 0 && file.state.size == 0) {
    reject_emptied(file, record->articles);
    return false;
  }
  if (purpose_ == Purpose::write) {
    current_.emplace();
    current_->file = file;
    current_->settled = settled;
  }
  return true;
}

bool Run::holds(const FileRecord& record, const InputFile& file) {
  if (record.file.reading != file.reading) return false;
  if (record.file.state.size != file.state.size) return false;
  if (writer_.known().digest(record.documents) != record.digest) return false;
  if (record.settled && record.file.state == file.state) return true;
  return hash_of_file(file.path, [&] { stop_when_asked(); }) == record.content;
}

// A full disk leaves such files behind. Its record stays, so that this is said
// until the file is mended or taken away.
void Run::reject_emptied(const InputFile& file, std::size_t articles) {
  reject({file.path,
          fmt::format("empty, though it had {} article{} when it was read last: mend it, or "
                      "delete it if they are to go",
                      articles, articles == 1 ? "" : "s")});
}

void Run::take_over(const FileRecord& record, const InputFile& file, bool settled) {
  ++report_.unchanged_files;
  report_.seen += record.articles;
  report_.unchanged += record.articles;
  report_.ignored += record.ignored;
  report_.input_bytes += file.state.size;
  for (const Xapian::docid document : record.documents) writer_.known().meet(document);
  for (const Rejection& rejection : record.rejections) reject(rejection);
  const bool renewed = !record.settled || record.file.state != file.state;
  if (renewed && purpose_ == Purpose::write) {
    FileRecord newer = record;
    newer.file.state = file.state;
    newer.settled = settled;
    if (newer != record) records_.put(newer);
  }
  go_on();
}

void Run::end_file(const std::optional<ContentHash>& content) {
  if (current_ && content) {
    FileRecord& record = *current_;
    record.content = *content;
    std::sort(record.documents.begin(), record.documents.end());
    record.documents.erase(std::unique(record.documents.begin(), record.documents.end()),
                           record.documents.end());
    record.digest = writer_.known().digest(record.documents);
    records_.put(record);
  }
  current_.reset();
  go_on();
}

void Run::prune(IndexWriter& writer, const PruneLimit& limit) {
  if (report_.stopped) return;
  observer_.on_stage(Stage::pruning);
  if (!found_in_all_ || report_.rejected > 0) {
    report_.pruning = Pruning::inputs_incomplete;
    return;
  }
  const auto gone = writer_.known().unmet();
  // Of what was there before: what this run has added says nothing for its
  // inputs.
  const double most = static_cast<double>(articles_before_) * limit.percent / 100;
  if (static_cast<double>(gone.size()) > most) {
    report_.pruning = Pruning::too_many;
    report_.prunable = gone.size();
    return;
  }
  for (const Xapian::docid document : gone) {
    writer.remove(document);
    ++report_.removed;
    observer_.on_progress(report_);
    if (observer_.wants_stop()) {
      report_.stopped = true;
      break;
    }
  }
  if (!report_.stopped) records_.remove_unseen(writer);
  report_.pruning = Pruning::done;
}

}  // namespace kliping
