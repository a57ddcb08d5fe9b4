// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/run.h"

#include <fmt/format.h>

#include "common/text/utf8.h"
#include "indexer/extract/extract.h"
#include "indexer/readers/input.h"
#include "kliping/error.h"

namespace kliping {

void Run::read(std::span<const std::string> inputs, const InputOptions& options) {
  for (const std::string& input : inputs) {
    const std::size_t before = report_.seen;
    read_inputs(std::span(&input, 1), options, *this);
    if (report_.seen == before) found_in_all_ = false;
  }
  if (report_.seen == report_.rejected) {
    const std::string what =
        report_.rejected == 0 ? "there is no article in" : "no article could be read from";
    throw Error(ErrorCode::bad_input,
                fmt::format("{} {}; the archive is left as it was", what, fmt::join(inputs, " ")),
                "name files of articles, or directories with such files in them");
  }
  writer_.commit();
}

void Run::accept(RawArticle raw) {
  auto result = extract(raw);
  if (auto* const rejection = std::get_if<Rejection>(&result)) {
    reject(std::move(*rejection));
    return;
  }
  ++report_.seen;
  const Extraction& extraction = std::get<Extraction>(result);
  for (const std::string& remark : extraction.remarks) {
    ++report_.remarks;
    observer_.on_remark(raw.where, remark);
  }
  count(writer_.put(extraction.article), raw);
  observer_.on_progress(report_);
}

void Run::count(IndexWriter::Outcome outcome, const RawArticle& raw) {
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
      --report_.seen;  // reject() counts it
      reject({raw.where, fmt::format("another article of this run has the same id `{}` and another "
                                     "text: give one of them an id of its own",
                                     utf8::printable(raw.id))});
      break;
  }
}

void Run::reject(Rejection rejection) {
  ++report_.seen;
  ++report_.rejected;
  observer_.on_rejection(rejection);
}

void Run::ignore(const std::string& where, std::string_view what) {
  ++report_.ignored;
  observer_.on_ignored(where, what);
}

}  // namespace kliping
